import express from "express";
import { type DestinationStream, pino } from "pino";
import type { Graph } from "#graph/connection";
import { openWeb, type Web } from "#load/read";
import { identifier, oncePerRequest } from "./auth/caller.js";
import { keepAnswers, placesOfAnswers } from "./cache/keep-answers.js";
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
import { giveRequestId } from "./http/request-id.js";
import { requestLog } from "./http/request-log.js";
import { securityHeaders } from "./http/security.js";
import { compressAnswers, sender } from "./http/sending.js";
import { metricsEndpoint } from "./metrics/endpoint.js";
import { createMetrics } from "./metrics/metrics.js";
import { reading } from "./reading/reading.js";
import type { App } from "./serve.js";

export interface AppParts {
  graph: Graph;
  extractor: Extractor;
  config: ServerConfig;
  /** Where addresses are fetched; the public web when it is left out. */
  web?: Web;
  /** Where the log goes; standard output when it is left out. */
  log?: DestinationStream;
}

/** The whole server as an app that listens nowhere yet. */
export async function createApp({ graph: given, log, web, ...parts }: AppParts): Promise<App> {
  const { config } = parts;
  const logger = pino({ level: config.logLevel }, log ?? pino.destination(1));
  const metrics = createMetrics();
  const graph = metrics.timed(given);
  const identify = oncePerRequest(identifier(promptGraph(graph), config));
  const feed = createFeed(graph, logger);
  const [rate, origins, compress] = [
    limitRate(config.limits.rate, identify, config.proxies),
    crossOrigin(config.corsOrigins),
    compressAnswers(),
  ];
  const megabytes = config.keptAnswersMb;
  const placeOf = placesOfAnswers({ graph, identify, megabytes, onAsked: metrics.answered });
  const { path, short, whole } = await createGraphQL({
    ...parts,
    ...{ graph, feed, identify, logger, metrics, placeOf },
    limitRate: rate,
    send: sender(compress, origins),
  });
  const layers = express();
  let closing = false;
  layers.disable("x-powered-by").set("trust proxy", config.proxies);
  layers.use(compress);
  // Most requests are questions: they come first.
  if (origins) layers.use(path, origins);
  layers.use(graphiql());
  layers.use(path, rate, ...jsonBody(identify), keepAnswers(placeOf), whole);
  layers.use(health(graph, () => closing));
  layers.use(metricsEndpoint(metrics, identify));
  layers.use("/read", rate);
  layers.use(reading(identify, web ?? openWeb()));
  layers.use(bodyProblems);
  layers.use(explorer(config.clientDir));

  const [logRequest, secure] = [requestLog(logger), securityHeaders()];
  const app: App = (request, response) => {
    giveRequestId(request, response);
    metrics.requests(request, response);
    logRequest(request, response);
    secure(response);
    short(request, response, () => layers(request, response));
  };
  app.ending = () => {
    closing = true;
    feed.end();
  };
  return app;
}
