import { kindOfId } from "#model/id";
import type { EntityKind } from "#model/vocabulary";
import { over, type Reader } from "./reader.js";
import type { Rows } from "./rows.js";

/** How much one article says. */
export interface Found {
  people: number;
  organizations: number;
  places: number;
  agreements: number;
  meetings: number;
  claims: number;
}

const COUNTED = {
  Person: "people",
  Organization: "organizations",
  Place: "places",
  Agreement: "agreements",
} as const satisfies Record<EntityKind, keyof Found>;

/** What these articles say, by their ids, as the graph has it. */
export async function foundIn(reader: Reader, articleIds: readonly string[]): Promise<Map<string, Found>> {
  const rows = await over<Found & { id: string }>(
    reader,
    `UNWIND $articleIds AS id MATCH (a:Article {id: id}) USING INDEX SEEK a:Article(id)
     RETURN id,
       COUNT { (a)-[:MENTIONS]->(:Person) } AS people,
       COUNT { (a)-[:MENTIONS]->(:Organization) } AS organizations,
       COUNT { (a)-[:MENTIONS]->(:Place) } AS places,
       COUNT { (a)-[:MENTIONS]->(:Agreement) } AS agreements,
       COUNT { MATCH (a)<-[:FROM]-()-[:STATES]->(m:Meeting) RETURN DISTINCT m } AS meetings,
       COUNT { (a)<-[:FROM]-() } AS claims`,
    { articleIds },
  );
  return new Map(rows.map(({ id, ...found }) => [id, found]));
}

/** How much an article says, and the ids of its entities and meetings. */
export interface Said {
  found: Found;
  ids: string[];
}

/** What these articles say, as the rows have it that are put into the graph. */
export function saidIn({ edges }: Rows, articleIds: ReadonlySet<string>): Map<string, Said> {
  const none = { people: 0, organizations: 0, places: 0, agreements: 0, meetings: 0, claims: 0 };
  const said = new Map<string, Said>(Array.from(articleIds, (id) => [id, { found: { ...none }, ids: [] }]));
  const articleOf = new Map<string, string>();
  for (const { type, from, to } of edges) {
    if (type === "FROM") articleOf.set(from, to);
    const mine = said.get(type === "FROM" ? to : from);
    if (mine && type === "FROM") mine.found.claims += 1;
    if (!mine || type !== "MENTIONS") continue;
    mine.found[COUNTED[kindOfId(to)!]] += 1;
    mine.ids.push(to);
  }
  const meetings = new Map<string, Set<string>>();
  for (const { type, from, to } of edges) {
    const article = articleOf.get(from);
    if (type !== "STATES" || article === undefined || !to.startsWith("meeting/")) continue;
    meetings.set(article, (meetings.get(article) ?? new Set()).add(to));
  }
  for (const [id, mine] of said) {
    const reported = [...(meetings.get(id) ?? [])];
    mine.found.meetings = reported.length;
    mine.ids.push(...reported);
  }
  return said;
}

/** Which of these entities and meetings the graph holds. */
export async function existing(reader: Reader, ids: readonly string[]): Promise<Set<string>> {
  const rows = await over<{ id: string }>(
    reader,
    `UNWIND $ids AS id
     CALL (id) { MATCH (n:Entity {id: id}) USING INDEX SEEK n:Entity(id) RETURN n UNION MATCH (n:Meeting {id: id}) USING INDEX SEEK n:Meeting(id) RETURN n }
     RETURN id`,
    { ids },
  );
  return new Set(rows.map(({ id }) => id));
}
