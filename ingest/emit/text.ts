import { ENTITY_KINDS, type EntityKind } from "#model/vocabulary";
import type { ArticleObject, EntityObject, MeetingObject } from "./article-object.js";

const HEADINGS: Record<EntityKind, string> = {
  Person: "People",
  Organization: "Organizations",
  Place: "Places",
  Agreement: "Agreements",
};

function entityLine({ name, aliases, roles }: EntityObject): string {
  const titles = roles.length > 0 ? `, ${roles.map(({ title }) => title).join("; ")}` : "";
  const also = aliases.length > 0 ? `  (also: ${aliases.join(", ")})` : "";
  return `  ${name}${titles}${also}`;
}

function meetingLine(meeting: MeetingObject, nameOf: (id: string) => string): string {
  const sides = meeting.sides.map((side) => side.map(nameOf).join(", ")).join(" ↔ ");
  const where = meeting.place === null ? [] : [nameOf(meeting.place)];
  const facts = [
    meeting.act,
    meeting.channel,
    meeting.status,
    ...(meeting.date ? [meeting.date] : []),
    ...where,
  ];
  return `  ${sides}  [${facts.join(", ")}]\n    “${meeting.quote.replace(/\s+/gu, " ")}”`;
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${heading}:`, ...lines];
}

/** What one article says, for reading in a terminal. */
export function articleText(object: ArticleObject): string {
  const { article, entities, meetings, agreements, relations, problems } = object;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const about = [article.title, article.lang, article.publishedAt, article.publisher]
    .filter(Boolean)
    .join(" · ");
  return [
    `# ${article.id}${about ? `  ${about}` : ""}`,
    ...ENTITY_KINDS.flatMap((kind) =>
      section(HEADINGS[kind], entities.filter(({ type }) => type === kind).map(entityLine)),
    ),
    ...section(
      "Meetings",
      meetings.map((meeting) => meetingLine(meeting, nameOf)),
    ),
    ...section(
      "Agreements between",
      agreements.map(
        ({ entity, parties, status, date }) =>
          `  ${nameOf(entity)}: ${parties.map(nameOf).join(", ") || "parties not told"}  [${[status, ...(date ? [date] : [])].join(", ")}]`,
      ),
    ),
    ...section(
      "Relations",
      relations.map(({ type, from, to }) => `  ${nameOf(from)} ${type} ${nameOf(to)}`),
    ),
    ...section(
      "Problems",
      problems.map(({ stage, message }) => `  ${stage}: ${message}`),
    ),
    "",
    "",
  ].join("\n");
}
