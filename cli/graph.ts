import { openGraphWhenUp } from "#graph/awaited";
import { type Graph, openGraph } from "#graph/connection";
import { applySchema } from "#graph/schema";
import { bringUpToDate } from "#load/bring-up-to-date";
import type { Config } from "./config.js";
import { type Engine, openEngine } from "./engine.js";
import { progress } from "./progress.js";
import type { Stopping } from "./stopping.js";

/**
 * Opens the graph that the configuration leads to, with its schema in place; it is closed, and an engine of ours
 * ended, when the command is over.
 */
export async function openConfiguredGraph(
  config: Config,
  stopping: Stopping,
): Promise<{ graph: Graph; engine: Engine }> {
  const engine = await openOwnEngine(config, stopping);
  const graph = await openGraph(engine.settings);
  stopping.atEnd(() => graph.close());
  await makeReady(graph);
  return { graph, engine };
}

/** Schema and projection as this Liên has them. */
async function makeReady(graph: Graph): Promise<void> {
  await applySchema(graph);
  const anew = await bringUpToDate(graph);
  if (anew > 0) progress(`The graph was not as this Liên makes it: ${anew} articles were projected anew`);
}

/** The same for a server: a Neo4j of the user's own may come up later, and is waited for while it serves. */
export async function openGraphToServe(config: Config, stopping: Stopping): Promise<Graph> {
  const engine = await openOwnEngine(config, stopping);
  const { graph, answers } = await openGraphWhenUp(engine.settings, makeReady, (error) =>
    progress(error instanceof Error ? error.message : String(error)),
  );
  stopping.atEnd(() => graph.close());
  if (!answers) progress(`No Neo4j answers at ${engine.settings.uri} yet; it is waited for`);
  return graph;
}

async function openOwnEngine(config: Config, stopping: Stopping): Promise<Engine> {
  const engine = await openEngine(config, { onProgress: progress, signal: stopping.signal });
  stopping.atEnd(async () => {
    if (engine.kind !== "configured") progress("Leaving Neo4j");
    await engine.stop();
  });
  return engine;
}
