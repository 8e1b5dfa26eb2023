import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GraphSettings, openGraph } from "#graph/connection";
import { createApp } from "#server/app";
import { DEFAULT_LIMITS } from "#server/limits";
import { serve } from "#server/serve";

/** Liên's server as a host runs it for the public, but for the number of requests that an address may send. */
const MANY = 1_000_000_000;

// The driver takes a stack with every statement: mapped to TypeScript, as in development, that costs more than all else.
process.setSourceMapsEnabled(false);

const graph = await openGraph(JSON.parse(process.env.BENCH_NEO4J!) as GraphSettings);
const app = await createApp({
  graph,
  extractor: {
    name: "none",
    version: "0",
    extract: () => Promise.reject(new Error("nothing is loaded here")),
  },
  config: {
    clientDir: join(tmpdir(), "no-explorer-here"),
    loopbackOnly: false,
    allowWrites: false,
    read: "public",
    logLevel: "silent",
    limits: { ...DEFAULT_LIMITS, rate: { perAddress: MANY, perKey: MANY } },
    introspection: true,
    corsOrigins: [],
    onlyKnown: false,
    proxies: 0,
    keptAnswersMb: Number(process.env.BENCH_CACHE_MB ?? 0),
  },
});
const { url } = await serve(app, { host: "127.0.0.1", port: 0 });
process.stdout.write(`READY ${new URL(url).port}\n`);
