import type {
  AgreementForm,
  AnchorInput,
  EntityKind,
  JudgementInput,
  PreviewArticleMutation,
  WordingInput,
} from "../api/generated/graphql.js";
import { keyOf } from "./claim-form.js";

export type Preview = PreviewArticleMutation["previewArticle"];
export type PreviewEntity = Preview["entities"][number];
export type PreviewClaim = Preview["meetings"][number] | Preview["agreements"][number];

/** Who or what a name means: something the graph knows, or somebody else than it was taken for. */
export type Who = { id: string; name: string } | "other";

/** What was corrected of a name. What is left out stays as it was read. */
export interface NameChange {
  name?: string;
  kind?: EntityKind;
  form?: AgreementForm;
  who?: Who;
}

/** What was decided about one line of a preview. */
export type LineDecision =
  | { verdict: "accept" }
  | { verdict: "reject" }
  | { verdict: "name"; change: NameChange }
  | { verdict: "claim"; says: WordingInput };

/** What was added to what was read: a name, or a claim with its quote. */
export type Addition =
  | { what: "name"; anchor: AnchorInput; kind: EntityKind; change: NameChange }
  | { what: "claim"; quote: AnchorInput; says: WordingInput };

/** All that was decided about an article before it is loaded. */
export interface Decisions {
  /** By `lineOfName` or the id of a claim. */
  lines: Readonly<Record<string, LineDecision>>;
  additions: readonly Addition[];
}

export const NO_DECISIONS: Decisions = { lines: {}, additions: [] };

/** Key of a name's line: where the text first names it, which no correction moves. */
export const lineOfName = ({ anchors }: Pick<PreviewEntity, "anchors">) =>
  anchors[0] ? `name:${keyOf(anchors[0])}` : "name:";

export const keyOfAddition = (addition: Addition) =>
  addition.what === "name"
    ? `added:${keyOf(addition.anchor)}`
    : `added-claim:${keyOf(addition.quote)}:${addition.says.fact?.kind ?? ""}`;

/** Sets or takes back (null) what was decided about a line. */
export function decide(decisions: Decisions, line: string, decision: LineDecision | null): Decisions {
  const { [line]: _, ...others } = decisions.lines;
  return { ...decisions, lines: decision === null ? others : { ...others, [line]: decision } };
}

/** Adds something, in the place of what was added at the same words before. */
export function add(decisions: Decisions, addition: Addition): Decisions {
  const key = keyOfAddition(addition);
  const others = decisions.additions.filter((one) => keyOfAddition(one) !== key);
  return { ...decisions, additions: [...others, addition] };
}

export function removeAddition(decisions: Decisions, key: string): Decisions {
  return { ...decisions, additions: decisions.additions.filter((one) => keyOfAddition(one) !== key) };
}

/** How many decisions there are, by what they are. */
export function countDecisions({ lines, additions }: Decisions) {
  const verdicts = Object.values(lines).map(({ verdict }) => verdict);
  const accepted = verdicts.filter((verdict) => verdict === "accept").length;
  const rejected = verdicts.filter((verdict) => verdict === "reject").length;
  return { accepted, rejected, corrected: verdicts.length - accepted - rejected, added: additions.length };
}

/** Reasons for an identity that no similarity of names is behind: nothing is left to confirm. */
const SETTLED = ["a person decided", "listed under this name", "its name says which body it is"];

function ofName(entity: PreviewEntity, decision: LineDecision, isKnown: boolean): JudgementInput[] {
  const [first] = entity.anchors;
  if (!first) return [];
  if (decision.verdict === "reject")
    return entity.anchors.map((anchor) => ({ verdict: "REJECT", anchors: [anchor] }));
  if (decision.verdict === "accept") {
    const isOpen = !entity.isNew && !isKnown && !entity.why.some(({ name }) => SETTLED.includes(name));
    return isOpen ? [{ verdict: "SAME", anchors: [first], entities: [entity.id] }] : [];
  }
  if (decision.verdict !== "name") return [];
  const { name, kind, form, who } = decision.change;
  const retype = kind !== undefined && kind !== entity.kind;
  return [
    ...(retype
      ? entity.anchors.map(
          (anchor): JudgementInput => ({
            verdict: "RETYPE",
            anchors: [anchor],
            says: { kind, ...(form ? { form } : {}) },
          }),
        )
      : []),
    ...(name === undefined ? [] : [{ verdict: "RENAME" as const, anchors: [first], says: { name } }]),
    ...whoOf(first, who, entity.id),
  ];
}

function whoOf(anchor: AnchorInput, who: Who | undefined, takenFor: string | null): JudgementInput[] {
  if (who === undefined) return [];
  if (who !== "other") return [{ verdict: "SAME", anchors: [anchor], entities: [who.id] }];
  return takenFor === null ? [] : [{ verdict: "DIFFERENT", anchors: [anchor], entities: [takenFor] }];
}

/** The quote of a claim and what it names, but for names that are to name nothing any more. */
function anchorsOf(claim: PreviewClaim, articleId: string, gone: ReadonlySet<string>): AnchorInput[] {
  const { start, end, quote } = claim;
  return [
    { articleId, start, end, surface: quote },
    ...claim.arguments
      .filter(({ entity }) => entity === null || !gone.has(entity.id))
      .map((argument) => ({
        articleId,
        start: argument.start,
        end: argument.end,
        surface: argument.surface,
      })),
  ];
}

/** What was added, as the server takes it. */
export function judgementsOfAddition(addition: Addition): JudgementInput[] {
  if (addition.what === "claim")
    return [{ verdict: "CLAIM", anchors: [addition.quote], says: addition.says }];
  const { anchor, kind, change } = addition;
  const { name, form, who } = change;
  const says = { kind, ...(name ? { name } : {}), ...(form ? { form } : {}) };
  return [{ verdict: "MENTION", anchors: [anchor], says }, ...whoOf(anchor, who, null)];
}

const OF_CLAIM = { accept: "CONFIRM", reject: "REJECT" } as const;

/** All decisions as the server takes them. @param base the preview as the machine read it */
export function judgementsOf(base: Preview, { lines, additions }: Decisions): JudgementInput[] {
  const { id: articleId, known } = base.article;
  const gone = new Set(
    base.entities.filter((one) => lines[lineOfName(one)]?.verdict === "reject").map(({ id }) => id),
  );
  const names = base.entities.flatMap((entity) => {
    const decision = lines[lineOfName(entity)];
    return decision ? ofName(entity, decision, known) : [];
  });
  const claims = [...base.meetings, ...base.agreements].flatMap((claim): JudgementInput[] => {
    const decision = lines[claim.id];
    if (!decision || decision.verdict === "name") return [];
    const anchors = anchorsOf(claim, articleId, gone);
    if (decision.verdict === "claim") return [{ verdict: "CORRECT", anchors, says: decision.says }];
    return [{ verdict: OF_CLAIM[decision.verdict], anchors }];
  });
  return [...names, ...claims, ...additions.flatMap(judgementsOfAddition)];
}
