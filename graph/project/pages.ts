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
