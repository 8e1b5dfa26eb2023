import { Router } from "express";
import type { Identify } from "../auth/caller.js";
import { refuse } from "../http/refusal.js";
import type { Metrics } from "./metrics.js";

/** `GET /metrics`: for whoever sits at this machine, or presents a key. */
export function metricsEndpoint(metrics: Metrics, identify: Identify): Router {
  return Router().get("/metrics", async (request, response) => {
    if ((await identify(request)).role === null)
      return refuse(
        response,
        401,
        "UNAUTHENTICATED",
        "Metrics need a key. Send it as Authorization: Bearer.",
      );
    response.set("Content-Type", metrics.contentType).send(await metrics.text());
  });
}
