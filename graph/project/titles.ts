import type { GraphTransaction } from "../connection.js";
import { over } from "./reader.js";
import { byText, distinct, type Rows } from "./rows.js";

const NAMES_PER_SIDE = 2;

/** Names meetings after those who took part, which reaches over the borders of a change: also those of entities of another name. */
export async function deriveTitles(
  transaction: GraphTransaction,
  { meetingIds, renamedIds }: { meetingIds: readonly string[]; renamedIds: readonly string[] },
): Promise<void> {
  const renamed = await over<{ id: string }>(
    transaction,
    "UNWIND $ids AS id MATCH (e:Entity {id: id})-[:TOOK_PART]->(m:Meeting) USING INDEX SEEK e:Entity(id) RETURN DISTINCT m.id AS id",
    { ids: renamedIds },
  );
  await setTitles(transaction, distinct([...meetingIds, ...renamed.map(({ id }) => id)]));
}

/** How meetings are called of which all who took part are among these rows. */
export function titlesIn({ nodes, edges }: Rows): Map<string, string> {
  const names = new Map(
    nodes
      .filter(({ label }) => label === "Entity")
      .map(({ id, properties }) => [id, String(properties.name)]),
  );
  const people = new Map<string, (Person | null)[]>();
  for (const { type, from, to, properties } of edges) {
    if (type !== "TOOK_PART") continue;
    const name = names.get(from);
    push(people, to, name === undefined ? null : { id: from, name, side: properties.side as number });
  }
  return new Map(
    [...people].flatMap(([id, list]) =>
      list.every((person) => person !== null) ? [[id, titleOf(list)] as const] : [],
    ),
  );
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

async function setTitles(transaction: GraphTransaction, meetingIds: readonly string[]): Promise<void> {
  const rows = await over<{ id: string; title: string | null; people: Person[] }>(
    transaction,
    `UNWIND $meetingIds AS id MATCH (m:Meeting {id: id}) USING INDEX SEEK m:Meeting(id)
     RETURN id, m.title AS title,
            COLLECT { MATCH (m)<-[t:TOOK_PART]-(e:Entity) RETURN {id: e.id, name: e.name, side: t.side} } AS people`,
    { meetingIds },
  );
  const titles = rows
    .map(({ id, title, people }) => ({ id, old: title, title: titleOf(people) }))
    .filter(({ old, title }) => old !== title);
  await over(
    transaction,
    "UNWIND $titles AS row MATCH (m:Meeting {id: row.id}) USING INDEX SEEK m:Meeting(id) SET m.title = row.title",
    {
      titles,
    },
  );
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
