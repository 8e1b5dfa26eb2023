import compression from "compression";
import express, { type Express } from "express";
import { type DestinationStream, pino } from "pino";
import type { Graph } from "#graph/connection";
import { openWeb, type Web } from "#load/read";
import { identifier, oncePerRequest } from "./auth/caller.js";
import { keepAnswers } from "./cache/keep-answers.js";
import { createFeed } from "./change/feed.js";
import type { ServerConfig } from "./config.js";
import type { Extractor } from "./context.js";
import { createGraphQL } from "./graphql.js";
import { promptGraph } from "./guard/prompt-graph.js";
import { bodyProblems, jsonBody } from "./http/body.js";
import { crossOrigin } from "./http/cross-origin.js";
import { explorer } from "./http/explorer.js";
import { graphiql } from "./http/graphiql.js";
import { health } from "./http/health.js";
import { limitRate } from "./http/rate-limit.js";
import { currentRequestId, requestIds } from "./http/request-id.js";
import { requestLog } from "./http/request-log.js";
import { securityHeaders } from "./http/security.js";
import { metricsEndpoint } from "./metrics/endpoint.js";
import { createMetrics } from "./metrics/metrics.js";
import { reading } from "./reading/reading.js";
import { CLOSING } from "./serve.js";

export interface AppParts {
  graph: Graph;
  extractor: Extractor;
  config: ServerConfig;
  /** Where addresses are fetched; the public web when it is left out. */
  web?: Web;
  /** Where the log goes; standard output when it is left out. */
  log?: DestinationStream;
}

/** The whole server as an Express app that listens nowhere yet. */
export async function createApp({ graph: given, log, web, ...parts }: AppParts): Promise<Express> {
  const { config } = parts;
  const logger = pino(
    { level: config.logLevel, mixin: () => ({ requestId: currentRequestId() }) },
    log ?? pino.destination(1),
  );
  const metrics = createMetrics();
  const graph = metrics.timed(given);
  const identify = oncePerRequest(identifier(promptGraph(graph), config));
  const feed = createFeed(graph, logger);
  const { path, ask } = await createGraphQL({ ...parts, graph, feed, identify, logger, metrics });
  const app = express();
  let closing = false;
  app.once(CLOSING, () => {
    closing = true;
    feed.end();
  });
  app.disable("x-powered-by").set("trust proxy", config.proxies);
  app.use(requestIds(), metrics.requests, requestLog(logger), securityHeaders());
  app.use(compression({ filter: mayCompress }));
  const rate = limitRate(config.limits.rate, identify);
  const kept = keepAnswers({
    graph,
    identify,
    megabytes: config.keptAnswersMb,
    onAsked: metrics.answered,
  });
  // Most requests are questions: they come first.
  app.use(path, crossOrigin(config.corsOrigins));
  app.use(graphiql());
  app.use(path, ...rate, ...jsonBody(identify), kept, ...ask);
  app.use(health(graph, () => closing));
  app.use(metricsEndpoint(metrics, identify));
  app.use("/read", ...rate);
  app.use(reading(identify, web ?? openWeb()));
  app.use(bodyProblems);
  app.use(explorer(config.clientDir));
  return app;
}

/** Events must go out one by one: compressed, they would be held back until there are enough of them. */
const mayCompress: compression.CompressionFilter = (request, response) =>
  !String(response.getHeader("Content-Type")).startsWith("text/event-stream") &&
  compression.filter(request, response);
