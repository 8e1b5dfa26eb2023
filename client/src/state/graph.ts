import type {
  EdgePartsFragment,
  NodePartsFragment,
  SubgraphPartsFragment,
} from "../api/generated/graphql.js";

export type GraphNode = NodePartsFragment;
export type GraphEdge = EdgePartsFragment;

/** All nodes and edges that the server has told so far, by id. What of it is on the canvas is the view's affair. */
export interface Graph {
  nodes: ReadonlyMap<string, GraphNode>;
  edges: ReadonlyMap<string, GraphEdge>;
}

export const EMPTY_GRAPH: Graph = { nodes: new Map(), edges: new Map() };

/** The graph with an answer of the server added; newer values replace older ones. */
export function merge(graph: Graph, answer: Pick<SubgraphPartsFragment, "nodes" | "edges">): Graph {
  const nodes = new Map(graph.nodes);
  const edges = new Map(graph.edges);
  for (const node of answer.nodes) nodes.set(node.id, node);
  for (const edge of answer.edges) edges.set(edge.id, edge);
  return { nodes, edges };
}
