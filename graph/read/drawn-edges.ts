import { RELATION_TYPES } from "./drawn-nodes.js";
import { BARE_EDGE, type EdgeEnds, edgeId } from "./edge.js";
import { collected, listed, type Parts, type Shape } from "./shape.js";
import type { GraphEdgeRecord } from "./subgraph.js";

/** An edge as it is stored: source, target and kind, and what else is wanted. */
type DrawnEdge = Partial<GraphEdgeRecord> & EdgeEnds;

type Part = "status" | "side" | "first" | "last" | "label" | "claimCount";

const CLAIMS = { claimCount: "size(coalesce(r.claimIds, []))" };
const ENDS = { source: "startNode(r).id", target: "endNode(r).id", kind: "type(r)" };

/**
 * What Cypher returns of the edges between the nodes of a list, offices folded into one edge from the person to the
 * body. They are looked up from the end that has few of them (the meeting, the agreement, the person), since a country
 * may have a part in a hundred thousand. What a kind of edge has not is left out. Several columns, read off a row.
 */
export function drawnEdges(list: string, wanted: readonly string[]): Shape<GraphEdgeRecord[]> {
  const of = (label: string, pattern: string, besides = "") => `UNWIND ${list} AS n WITH n WHERE n:${label}
       MATCH ${pattern} WHERE o IN ${list}${besides}`;
  const edges = (ends: Parts, parts: Partial<Record<Part, string>>) => {
    const asked = Object.entries(parts).filter(([part]) => wanted.includes(part));
    return listed<DrawnEdge>({ ...ends, ...Object.fromEntries(asked) });
  };
  const all = [
    collected(
      of("Meeting", "(n)-[r:TOOK_PART|HELD_AT|CONCLUDED_AT]-(o)"),
      edges(ENDS, { ...CLAIMS, side: "r.side", status: "n.status", first: "n.date", last: "n.date" }),
    ),
    collected(of("Agreement", "(n)<-[r:PARTY_TO]-(o)"), edges(ENDS, { ...CLAIMS, side: "r.side" })),
    collected(
      of(
        "Person",
        "(n)-[:HELD]->(r:Role)-[:AT]->(o)",
        `
       WITH n, o, r ORDER BY coalesce(r.toEnd, '') DESC, r.id
       WITH n, o, collect(r) AS offices`,
      ),
      edges(
        { source: "n.id", target: "o.id", kind: "'HELD_ROLE'", count: "size(offices)" },
        {
          first: "head([r IN offices WHERE r.from IS NOT NULL | r.from])",
          last: "head([r IN offices WHERE r.to IS NOT NULL | r.to])",
          label: "head([r IN offices WHERE r.title IS NOT NULL | r.title])",
          claimCount: "reduce(sum = 0, r IN offices | sum + coalesce(r.claimCount, 0))",
        },
      ),
    ),
    collected(
      of("Entity", `(n)-[r:${RELATION_TYPES}]->(o)`),
      edges(ENDS, { ...CLAIMS, first: "r.date", last: "r.date" }),
    ),
  ];
  return {
    cypher: all.map(({ cypher }, at) => `${cypher} AS edges${at}`).join(", "),
    read: (row) =>
      all
        .flatMap(({ read }, at) => read((row as Record<string, unknown>)[`edges${at}`]))
        .map(readEdge)
        .sort(byKindAndEnds),
  };
}

function readEdge(edge: DrawnEdge): GraphEdgeRecord {
  return { ...BARE_EDGE, ...edge, id: edgeId(edge) };
}

/** By kind and ends. */
function byKindAndEnds(left: GraphEdgeRecord, right: GraphEdgeRecord): number {
  for (const key of ["kind", "source", "target"] as const)
    if (left[key] !== right[key]) return left[key] < right[key] ? -1 : 1;
  return 0;
}
