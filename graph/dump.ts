import type { Graph } from "./connection.js";
import { reading } from "./project/reader.js";
import { NODE_LABELS, type Properties } from "./project/rows.js";
import { BAND_NAMES } from "./project/sources.js";
import { edgesFrom } from "./project/stored-rows.js";

/** Labels whose nodes the dump holds, in its order. Extractions and blocks follow from the articles. */
const LABELS = ["Article", "Superseded", "Judgement", ...NODE_LABELS] as const;
const PAGE = 1_000;

/**
 * The graph as canonical NDJSON, one line at a time: nodes by label and id, each page of nodes followed by the
 * relationships that start there. The same articles and judgements give the same lines, byte for byte, however they
 * came in: load times, redirects and the marks of operation are left out.
 */
export async function* dumpGraph(graph: Graph): AsyncGenerator<string> {
  for (const label of LABELS) {
    for (let last = ""; ; ) {
      const nodes = await graph.read<{ id: string; properties: Properties }>(
        `MATCH (n:${label}) WHERE n.id > $last
         RETURN n.id AS id, properties(n) AS properties ORDER BY n.id LIMIT $page`,
        { last, page: PAGE },
      );
      for (const { properties } of nodes) yield line(label, properties);
      yield* relationships(
        graph,
        label,
        nodes.map(({ id }) => id),
      );
      if (nodes.length < PAGE) break;
      last = nodes.at(-1)!.id;
    }
  }
}

async function* relationships(graph: Graph, label: (typeof LABELS)[number], ids: string[]) {
  if (label === "Article") {
    const replaced = await graph.read<{ from: string; to: string }>(
      "UNWIND $ids AS id MATCH (:Article {id: id})-[:REPLACES]->(older) RETURN id AS from, older.id AS to ORDER BY from, to",
      { ids },
    );
    for (const { from, to } of replaced) yield line("REPLACES", { from, to });
  }
  if (label === "Superseded" || label === "Judgement") return;
  const edges = await edgesFrom(reading(graph), label, ids);
  const lines = edges.map(({ type, from, to, properties }) => line(type, { from, to, ...properties }));
  yield* lines.sort();
}

/** When it was loaded, and what its near copies are found by, are no content. */
const OPERATIONAL = new Set(["loadedAt", ...BAND_NAMES]);

function line(type: string, properties: Properties): string {
  const sorted = Object.entries(properties)
    .filter(([name]) => !OPERATIONAL.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ type, ...Object.fromEntries(sorted) });
}
