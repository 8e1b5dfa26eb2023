import { type Graph, type GraphSettings, openGraph } from "./connection.js";
import { GraphUnreachable } from "./errors.js";

const TRY_EVERY_MS = 2_000;

export interface AwaitedGraph {
  graph: Graph;
  /** False when nothing answered yet: every statement says so until something does. */
  answers: boolean;
}

/**
 * Opens a database that may not be up yet. As long as nothing answers at its address it is tried again; then it is
 * made ready, and used as any other.
 *
 * @param prepare what a database that has come up needs first, such as its schema
 * @throws what `openGraph` throws but for GraphUnreachable: waiting mends no wrong password
 */
export async function openGraphWhenUp(
  settings: GraphSettings,
  prepare: (graph: Graph) => Promise<unknown>,
  onTrouble: (error: unknown) => void = () => {},
): Promise<AwaitedGraph> {
  let opened: Graph | undefined;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;

  async function open(): Promise<void> {
    const graph = await openGraph(settings);
    try {
      await prepare(graph);
    } catch (error) {
      await graph.close();
      throw error;
    }
    if (closed) await graph.close();
    else opened = graph;
  }

  function tryAgain(): void {
    timer = setTimeout(() => {
      open().catch((error: unknown) => {
        if (!(error instanceof GraphUnreachable)) onTrouble(error);
        if (!closed) tryAgain();
      });
    }, TRY_EVERY_MS);
  }

  const now = (): Graph => {
    if (opened) return opened;
    throw new GraphUnreachable(`No Neo4j answers at ${settings.uri} yet. Start it; it is waited for.`);
  };
  const graph: Graph = {
    get version() {
      return opened?.version ?? "";
    },
    read: async (cypher, params, options) => now().read(cypher, params, options),
    revision: async () => now().revision(),
    write: async (work) => now().write(work),
    async close() {
      closed = true;
      clearTimeout(timer);
      await opened?.close();
    },
  };
  try {
    await open();
    return { graph, answers: true };
  } catch (error) {
    if (!(error instanceof GraphUnreachable)) throw error;
    tryAgain();
    return { graph, answers: false };
  }
}
