import { type Channel, ENTITY_KINDS, type MeetingStatus } from "#model/vocabulary";
import type { Graph } from "../connection.js";
import { ask } from "./ask.js";
import { drawnEdges } from "./drawn-edges.js";
import { drawnNodes } from "./drawn-nodes.js";
import type { EdgeEnds, EdgeKind } from "./edge.js";
import type { Reporting } from "./reporting.js";
import type { Shape } from "./shape.js";

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

/** What is asked of nodes and edges: the rest is left out of their records, and not looked for. */
export interface Wanted {
  nodes: readonly string[];
  edges: readonly string[];
}

const NODE_FIELDS: readonly (keyof GraphNodeRecord)[] = [
  "id",
  "kind",
  "name",
  "country",
  "degree",
  "date",
  "status",
  "channel",
  "subtitle",
  "articleCount",
  "reporting",
  "body",
];
const EDGE_FIELDS: readonly (keyof GraphEdgeRecord)[] = [
  "id",
  "kind",
  "source",
  "target",
  "count",
  "planned",
  "status",
  "side",
  "first",
  "last",
  "label",
  "claimCount",
  "pair",
];

/** Everything that a picture can tell. */
export const ALL_OF_IT: Wanted = { nodes: NODE_FIELDS, edges: EDGE_FIELDS };

export interface SubgraphRecord {
  nodes: GraphNodeRecord[];
  edges: GraphEdgeRecord[];
  totalNodes: number;
  truncated: boolean;
}

/** Nodes for drawing, in the order of their ids; ids that name none are left out. */
export async function drawNodes(
  graph: Graph,
  ids: readonly string[],
  wanted: Wanted["nodes"] = ALL_OF_IT.nodes,
): Promise<GraphNodeRecord[]> {
  if (ids.length === 0) return [];
  const { cypher, read } = drawnNodes("shown", wanted);
  const rows = await ask<{ nodes: unknown }>(graph, `${SHOWN} RETURN ${cypher} AS nodes`, { ids });
  return read(rows[0]!.nodes);
}

/** The nodes of the parameter `$ids`, as a list. */
const SHOWN = `UNWIND range(0, size($ids) - 1) AS position
     MATCH (n:Entity|Meeting {id: $ids[position]})
     WITH n ORDER BY position
     WITH collect(n) AS shown`;

/** What Cypher returns to draw the nodes of a list `shown`: columns with them and all edges between them. */
export function pictureOf(shown: string, wanted: Wanted): Shape<Pick<SubgraphRecord, "nodes" | "edges">> {
  const [nodes, edges] = [drawnNodes(shown, wanted.nodes), drawnEdges(shown, wanted.edges)];
  return {
    cypher: `${nodes.cypher} AS nodes, ${edges.cypher}`,
    read: (row) => ({ nodes: nodes.read((row as { nodes: unknown }).nodes), edges: edges.read(row) }),
  };
}

/** @param totalNodes how many there would be without a limit */
export function pictured(
  { nodes, edges }: Pick<SubgraphRecord, "nodes" | "edges">,
  totalNodes: number,
): SubgraphRecord {
  return {
    nodes,
    edges,
    totalNodes: Math.max(totalNodes, nodes.length),
    truncated: totalNodes > nodes.length,
  };
}

/** Nodes and all stored edges between them, for ids already chosen. */
export async function draw(
  graph: Graph,
  ids: readonly string[],
  totalNodes: number,
  wanted: Wanted = ALL_OF_IT,
): Promise<SubgraphRecord> {
  if (ids.length === 0) return pictured({ nodes: [], edges: [] }, totalNodes);
  const { cypher, read } = pictureOf("shown", wanted);
  const [row] = await ask(graph, `${SHOWN} RETURN ${cypher}`, { ids });
  return pictured(read(row), totalNodes);
}
