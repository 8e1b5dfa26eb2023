import type { MeetingChange, PossibleDuplicate } from "#load/difference";
import type { Preview, PreviewEntity, PreviewMeeting } from "#load/preview";
import { ENTITY_KINDS, type EntityKind } from "#model/vocabulary";

const HEADINGS: Record<EntityKind, string> = {
  Person: "People",
  Organization: "Organizations",
  Place: "Places",
  Agreement: "Agreements",
};

/** Letters around a name that are shown with it, and of a stretch that was cut. */
const AROUND = 40;
const CUT = 70;

/** What loading an article would bring, for reading in a terminal. */
export function previewText({ article, known, difference, ...found }: Preview): string {
  const { blocks, entities, meetings, agreements, problems } = found;
  const about = [article.title, article.lang, article.publishedAt, article.publisher]
    .filter(Boolean)
    .join(" · ");
  const cut = blocks.filter(({ role }) => role === "boilerplate");
  return [
    `# ${article.label}${about ? `  ${about}` : ""}`,
    known ? "The graph holds this text already." : "The graph does not hold this text yet.",
    ...section(
      "Cut, not read",
      cut.map(({ start, end, rule }) => `  ${clipped(article.text.slice(start, end), CUT)}  (${rule})`),
    ),
    ...ENTITY_KINDS.flatMap((kind) =>
      section(
        HEADINGS[kind],
        entities
          .filter((entity) => entity.kind === kind)
          .flatMap((entity) => entityLines(entity, article.text)),
      ),
    ),
    ...section("Meetings", meetings.flatMap(meetingLines)),
    ...section(
      "Agreements between",
      agreements.flatMap(({ entity, parties, status, date, quote }) => [
        `  ${entity.name}: ${parties.map(({ name }) => name).join(", ") || "parties not told"}  [${told(status, date)}]`,
        quoted(quote),
      ]),
    ),
    ...section("The difference", [
      ...newLines(entities, meetings),
      ...difference.betterSourced.map((change) =>
        changeLine("better sourced", change, ({ sourceCount }) => `${sourceCount}`),
      ),
      ...difference.dateChanges.map((change) =>
        changeLine("date changes", change, ({ date }) => date ?? "none"),
      ),
      ...difference.contradictions.map((change) =>
        changeLine(
          "dates contradict",
          change,
          ({ contradictingDates }) => contradictingDates.join(" / ") || "none",
        ),
      ),
      ...difference.duplicates.map(duplicateLine),
    ]),
    ...section(
      "Problems",
      problems.map(({ message }) => `  ${message}`),
    ),
    "",
  ].join("\n");
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${heading}:`, ...lines];
}

function entityLines({ id, name, isNew, titles, mentions, why }: PreviewEntity, text: string): string[] {
  const office = titles.length > 0 ? `, ${titles.join("; ")}` : "";
  const reasons = why.map(
    (reason) => `${reason.name} ${reason.weight > 0 ? "+" : ""}${reason.weight.toFixed(2)}`,
  );
  const [first] = mentions;
  const words = first ? text.slice(Math.max(0, first.start - AROUND), first.end + AROUND) : "";
  return [
    `  ${isNew ? "+" : "="} ${name}${office}  ${id}${reasons.length > 0 ? `  (${reasons.join(", ")})` : ""}`,
    ...(words ? [`    “…${oneLine(words)}…”`] : []),
  ];
}

function meetingLines({ sides, place, isNew, quote, act, channel, status, date }: PreviewMeeting): string[] {
  const who = sides.map((side) => side.map(({ name }) => name).join(", ")).join(" ↔ ");
  return [`  ${isNew ? "+" : "="} ${who}  [${told(act, channel, status, date, place?.name)}]`, quoted(quote)];
}

function newLines(entities: readonly PreviewEntity[], meetings: readonly PreviewMeeting[]): string[] {
  const counts = [
    ...ENTITY_KINDS.map(
      (kind) =>
        [
          HEADINGS[kind].toLowerCase(),
          entities.filter((each) => each.isNew && each.kind === kind).length,
        ] as const,
    ),
    ["meetings", meetings.filter(({ isNew }) => isNew).length] as const,
  ].filter(([, count]) => count > 0);
  return counts.length === 0
    ? ["  nothing new"]
    : [`  new: ${counts.map(([what, count]) => `${count} ${what}`).join(", ")}`];
}

function changeLine(
  what: string,
  { id, title, before, after }: MeetingChange,
  tell: (state: MeetingChange["before"]) => string,
): string {
  return `  ${what}: ${title} (${id}): ${tell(before)} → ${tell(after)}`;
}

function duplicateLine({ left, right, score, reasons }: PossibleDuplicate): string {
  const why = reasons.map(({ name, weight, value }) => `${name} ${(weight * value).toFixed(2)}`).join(", ");
  return `  may be one: ${left} and ${right}, ${score.toFixed(2)} (${why})`;
}

function quoted(quote: string): string {
  return `    “${oneLine(quote)}”`;
}

function told(...facts: (string | null | undefined)[]): string {
  return facts.filter(Boolean).join(", ");
}

function clipped(text: string, most: number): string {
  const line = oneLine(text);
  return line.length > most ? `${line.slice(0, most)}…` : line;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
