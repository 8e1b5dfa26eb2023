import compression from "compression";
import express, { type Express, type Request, type Response } from "express";
import { createYoga } from "graphql-yoga";
import { type DestinationStream, type Logger, pino } from "pino";
import type { Graph } from "#graph/connection";
import { openWeb, type Web } from "#load/read";
import { guardAccess } from "./auth/access.plugin.js";
import { type Identify, identifier, keyChecker } from "./auth/caller.js";
import { perMinute } from "./auth/rate.js";
import { createFeed } from "./change/feed.js";
import type { ServerConfig } from "./config.js";
import type { Context, Extractor } from "./context.js";
import { limitQuerySize } from "./guard/query-size.plugin.js";
import { bodyProblems, jsonBody } from "./http/body.js";
import { explorer } from "./http/explorer.js";
import { graphiql } from "./http/graphiql.js";
import { health } from "./http/health.js";
import { requestLog } from "./http/request-log.js";
import { securityHeaders } from "./http/security.js";
import { createBatch } from "./loaders.js";
import { maskError } from "./mask-error.js";
import { reading } from "./reading/reading.js";
import { createSchema } from "./schema.js";

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

/** The whole server as an Express app that listens nowhere yet. */
export async function createApp({ graph, extractor, config, log, web }: AppParts): Promise<Express> {
  const logger = pino({ level: config.logLevel }, log ?? pino.destination(1));
  const identify = identifier(graph, config);
  const yoga = await createGraphQL({ graph, extractor, config }, identify, logger);
  const app = express();
  app.disable("x-powered-by");
  app.use(requestLog(logger), securityHeaders(), compression({ filter: mayCompress }));
  app.use(health(graph));
  app.use(graphiql());
  app.use(reading(identify, web ?? openWeb()));
  app.use(yoga.graphqlEndpoint, ...jsonBody(), yoga);
  app.use(bodyProblems);
  app.use(explorer(config.clientDir));
  return app;
}

async function createGraphQL({ graph, extractor, config }: AppParts, identify: Identify, logger: Logger) {
  const shared = {
    graph,
    extractor,
    read: config.read,
    checkKey: keyChecker(graph),
    mayTry: { login: perMinute(PER_MINUTE.login), report: perMinute(PER_MINUTE.report) },
    feed: createFeed(graph, logger),
  };
  return createYoga<object, Context>({
    schema: await createSchema(),
    context: async (given) => {
      // What Express hands on.
      const { req, res } = given as unknown as { req: Request; res: Response };
      return { ...shared, req, res, batch: createBatch(graph), caller: await identify(req) };
    },
    plugins: [limitQuerySize(), guardAccess(config.read)],
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
