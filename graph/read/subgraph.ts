import { type Channel, ENTITY_KINDS, type MeetingStatus, RELATIONS } from "#model/vocabulary";
import type { Graph } from "../connection.js";
import { type HintsRow, hintsOf, readHints, tellingName } from "./agreement-name.js";
import { ask } from "./ask.js";
import { type EdgeEnds, type EdgeKind, edgeId } from "./edge.js";
import { type Reporting, reportingOf } from "./reporting.js";

export const NODE_KINDS = [...ENTITY_KINDS, "Meeting"] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** A node in the few words that drawing needs. */
export interface GraphNodeRecord {
  id: string;
  kind: NodeKind;
  name: string;
  country: string | null;
  degree: number;
  date: string | null;
  status: string | null;
  /** Of a meeting. */
  channel: Channel | null;
  subtitle: string | null;
  articleCount: number;
  /** Of a meeting or an agreement: who reports it. Empty for all else. */
  reporting: Reporting;
  /** The body of a person's latest office. */
  body: { id: string; name: string } | null;
}

export interface GraphEdgeRecord extends EdgeEnds {
  id: string;
  kind: EdgeKind;
  count: number;
  planned: number;
  status: MeetingStatus | null;
  side: number | null;
  first: string | null;
  last: string | null;
  label: string | null;
  claimCount: number;
  /** Of an edge MET, else null. */
  pair: PairFacts | null;
}

/** What a pair's line says beyond its count. */
export interface PairFacts {
  years: { year: number; count: number }[];
  channels: Channel[];
  reporting: Reporting;
}

export interface SubgraphRecord {
  nodes: GraphNodeRecord[];
  edges: GraphEdgeRecord[];
  totalNodes: number;
  truncated: boolean;
}

/** Stored relationships between entities, as a Cypher alternative: `PART_OF|BASED_IN`. */
const RELATION_TYPES = Object.keys(RELATIONS).join("|");

/** Relationships that join two nodes which are drawn. */
const DIRECT_TYPES = `TOOK_PART|HELD_AT|PARTY_TO|CONCLUDED_AT|${RELATION_TYPES}`;

/** All relationships that say something of the world: those, and the two halves of an office. */
export const FACT_TYPES = `${DIRECT_TYPES}|HELD|AT`;

/** How many neighbours a node `n` has: an office joins a person and a body, so it is looked through. */
export const DEGREE = `(
  COUNT { (n)-[:${DIRECT_TYPES}]-() }
  + COUNT { MATCH (n)-[:HELD]->(:Role)-[:AT]->(other) RETURN DISTINCT other }
  + COUNT { MATCH (n)<-[:AT]-(:Role)<-[:HELD]-(other) RETURN DISTINCT other }
)`;

/** Nodes for drawing, in the order of their ids; ids that name none are left out. */
export async function drawNodes(graph: Graph, ids: readonly string[]): Promise<GraphNodeRecord[]> {
  const rows = await ask<{ node: GraphNodeRecord & { hints: HintsRow } }>(
    graph,
    `UNWIND range(0, size($ids) - 1) AS position
     WITH position, $ids[position] AS id
     MATCH (n:Entity|Meeting {id: id})
     RETURN n {
       .id, .country, .date, .status, .channel,
       kind: coalesce(n.kind, 'Meeting'), name: coalesce(n.name, n.title), articleCount: coalesce(n.articleCount, 0),
       degree: ${DEGREE},
       hints: ${hintsOf("n")},
       reporting: ${reportingOf("[n]")},
       body: head(COLLECT {
         MATCH (n:Person)-[:HELD]->(r:Role)-[:AT]->(b:Entity)
         RETURN b {.id, .name} ORDER BY coalesce(r.toEnd, '') DESC, coalesce(r.claimCount, 0) DESC, r.id LIMIT 1
       }),
       subtitle: CASE coalesce(n.kind, 'Meeting')
         WHEN 'Person' THEN head(COLLECT {
           MATCH (n)-[:HELD]->(r:Role)
           RETURN r.title ORDER BY coalesce(r.toEnd, '') DESC, coalesce(r.claimCount, 0) DESC, r.id LIMIT 1
         })
         WHEN 'Meeting' THEN head(COLLECT { MATCH (n)-[:HELD_AT]->(p) RETURN p.name ORDER BY p.id LIMIT 1 })
         WHEN 'Agreement' THEN n.form
       END
     } AS node
     ORDER BY position`,
    { ids },
  );
  return rows.map(({ node: { hints, ...node } }) =>
    node.kind === "Agreement" ? { ...node, name: tellingName(node.name, readHints(hints)) } : node,
  );
}

