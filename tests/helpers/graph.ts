import { inject } from "vitest";
import { type Graph, openGraph } from "#graph/connection";
import { dumpGraph } from "#graph/dump";
import { applySchema } from "#graph/schema";

/** Opens the database of the run, with schema and without content. The caller closes it. */
export async function emptyGraph(): Promise<Graph> {
  const graph = await openGraph(inject("neo4j"));
  await applySchema(graph);
  await wipe(graph);
  return graph;
}

/** Removes everything but the schema. */
export async function wipe(graph: Graph): Promise<void> {
  await graph.write((transaction) => transaction.run("MATCH (n) WHERE NOT n:Schema DETACH DELETE n"));
}

/** The canonical dump, line by line. */
export async function dumped(graph: Graph): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of dumpGraph(graph)) lines.push(line);
  return lines;
}
