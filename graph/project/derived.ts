import type { GraphTransaction } from "../connection.js";
import { over } from "./reader.js";
import { byText, distinct } from "./rows.js";

const NAMES_PER_SIDE = 2;

/**
 * Sets what is counted or named over the borders of a change: the counts of entities and the titles of meetings.
 * The entities are locked first, so that of two loads that touch one the later counts what the earlier wrote.
 */
export async function deriveNumbers(
  transaction: GraphTransaction,
  touched: { entityIds: readonly string[]; meetingIds: readonly string[]; renamedIds: readonly string[] },
): Promise<void> {
  const entityIds = distinct(touched.entityIds);
  await over(
    transaction,
    "UNWIND $entityIds AS id MATCH (e:Entity {id: id}) SET e.lock = true REMOVE e.lock",
    { entityIds },
  );
  await over(
    transaction,
    `UNWIND $entityIds AS id MATCH (e:Entity {id: id})
     WITH e, COUNT { (e)<-[:MENTIONS]-() } AS articles,
          COUNT { MATCH (e)<-[:NAMES]-(c) RETURN DISTINCT c } AS claims,
          COUNT { MATCH (e)-[:TOOK_PART|HELD_AT]-(m:Meeting {status: 'held'}) RETURN DISTINCT m } AS meetings
     WHERE e.articleCount IS NULL OR e.articleCount <> articles OR e.claimCount IS NULL OR e.claimCount <> claims
        OR e.meetingCount IS NULL OR e.meetingCount <> meetings
     SET e.articleCount = articles, e.claimCount = claims, e.meetingCount = meetings`,
    { entityIds },
  );
  const renamed = await over<{ id: string }>(
    transaction,
    "UNWIND $ids AS id MATCH (:Entity {id: id})-[:TOOK_PART]->(m:Meeting) RETURN DISTINCT m.id AS id",
    { ids: touched.renamedIds },
  );
  await setTitles(transaction, distinct([...touched.meetingIds, ...renamed.map(({ id }) => id)]));
}

async function setTitles(transaction: GraphTransaction, meetingIds: readonly string[]): Promise<void> {
  const rows = await over<{ id: string; title: string | null; people: Person[] }>(
    transaction,
    `UNWIND $meetingIds AS id MATCH (m:Meeting {id: id})
     RETURN id, m.title AS title,
            COLLECT { MATCH (m)<-[t:TOOK_PART]-(e:Entity) RETURN {id: e.id, name: e.name, side: t.side} } AS people`,
    { meetingIds },
  );
  const titles = rows
    .map(({ id, title, people }) => ({ id, old: title, title: titleOf(people) }))
    .filter(({ old, title }) => old !== title);
  await over(transaction, "UNWIND $titles AS row MATCH (m:Meeting {id: row.id}) SET m.title = row.title", {
    titles,
  });
}

interface Person {
  id: string;
  name: string;
  side: number;
}

/** "Tô Lâm – Emmanuel Macron": the sides in order, at most two names of each. */
function titleOf(people: readonly Person[]): string {
  const sides = [...new Set(people.map(({ side }) => side))].sort((a, b) => a - b);
  return sides
    .map((side) => {
      const names = people
        .filter((person) => person.side === side)
        .sort((a, b) => byText(a.id, b.id))
        .map(({ name }) => name);
      return names.slice(0, NAMES_PER_SIDE).join(", ") + (names.length > NAMES_PER_SIDE ? "…" : "");
    })
    .join(" – ");
}
