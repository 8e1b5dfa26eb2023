import type { EntityKind } from "#model/vocabulary";
import type {
  ExplainedArgument,
  ExplainedClaim,
  ExplainedIdentity,
  Explanation,
  Piece,
  Reason,
} from "./explanation.js";

/** Colours of the kinds, as SGR parameters; the same hues as the page has. */
const COLOURS: Record<EntityKind, number> = { Person: 34, Organization: 33, Place: 32, Agreement: 35 };
const BOLD = 1;
const FAINT = 2;

/** Control characters of the article could steer the terminal: they are shown, not sent. */
const printable = (text: string) => text.replace(/[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/gu, "\u{fffd}");
const oneLine = (text: string) => printable(text).replace(/\s+/gu, " ").trim();

/** An explanation for reading in a terminal, with colours where these are wanted. */
export function explainInTerminal(explanation: Explanation, options: { colour: boolean }): string {
  const paint = (text: string, ...codes: number[]) =>
    options.colour ? `\u001b[${codes.join(";")}m${text}\u001b[0m` : text;
  const heading = (text: string) => ["", paint(text, BOLD)];
  const { label, about, blocks, claims, identities, problems } = explanation;
  const kept = blocks.filter((block) => block.role !== "boilerplate");
  const cut = blocks.filter((block) => block.role === "boilerplate");

  const legend = Object.entries(COLOURS).map(([kind, colour]) => paint(kind, colour));
  const piece = ({ text, mention }: Piece) =>
    mention ? paint(printable(text), COLOURS[mention.kind]) : printable(text);
  const lines = [
    paint(`# ${oneLine(label)}`, BOLD),
    about.map(oneLine).join(" · "),
    ...(options.colour ? [legend.join(" ")] : []),
    ...heading("Text"),
    ...kept.map(({ role, rule, pieces }) =>
      role === "body"
        ? pieces.map(piece).join("")
        : `${paint(`[${role}: ${rule}]`, FAINT)} ${pieces.map(piece).join("")}`,
    ),
    ...heading(`Cut (${cut.length})`),
    ...cut.map(
      ({ rule, pieces }) =>
        `  ${rule}: ${paint(shortened(oneLine(pieces.map(({ text }) => text).join(""))), FAINT)}`,
    ),
    ...heading(`Claims (${claims.length})`),
    ...claims.flatMap(claimLines),
    ...heading(`Identities (${identities.length})`),
    ...identities.flatMap((identity) => identityLines(identity, paint)),
    ...(problems.length > 0
      ? [...heading("Problems"), ...problems.map((problem) => `  ${oneLine(problem)}`)]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}

const shortened = (text: string) => (text.length > 100 ? `${text.slice(0, 99)}…` : text);

function claimLines(claim: ExplainedClaim): string[] {
  const { fact, date, recalled, rule, confidence, quote, refused } = claim;
  const when = `${date ? `, ${date}` : ""}${recalled ? ", recalled" : ""}`;
  return [
    `  ${oneLine(fact)}${when}  [${rule}, ${confidence}]`,
    ...(refused === null ? [] : [`    refused: ${oneLine(refused)}`]),
    `    “${oneLine(quote)}”`,
    ...claim.arguments.map((argument) => `    ${argumentLine(argument)}`),
  ];
}

function argumentLine({ as, surface, name, basis, side }: ExplainedArgument): string {
  const place = side === null ? as : `${as}, side ${side + 1}`;
  const thing = name === null || name === surface ? "" : ` = ${oneLine(name)}`;
  return `${place}: “${oneLine(surface)}”${thing}  (${basis})`;
}

function identityLines(
  identity: ExplainedIdentity,
  paint: (text: string, ...codes: number[]) => string,
): string[] {
  const { kind, name, id, basis, surfaces, same, candidates } = identity;
  const written = surfaces.map(
    ({ text, rule, times }) => `“${oneLine(text)}” ${rule}${times > 1 ? ` ×${times}` : ""}`,
  );
  return [
    `  ${paint(oneLine(name), COLOURS[kind])}  ${id}  (${basis})`,
    `    ${written.join(", ")}`,
    ...same.map((other) => `    same as “${oneLine(other.name)}”, ${other.score}: ${reasons(other.reasons)}`),
    ...candidates.map(
      (other) => `    perhaps ${oneLine(other.id)}, ${other.score}: ${reasons(other.reasons)}`,
    ),
  ];
}

/** What speaks for, then what speaks against. */
function reasons(all: readonly Reason[]): string {
  const told = (sign: 1 | -1) =>
    all
      .filter(({ weight }) => Math.sign(weight) === sign)
      .map(({ name, weight }) => `${name} ${weight > 0 ? "+" : "−"}${Math.abs(weight)}`);
  return [...told(1), ...told(-1)].join(", ") || "by its id";
}
