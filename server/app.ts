import compression from "compression";
import express, { type Express, type Request, type Response } from "express";
import { createLRUCache, createYoga } from "graphql-yoga";
import { type DestinationStream, type Logger, pino } from "pino";
import type { Graph } from "#graph/connection";
import { openWeb, type Web } from "#load/read";
import { guardAccess } from "./auth/access.plugin.js";
import { type Identify, identifier, keyChecker, oncePerRequest } from "./auth/caller.js";
import { perMinute } from "./auth/rate.js";
import { keepAnswers } from "./cache/keep-answers.js";
import { markKeepable } from "./cache/keepable.plugin.js";
import { createFeed, type Feed } from "./change/feed.js";
import type { ServerConfig } from "./config.js";
import type { Context, Extractor } from "./context.js";
import { compileQuestions } from "./execute/compiled.plugin.js";
import { codeErrors } from "./guard/coded-errors.plugin.js";
import { promptGraph } from "./guard/prompt-graph.js";
import { limitQuestions } from "./guard/question-limits.plugin.js";
import { bodyProblems, jsonBody } from "./http/body.js";
import { crossOrigin } from "./http/cross-origin.js";
import { explorer } from "./http/explorer.js";
import { graphiql } from "./http/graphiql.js";
import { health } from "./http/health.js";
import { limitRate } from "./http/rate-limit.js";
import { currentRequestId, requestIds } from "./http/request-id.js";
import { requestLog } from "./http/request-log.js";
import { securityHeaders } from "./http/security.js";
import { createBatch } from "./loaders.js";
import { maskError } from "./mask-error.js";
import { metricsEndpoint } from "./metrics/endpoint.js";
import { createMetrics, type Metrics } from "./metrics/metrics.js";
import { knownOperations } from "./operations/known-operations.js";
import { takeKnownOperations } from "./operations/known-operations.plugin.js";
import { reading } from "./reading/reading.js";
import { createSchema } from "./schema.js";
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

/** How often an address may do in a minute what costs us, or could be a flood. */
const PER_MINUTE = { login: 10, report: 10 };

/** So many parsed questions are kept; each is bounded by the limits on its text. */
const QUESTIONS_KEPT = 300;

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
  const yoga = await createGraphQL({ ...parts, graph, feed, identify, logger, metrics });
  const app = express();
  let closing = false;
  app.once(CLOSING, () => {
    closing = true;
    feed.end();
  });
  app.disable("x-powered-by").set("trust proxy", config.proxies);
  app.use(requestIds(), metrics.requests, requestLog(logger), securityHeaders());
  app.use(compression({ filter: mayCompress }));
  app.use(health(graph, () => closing));
  app.use(metricsEndpoint(metrics, identify));
  app.use(yoga.graphqlEndpoint, crossOrigin(config.corsOrigins));
  app.use(graphiql());
  const rate = limitRate(config.limits.rate, identify);
  app.use("/read", ...rate);
  app.use(reading(identify, web ?? openWeb()));
  const kept = keepAnswers({
    graph,
    identify,
    megabytes: config.keptAnswersMb,
    onAsked: metrics.answered,
  });
  app.use(yoga.graphqlEndpoint, ...rate, ...jsonBody(identify), kept, yoga);
  app.use(bodyProblems);
  app.use(explorer(config.clientDir));
  return app;
}

interface GraphQLParts extends Omit<AppParts, "log" | "web"> {
  feed: Feed;
  identify: Identify;
  logger: Logger;
  metrics: Metrics;
}

async function createGraphQL({ graph, extractor, config, feed, identify, logger, metrics }: GraphQLParts) {
  const shared = {
    graph,
    extractor,
    read: config.read,
    checkKey: keyChecker(promptGraph(graph)),
    mayTry: { login: perMinute(PER_MINUTE.login), report: perMinute(PER_MINUTE.report) },
    feed,
  };
  return createYoga<object, Context>({
    schema: await createSchema(),
    context: async (given) => {
      // What Express hands on.
      const { req, res } = given as unknown as { req: Request; res: Response };
      return { ...shared, req, res, batch: createBatch(graph), caller: await identify(req) };
    },
    plugins: [
      takeKnownOperations({
        operations: knownOperations(config.clientDir),
        identify,
        onlyKnown: config.onlyKnown,
      }),
      limitQuestions(config.limits.question, config.introspection),
      guardAccess(config.read),
      compileQuestions(),
      markKeepable(),
      codeErrors(),
      metrics.errors,
    ],
    parserAndValidationCache: {
      documentCache: createLRUCache({ max: QUESTIONS_KEPT }),
      errorCache: createLRUCache({ max: QUESTIONS_KEPT }),
    },
    maskedErrors: { maskError: (error, message) => maskError(error, message, logger) },
    logging: false,
    graphiql: false,
    landingPage: false,
    cors: false,
    batching: false,
    multipart: false,
  });
}

/** Events must go out one by one: compressed, they would be held back until there are enough of them. */
const mayCompress: compression.CompressionFilter = (request, response) =>
  !String(response.getHeader("Content-Type")).startsWith("text/event-stream") &&
  compression.filter(request, response);
