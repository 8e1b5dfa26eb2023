import { UndirectedGraph } from "graphology";
import louvainPackage from "graphology-communities-louvain";
import betweennessPackage from "graphology-metrics/centrality/betweenness.js";
import type { Measure } from "./measure-names.js";

// Both packages export a function as their module, which the types of Node and of bundlers read differently.
const louvain = louvainPackage as unknown as (
  graph: UndirectedGraph,
  options: { getEdgeWeight: string; rng: () => number },
) => Record<string, number>;
const betweenness = betweennessPackage as unknown as (
  graph: UndirectedGraph,
  options: { getEdgeWeight: null },
) => Record<string, number>;

/** What is measured, as it goes to the worker. */
export interface MeasureTask {
  measure: Measure;
  nodes: readonly string[];
  edges: readonly { source: string; target: string; weight: number }[];
}

/** A number for each node: of its community, or between 0 and 1 for how much it lies between others. */
export type MeasureResult = Record<string, number>;

/** Always the same numbers, so that the same network has the same colours. */
function steady(): () => number {
  let state = 1;
  return () => {
    // Park and Miller's minimal standard generator.
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Measures a network. */
export function measureNetwork({ measure, nodes, edges }: MeasureTask): MeasureResult {
  const graph = new UndirectedGraph();
  for (const id of nodes) graph.addNode(id);
  for (const { source, target, weight } of edges)
    if (source !== target)
      graph.updateUndirectedEdge(source, target, ({ weight: before = 0 }) => ({ weight: before + weight }));
  if (measure === "communities") return louvain(graph, { getEdgeWeight: "weight", rng: steady() });
  const scores = betweenness(graph, { getEdgeWeight: null });
  const most = Math.max(...Object.values(scores), Number.MIN_VALUE);
  return Object.fromEntries(Object.entries(scores).map(([id, score]) => [id, score / most]));
}
