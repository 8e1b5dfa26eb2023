import compression from "compression";
import express, { type Express } from "express";
import { createYoga } from "graphql-yoga";
import { type Logger, pino } from "pino";
import type { Graph } from "#graph/connection";
import type { ServerConfig } from "./config.js";
import type { Context, Extractor } from "./context.js";
import { limitQuerySize } from "./guard/query-size.plugin.js";
import { guardWrites } from "./guard/writes.plugin.js";
import { bodyProblems, jsonBody } from "./http/body.js";
import { explorer } from "./http/explorer.js";
import { graphiql } from "./http/graphiql.js";
import { health } from "./http/health.js";
import { requestLog } from "./http/request-log.js";
import { securityHeaders } from "./http/security.js";
import { createBatch } from "./loaders.js";
import { maskError } from "./mask-error.js";
import { createSchema } from "./schema.js";

export interface AppParts {
  graph: Graph;
  extractor: Extractor;
  config: ServerConfig;
}

/** The whole server as an Express app that listens nowhere yet. */
export async function createApp({ graph, extractor, config }: AppParts): Promise<Express> {
  const logger = pino({ level: config.logLevel });
  const yoga = await createGraphQL({ graph, extractor, config }, logger);
  const app = express();
  app.disable("x-powered-by");
  app.use(requestLog(logger), securityHeaders(), compression());
  app.use(health(graph));
  app.use(graphiql());
  app.use(yoga.graphqlEndpoint, ...jsonBody(), yoga);
  app.use(bodyProblems);
  app.use(explorer(config.clientDir));
  return app;
}

async function createGraphQL({ graph, extractor, config }: AppParts, logger: Logger) {
  return createYoga<object, Context>({
    schema: await createSchema(),
    context: () => ({ graph, extractor, batch: createBatch(graph) }),
    plugins: [limitQuerySize(), guardWrites(config.allowWrites)],
    maskedErrors: { maskError: (error, message) => maskError(error, message, logger) },
    logging: false,
    graphiql: false,
    landingPage: false,
    cors: false,
    batching: false,
    multipart: false,
  });
}
