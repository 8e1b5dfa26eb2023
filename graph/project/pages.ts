import type { Reader } from "./reader.js";
import type { Properties } from "./rows.js";

const PAGE = 500;

/** The properties of all nodes of a label, by id, read in pages: memory stays flat. */
export async function* nodesByPage(reader: Reader, label: string): AsyncGenerator<Properties> {
  for (let last = ""; ; ) {
    const nodes = await reader.run<{ id: string; properties: Properties }>(
      `MATCH (n:${label}) WHERE n.id > $last
       RETURN n.id AS id, properties(n) AS properties ORDER BY n.id LIMIT $page`,
      { last, page: PAGE },
    );
    for (const { properties } of nodes) yield properties;
    if (nodes.length < PAGE) return;
    last = nodes.at(-1)!.id;
  }
}

/** The ids of all nodes of a label, in order, some at a time: memory stays flat. */
export async function* idsByPage(reader: Reader, label: string, page = PAGE): AsyncGenerator<string[]> {
  for (let last = ""; ; ) {
    const rows = await reader.run<{ id: string }>(
      `MATCH (n:${label}) WHERE n.id > $last RETURN n.id AS id ORDER BY n.id LIMIT $page`,
      { last, page },
    );
    if (rows.length > 0) yield rows.map(({ id }) => id);
    if (rows.length < page) return;
    last = rows.at(-1)!.id;
  }
}

/** How many nodes of a label there are. */
export async function countNodes(reader: Reader, label: string): Promise<number> {
  const [row] = await reader.run<{ n: number }>(`MATCH (n:${label}) RETURN count(n) AS n`);
  return row!.n;
}
