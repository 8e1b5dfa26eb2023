import { tmpdir } from "node:os";
import { join } from "node:path";
import request from "supertest";
import type { Graph } from "#graph/connection";
import { createApp } from "#server/app";
import type { ServerConfig } from "#server/config";
import { DEFAULT_LIMITS } from "#server/limits";
import type { App } from "#server/serve";
import { preparedExtractor } from "../helpers/prepared-extractor.js";

interface Answer {
  status: number;
  data: Record<string, unknown> | null;
  errors: { message: string; extensions: { code: string } }[] | undefined;
}

export interface Api {
  app: App;
  /** Asks over HTTP, as a caller would. */
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
}

/** A server over the graph that listens nowhere. */
export async function anApi(
  graph: Graph,
  {
    extractor = preparedExtractor([]),
    log,
    web,
    ...config
  }: Partial<ServerConfig> & Partial<Pick<Parameters<typeof createApp>[0], "extractor" | "log" | "web">> = {},
): Promise<Api> {
  const app = await createApp({
    graph,
    extractor,
    ...(log === undefined ? {} : { log }),
    ...(web === undefined ? {} : { web }),
    config: {
      clientDir: join(tmpdir(), "no-explorer-here"),
      loopbackOnly: true,
      allowWrites: false,
      read: "public",
      logLevel: "silent",
      limits: DEFAULT_LIMITS,
      introspection: true,
      corsOrigins: [],
      onlyKnown: false,
      keptAnswersMb: 16,
      proxies: 0,
      ...config,
    },
  });
  return {
    app,
    async ask(query, variables = {}, headers = {}) {
      const response = await request(app).post("/graphql").set(headers).send({ query, variables });
      return { status: response.status, data: response.body.data ?? null, errors: response.body.errors };
    },
  };
}

/** The same graph, and the statements that were sent to it. */
export function listening(graph: Graph): { graph: Graph; statements: string[] } {
  const statements: string[] = [];
  return {
    statements,
    graph: {
      version: graph.version,
      read(cypher, params, options) {
        statements.push(cypher);
        return graph.read(cypher, params, options);
      },
      revision: () => graph.revision(),
      write: (work) => graph.write(work),
      close: () => graph.close(),
    },
  };
}
