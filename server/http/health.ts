import { Router } from "express";
import type { Graph } from "#graph/connection";

const PATIENCE_MS = 2_000;

/** `/healthz`: the process is up. `/readyz`: Neo4j answers, else 503. */
export function health(graph: Graph): Router {
  return Router()
    .get("/healthz", (_request, response) => {
      response.json({ status: "up" });
    })
    .get("/readyz", async (_request, response) => {
      if (await answers(graph)) response.json({ status: "ready", neo4j: graph.version });
      else response.status(503).json({ status: "not ready", reason: "Neo4j does not answer." });
    });
}

async function answers(graph: Graph): Promise<boolean> {
  const asked = graph.read("RETURN 1 AS one", {}, { timeoutMs: PATIENCE_MS }).then(
    () => true,
    () => false,
  );
  // The driver goes on trying for a while when the server is gone; whoever asks here wants to know now.
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false);
  });
  const answer = await Promise.race([asked, waited]);
  clearTimeout(timer);
  return answer;
}
