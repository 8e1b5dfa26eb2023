import type { GraphTransaction } from "../connection.js";
import { over } from "./reader.js";
import { byText, type Rows } from "./rows.js";

/** How many more articles, claims and held meetings an entity has. */
export interface Growth {
  articles: number;
  claims: number;
  meetings: number;
}

/** What an entity has in some rows: articles that mention it, claims that name it, held meetings it has to do with. */
function tallied({ nodes, edges }: Rows): Map<string, Growth> {
  const held = new Set(
    nodes
      .filter(({ label, properties }) => label === "Meeting" && properties.status === "held")
      .map(({ id }) => id),
  );
  const tallies = new Map<string, Growth>();
  const seen = new Set<string>();
  const count = (what: keyof Growth, entityId: string, of: string) => {
    const once = `${what} ${entityId} ${of}`;
    if (seen.has(once)) return;
    seen.add(once);
    const tally = tallies.get(entityId) ?? { articles: 0, claims: 0, meetings: 0 };
    tally[what] += 1;
    tallies.set(entityId, tally);
  };
  for (const { type, from, to } of edges) {
    if (type === "MENTIONS") count("articles", to, from);
    else if (type === "NAMES") count("claims", to, from);
    else if (type === "TOOK_PART" && held.has(to)) count("meetings", from, to);
    else if (type === "HELD_AT" && held.has(from)) count("meetings", to, from);
  }
  return tallies;
}

/** By how much the counts of entities change when one set of rows takes the place of another. Entities that go are left out. */
export function growthOf(stored: Rows, wanted: Rows): Map<string, Growth> {
  const [before, after] = [tallied(stored), tallied(wanted)];
  const none = { articles: 0, claims: 0, meetings: 0 };
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort(byText);
  return new Map(
    ids.flatMap((id) => {
      const [was, is] = [before.get(id) ?? none, after.get(id) ?? none];
      const growth = {
        articles: is.articles - was.articles,
        claims: is.claims - was.claims,
        meetings: is.meetings - was.meetings,
      };
      return Object.values(growth).every((value) => value === 0) ? [] : [[id, growth] as const];
    }),
  );
}

/** Adds to the counts of entities. They are locked first: of two loads that touch one, the later adds to what the earlier wrote. */
export async function addToCounts(
  transaction: GraphTransaction,
  growth: ReadonlyMap<string, Growth>,
): Promise<void> {
  const rows = [...growth].map(([id, { articles, claims, meetings }]) => [id, articles, claims, meetings]);
  const locked = lockEntities(transaction, [...growth.keys()]);
  const added = over(
    transaction,
    `UNWIND $rows AS row MATCH (e:Entity {id: row[0]}) USING INDEX SEEK e:Entity(id)
     SET e.articleCount = coalesce(e.articleCount, 0) + row[1],
         e.claimCount = coalesce(e.claimCount, 0) + row[2],
         e.meetingCount = coalesce(e.meetingCount, 0) + row[3]`,
    { rows },
  );
  await Promise.all([locked, added]);
}

/** Counts these entities anew, whatever their counts say. They are locked first, so that no load is counted half. */
export async function recount(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  await lockEntities(transaction, ids);
  await over(
    transaction,
    `UNWIND $ids AS id MATCH (e:Entity {id: id}) USING INDEX SEEK e:Entity(id)
     WITH e, COUNT { (e)<-[:MENTIONS]-() } AS articles,
          COUNT { MATCH (e)<-[:NAMES]-(c) RETURN DISTINCT c } AS claims,
          COUNT { MATCH (e)-[:TOOK_PART|HELD_AT]-(m:Meeting {status: 'held'}) RETURN DISTINCT m } AS meetings
     WHERE e.articleCount IS NULL OR e.articleCount <> articles OR e.claimCount IS NULL OR e.claimCount <> claims
        OR e.meetingCount IS NULL OR e.meetingCount <> meetings
     SET e.articleCount = articles, e.claimCount = claims, e.meetingCount = meetings`,
    { ids },
  );
}

async function lockEntities(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  await over(
    transaction,
    "UNWIND $ids AS id MATCH (e:Entity {id: id}) USING INDEX SEEK e:Entity(id) SET e.lock = true REMOVE e.lock",
    {
      ids,
    },
  );
}
