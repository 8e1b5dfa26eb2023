import type { Graph } from "#graph/connection";

const SECONDS = 5;

/** The same database for small questions that everything waits for, such as whose key it is: at once or not at all. */
export function promptGraph(graph: Graph): Graph {
  return {
    get version() {
      return graph.version;
    },
    read: (cypher, params) => graph.read(cypher, params, { timeoutMs: SECONDS * 1_000 }),
    revision: () => graph.revision(),
    write: (work) => graph.write(work),
    close: () => graph.close(),
  };
}
