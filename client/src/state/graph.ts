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

/**
 * The graph with a part of it read anew: what stood in that part and was not told again is gone; everything outside
 * of it stays, for the views that can be gone back to.
 */
export function renewed(graph: Graph, part: ReadonlySet<string>, told: Graph): Graph {
  const nodes = [...graph.nodes].filter(([id]) => !part.has(id));
  const edges = [...graph.edges].filter(([, { source, target }]) => !(part.has(source) && part.has(target)));
  return { nodes: new Map([...nodes, ...told.nodes]), edges: new Map([...edges, ...told.edges]) };
}
