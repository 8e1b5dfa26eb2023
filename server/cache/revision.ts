import type { Graph } from "#graph/connection";

/**
 * Asks the graph for its revision, so that each who asks hears of one that was read after they came: who comes while it
 * is being read waits for the next reading, together with all others who do.
 */
export function revisionReader(graph: Pick<Graph, "revision">): () => Promise<string> {
  let running: Promise<string> | undefined;
  let next: Promise<string> | undefined;

  function read(): Promise<string> {
    running = graph.revision().finally(() => {
      running = undefined;
    });
    return running;
  }

  return () => {
    if (!running) return read();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return read();
      });
    return next;
  };
}
