import type { IncomingMessage, ServerResponse } from "node:http";
import type { Request, RequestHandler, Response } from "express";
import { createLRUCache, createYoga } from "graphql-yoga";
import type { Logger } from "pino";
import type { Graph } from "#graph/connection";
import { guardAccess } from "./auth/access.plugin.js";
import { type Caller, type Identify, keyChecker } from "./auth/caller.js";
import { perMinute } from "./auth/rate.js";
import type { PlaceOf } from "./cache/keep-answers.js";
import { markKeepable, questionsOfTheGraph } from "./cache/keepable.plugin.js";
import type { Feed } from "./change/feed.js";
import type { ServerConfig } from "./config.js";
import type { Context, Extractor } from "./context.js";
import { compileQuestions } from "./execute/compiled.plugin.js";
import { compiledQuestions } from "./execute/compiled-questions.js";
import { type ShortWay, shortWay } from "./execute/short-way.js";
import { codeErrors } from "./guard/coded-errors.plugin.js";
import { logFaults } from "./guard/logged-faults.plugin.js";
import { promptGraph } from "./guard/prompt-graph.js";
import { limitQuestions } from "./guard/question-limits.plugin.js";
import type { sender } from "./http/sending.js";
import { createBatch } from "./loaders.js";
import { maskError } from "./mask-error.js";
import type { Metrics } from "./metrics/metrics.js";
import { knownOperations } from "./operations/known-operations.js";
import { takeKnownOperations } from "./operations/known-operations.plugin.js";
import { createSchema } from "./schema.js";

interface GraphQLParts {
  graph: Graph;
  extractor: Extractor;
  config: ServerConfig;
  feed: Feed;
  identify: Identify;
  logger: Logger;
  metrics: Metrics;
  limitRate: RequestHandler;
  placeOf: PlaceOf | null;
  send: ReturnType<typeof sender>;
}

interface GraphQLWays {
  path: string;
  /** Before anything has looked at a request. */
  short: ShortWay;
  /** When its body has been read, and all that may refuse it has let it pass. */
  whole: RequestHandler;
}

/** Where questions are asked. */
const PATH = "/graphql";

/** How often an address may do in a minute what costs us, or could be a flood. */
const PER_MINUTE = { login: 10, report: 10 };

/** So many parsed questions are kept; each is bounded by the limits on its text. */
const QUESTIONS_KEPT = 300;

/** The two ways to an answer. */
export async function createGraphQL(parts: GraphQLParts): Promise<GraphQLWays> {
  const { graph, extractor, config, feed, identify, logger, metrics, limitRate, placeOf, send } = parts;
  const shared = {
    graph,
    extractor,
    read: config.read,
    checkKey: keyChecker(promptGraph(graph)),
    mayTry: { login: perMinute(PER_MINUTE.login), report: perMinute(PER_MINUTE.report) },
    feed,
  };
  // Only what changes something reads more of a request than every one has, and that goes the whole way.
  const contextOf = (req: IncomingMessage, res: ServerResponse, caller: Caller): Context => ({
    ...shared,
    req: req as Request,
    res: res as Response,
    batch: createBatch(graph),
    caller,
  });
  const questions = compiledQuestions(QUESTIONS_KEPT);
  const operations = knownOperations(config.clientDir);
  const faults = logFaults(logger);
  const isOfTheGraph = questionsOfTheGraph();
  const yoga = createYoga<object, Context>({
    schema: await createSchema(),
    context: async (given) => {
      // What Express hands on.
      const { req, res } = given as unknown as { req: Request; res: Response };
      return contextOf(req, res, await identify(req));
    },
    plugins: [
      takeKnownOperations({ operations, identify, onlyKnown: config.onlyKnown }),
      limitQuestions(config.limits.question, config.introspection),
      guardAccess(config.read),
      compileQuestions(questions),
      markKeepable(isOfTheGraph),
      codeErrors(),
      faults.plugin,
      metrics.errors,
    ],
    graphqlEndpoint: PATH,
    parserAndValidationCache: {
      documentCache: createLRUCache({ max: QUESTIONS_KEPT }),
      errorCache: createLRUCache({ max: QUESTIONS_KEPT }),
    },
    maskedErrors: { maskError: (error, message) => maskError(error, message, faults.note) },
    logging: false,
    graphiql: false,
    landingPage: false,
    cors: false,
    batching: false,
    multipart: false,
  });
  const short = shortWay({
    path: PATH,
    questions,
    identify,
    limitRate,
    placeOf,
    isOfTheGraph,
    send,
    textOf: operations,
    mayAsk: ({ role }, { isByHash }) =>
      role !== null || (config.read === "public" && (!config.onlyKnown || isByHash)),
    limits: config.limits.question,
    contextOf,
  });
  return { path: PATH, short, whole: yoga as unknown as RequestHandler };
}
