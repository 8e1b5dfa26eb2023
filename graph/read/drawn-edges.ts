import { RELATION_TYPES } from "./drawn-nodes.js";
import { BARE_EDGE, edgeId } from "./edge.js";
import type { GraphEdgeRecord } from "./subgraph.js";

/** An edge as it arrives: source, target and kind, then what else is wanted, by name. */
type Drawn = Partial<GraphEdgeRecord> & Pick<GraphEdgeRecord, "source" | "target" | "kind">;

/** Edges as they arrive, by where they were found. */
export interface EdgeColumns {
  ofMeetings: Drawn[];
  ofAgreements: Drawn[];
  offices: Drawn[];
  relations: Drawn[];
}

type Part = "status" | "side" | "first" | "last" | "label" | "claimCount";

/** What a map of an edge holds besides its ends and its kind. What a place leaves out is null there. */
function also(wanted: readonly string[], parts: Partial<Record<Part, string>>): string {
  return Object.entries(parts)
    .filter(([part]) => wanted.includes(part))
    .map(([part, value]) => `, ${part}: ${value}`)
    .join("");
}

const CLAIMS = { claimCount: "size(coalesce(r.claimIds, []))" };

/**
 * What Cypher returns of the edges between the nodes of a list, offices folded into one edge from the person to the
 * body. They are looked up from the end that has few of them (the meeting, the agreement, the person), since a country
 * may have a part in a hundred thousand.
 */
export function drawnEdges(list: string, wanted: readonly string[]): string {
  const ends = "source: startNode(r).id, target: endNode(r).id, kind: type(r)";
  const ofMeeting = also(wanted, {
    ...CLAIMS,
    side: "r.side",
    status: "n.status",
    first: "n.date",
    last: "n.date",
  });
  const ofRelation = also(wanted, { ...CLAIMS, first: "r.date", last: "r.date" });
  const ofOffice = also(wanted, {
    first: "head(collect(r.from))",
    last: "head(collect(r.to))",
    label: "head(collect(r.title))",
    claimCount: "sum(coalesce(r.claimCount, 0))",
  });
  return `COLLECT {
       UNWIND ${list} AS n WITH n WHERE n:Meeting
       MATCH (n)-[r:TOOK_PART|HELD_AT|CONCLUDED_AT]-(o) WHERE o IN ${list}
       RETURN {${ends}${ofMeeting}}
     } AS ofMeetings, COLLECT {
       UNWIND ${list} AS n WITH n WHERE n:Agreement
       MATCH (n)<-[r:PARTY_TO]-(o) WHERE o IN ${list}
       RETURN {${ends}${also(wanted, { ...CLAIMS, side: "r.side" })}}
     } AS ofAgreements, COLLECT {
       UNWIND ${list} AS n WITH n WHERE n:Person
       MATCH (n)-[:HELD]->(r:Role)-[:AT]->(o) WHERE o IN ${list}
       WITH n, o, r ORDER BY coalesce(r.toEnd, '') DESC, r.id
       WITH n, o, {count: count(r)${ofOffice}} AS office
       RETURN office {.*, source: n.id, target: o.id, kind: 'HELD_ROLE'}
     } AS offices, COLLECT {
       UNWIND ${list} AS n WITH n WHERE n:Entity
       MATCH (n)-[r:${RELATION_TYPES}]->(o) WHERE o IN ${list}
       RETURN {${ends}${ofRelation}}
     } AS relations`;
}

/** By kind and ends. */
export function readEdges({ ofMeetings, ofAgreements, offices, relations }: EdgeColumns): GraphEdgeRecord[] {
  return [...ofMeetings, ...ofAgreements, ...offices, ...relations]
    .map((edge) => ({
      ...BARE_EDGE,
      ...edge,
      id: edgeId(edge),
    }))
    .sort(byKindAndEnds);
}

function byKindAndEnds(left: GraphEdgeRecord, right: GraphEdgeRecord): number {
  for (const key of ["kind", "source", "target"] as const)
    if (left[key] !== right[key]) return left[key] < right[key] ? -1 : 1;
  return 0;
}
