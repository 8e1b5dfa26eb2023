import type { IncomingMessage, ServerResponse } from "node:http";
import type { Plugin } from "graphql-yoga";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Graph } from "#graph/connection";
import { pathOf } from "../http/path.js";

/** What the server counts while it runs, for Prometheus. */
export interface Metrics {
  /** Counts and times requests. */
  requests(request: IncomingMessage, response: ServerResponse): void;
  /** Counts errors by code. */
  errors: Plugin;
  /** Counts answers, by whether they were kept from before. */
  answered(outcome: "kept" | "new"): void;
  /** The same database, timed. */
  timed(graph: Graph): Graph;
  /** All of it as text, and the type of that text. */
  text(): Promise<string>;
  contentType: string;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Few routes have names: addresses of the explorer are as many as there are things. */
function routeOf(path: string): string {
  if (path.startsWith("/assets/")) return "assets";
  const known = /^\/(graphql|read|healthz|readyz|metrics)\b/.exec(path);
  return known?.[1] ?? "page";
}

/** Counters of one server. */
export function createMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const registers = [register];
  const http = new Histogram({
    name: "lien_http_request_seconds",
    help: "Time to answer a request.",
    labelNames: ["route", "method", "status"],
    buckets: SECONDS,
    registers,
  });
  const running = new Gauge({
    name: "lien_http_requests_running",
    help: "Requests being answered.",
    registers,
  });
  const failed = new Counter({
    name: "lien_graphql_errors_total",
    help: "Errors in answers, by code.",
    labelNames: ["code"],
    registers,
  });
  const answers = new Counter({
    name: "lien_graphql_answers_total",
    help: "Questions, by whether their answer was kept from before.",
    labelNames: ["outcome"],
    registers,
  });
  const statements = new Histogram({
    name: "lien_neo4j_read_seconds",
    help: "Time of a reading statement.",
    labelNames: ["outcome"],
    buckets: SECONDS,
    registers,
  });
  return {
    requests(request, response) {
      const end = http.startTimer({ route: routeOf(pathOf(request)), method: request.method ?? "" });
      running.inc();
      response.once("close", () => {
        running.dec();
        end({ status: response.statusCode });
      });
    },
    errors: {
      onResultProcess({ result }) {
        const answers = Array.isArray(result) ? result : [result];
        for (const answer of answers)
          for (const { extensions } of ("errors" in answer && answer.errors) || [])
            failed.inc({ code: String(extensions?.code ?? "NONE") });
      },
    },
    answered: (outcome) => answers.inc({ outcome }),
    timed: (graph) => ({
      get version() {
        return graph.version;
      },
      async read(cypher, params, options) {
        const end = statements.startTimer();
        try {
          const rows = await graph.read<never>(cypher, params, options);
          end({ outcome: "answered" });
          return rows;
        } catch (error) {
          end({ outcome: "failed" });
          throw error;
        }
      },
      revision: () => graph.revision(),
      write: (work) => graph.write(work),
      close: () => graph.close(),
    }),
    text: () => register.metrics(),
    contentType: register.contentType,
  };
}
