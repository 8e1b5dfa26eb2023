import { Router } from "express";
import type { Graph } from "#graph/connection";

const PATIENCE_MS = 2_000;

/** `/healthz`: the process is up. `/readyz`: Neo4j answers and the server is not about to end, else 503. */
export function health(graph: Graph, closing: () => boolean): Router {
  return Router()
    .get("/healthz", (_request, response) => {
      response.json({ status: "up" });
    })
    .get("/readyz", async (_request, response) => {
      if (closing()) response.status(503).json({ status: "not ready", reason: "The server is ending." });
      else if (await answers(graph)) response.json({ status: "ready", neo4j: graph.version });
      else response.status(503).json({ status: "not ready", reason: "Neo4j does not answer." });
    });
}

async function answers(graph: Graph): Promise<boolean> {
  const asked = graph.read("RETURN 1 AS one", {}, { timeoutMs: PATIENCE_MS }).then(
    () => true,
    () => false,
  );
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false);
  });
  const answer = await Promise.race([asked, waited]);
  clearTimeout(timer);
  return answer;
}