/** A stored relationship `r` from `s` to `t`, where a meeting `m` gives it status and date. */
const OF_MEETING = `RETURN s.id AS source, t.id AS target, type(r) AS kind, 1 AS count, r.side AS side,
       m.status AS status, m.date AS first, m.date AS last, null AS label, size(coalesce(r.claimIds, [])) AS claimCount`;

const UNDATED = OF_MEETING.replace("m.status", "null").replaceAll("m.date", "null");

const OF_RELATION = OF_MEETING.replace("m.status", "null").replaceAll("m.date", "r.date");

/**
 * Facts are looked up from the end that has few of them (the meeting, the agreement, the person), since a country
 * may have a part in a hundred thousand.
 */
const EDGES = [
  `UNWIND $ids AS id MATCH (m:Meeting {id: id})<-[r:TOOK_PART]-(s:Entity) WHERE s.id IN $ids
   WITH m, r, s, m AS t ${OF_MEETING}`,
  `UNWIND $ids AS id MATCH (m:Meeting {id: id})-[r:HELD_AT]->(t:Entity) WHERE t.id IN $ids
   WITH m, r, m AS s, t ${OF_MEETING}`,
  `UNWIND $ids AS id MATCH (t:Agreement {id: id})<-[r:PARTY_TO]-(s:Entity) WHERE s.id IN $ids ${UNDATED}`,
  `UNWIND $ids AS id MATCH (s:Agreement {id: id})-[r:CONCLUDED_AT]->(m:Meeting) WHERE m.id IN $ids
   WITH m, r, s, m AS t ${OF_MEETING}`,
  `UNWIND $ids AS id MATCH (s:Person {id: id})-[:HELD]->(r:Role)-[:AT]->(t:Entity) WHERE t.id IN $ids
   WITH s, t, r ORDER BY coalesce(r.toEnd, '') DESC, r.id
   RETURN s.id AS source, t.id AS target, 'HELD_ROLE' AS kind, count(r) AS count, null AS side, null AS status,
          head(collect(r.from)) AS first, head(collect(r.to)) AS last, head(collect(r.title)) AS label,
          sum(coalesce(r.claimCount, 0)) AS claimCount`,
  `UNWIND $ids AS id MATCH (s:Entity {id: id})-[r:${RELATION_TYPES}]->(t:Entity) WHERE t.id IN $ids ${OF_RELATION}`,
];

/** All stored edges between these nodes, offices folded into one edge from the person to the body. */
export async function edgesAmong(graph: Graph, ids: readonly string[]): Promise<GraphEdgeRecord[]> {
  const rows = await ask<Omit<GraphEdgeRecord, "id" | "planned" | "pair">>(
    graph,
    `CALL () {
       ${EDGES.join("\n     UNION ALL\n       ")}
     }
     RETURN source, target, kind, count, side, status, first, last, label, claimCount
     ORDER BY kind, source, target`,
    { ids },
  );
  return rows.map((row) => ({ ...row, id: edgeId(row), planned: 0, pair: null }));
}

/** Nodes and their edges, for ids already chosen. */
export async function draw(
  graph: Graph,
  ids: readonly string[],
  totalNodes: number,
): Promise<SubgraphRecord> {
  const [nodes, edges] = await Promise.all([drawNodes(graph, ids), edgesAmong(graph, ids)]);
  return {
    nodes,
    edges,
    totalNodes: Math.max(totalNodes, nodes.length),
    truncated: totalNodes > nodes.length,
  };
}
