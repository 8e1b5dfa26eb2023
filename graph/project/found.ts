import { over, type Reader } from "./reader.js";

/** How much one article says. */
export interface Found {
  people: number;
  organizations: number;
  places: number;
  agreements: number;
  meetings: number;
  claims: number;
}

/** What these articles say, by their ids, as the graph has it. */
export async function foundIn(reader: Reader, articleIds: readonly string[]): Promise<Map<string, Found>> {
  const rows = await over<Found & { id: string }>(
    reader,
    `UNWIND $articleIds AS id MATCH (a:Article {id: id})
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

/** Entities that these articles mention and meetings that they report: article id → ids. */
export async function idsIn(reader: Reader, articleIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await over<{ articleId: string; ids: string[] }>(
    reader,
    `UNWIND $articleIds AS articleId MATCH (a:Article {id: articleId})
     RETURN articleId,
       COLLECT { MATCH (a)-[:MENTIONS]->(e) RETURN e.id } +
       COLLECT { MATCH (a)<-[:FROM]-()-[:STATES]->(m:Meeting) RETURN DISTINCT m.id } AS ids`,
    { articleIds },
  );
  return new Map(rows.map(({ articleId, ids }) => [articleId, ids]));
}

/** Which of these entities and meetings the graph holds. */
export async function existing(reader: Reader, ids: readonly string[]): Promise<Set<string>> {
  const rows = await over<{ id: string }>(
    reader,
    `UNWIND $ids AS id
     CALL (id) { MATCH (n:Entity {id: id}) RETURN n UNION MATCH (n:Meeting {id: id}) RETURN n }
     RETURN id`,
    { ids },
  );
  return new Set(rows.map(({ id }) => id));
}
