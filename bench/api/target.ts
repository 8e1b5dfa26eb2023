import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import type { GraphSettings } from "#graph/connection";
import type { Inputs, Question } from "./question.js";

/** A server that is measured, and how it is asked. */
export interface Target {
  name: string;
  port: number;
  path: string;
  pid: number;
  body(key: string, question: Question, inputs: Inputs): string;
  read(question: Question, data: unknown): unknown;
  stop(): void;
}

export type TargetKind = "floor" | "product" | "cached" | "peer";

const START_MS = 60_000;
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const KINDS: Record<
  TargetKind,
  { script: string; env: Record<string, string> } & Pick<Target, "name" | "path" | "body" | "read">
> = {
  floor: {
    name: "floor",
    script: "floor.ts",
    env: {},
    path: "/",
    body: (key, _question, { cypher }) => JSON.stringify({ name: key, variables: cypher }),
    read: ({ floor }, data) => floor.read(data),
  },
  product: { name: "Liên", ...liên("0") },
  cached: { name: "Liên, answers kept", ...liên("64") },
  peer: {
    name: "peer",
    script: "peer/server.mjs",
    env: {},
    path: "/graphql",
    body: (_key, { peer }, { graphql }) => JSON.stringify({ query: peer.query, variables: graphql }),
    read: ({ peer }, data) => peer.read(data),
  },
};

function liên(cacheMb: string) {
  return {
    script: "product.ts",
    env: { BENCH_CACHE_MB: cacheMb },
    path: "/graphql",
    body: (_key: string, { product }: Question, { graphql }: Inputs) =>
      JSON.stringify({ query: product.query, variables: graphql }),
    read: ({ product }: Question, data: unknown) => product.read(data),
  };
}

/** Starts a server over a graph, in a process of its own. */
export async function startTarget(
  kind: TargetKind,
  settings: GraphSettings,
  statements: Record<string, string>,
): Promise<Target> {
  const { script, env, ...asked } = KINDS[kind];
  const file = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(
    process.execPath,
    file.endsWith(".ts") ? ["--conditions=source", "--import", "tsx", file] : [file],
    {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "inherit"],
      env: {
        ...process.env,
        NODE_ENV: "production",
        BENCH_NEO4J: JSON.stringify(settings),
        BENCH_STATEMENTS: JSON.stringify(statements),
        ...env,
      },
    },
  );
  const port = await readyPort(child, asked.name);
  return { ...asked, port, pid: child.pid!, stop: () => child.kill("SIGTERM") };
}

function readyPort(child: ChildProcess, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${name} did not start`)), START_MS);
    child.once("exit", (code) => reject(new Error(`${name} ended with ${code}`)));
    child.stdout!.on("data", (chunk: Buffer) => {
      const port = /READY (\d+)/.exec(chunk.toString())?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
  });
}

const HEADERS = { "content-type": "application/json", accept: "application/json" };

/** One answer, in the form that all servers are compared in; and how long it was. */
export async function answerOf(target: Target, key: string, question: Question, inputs: Inputs) {
  const response = await fetch(`http://127.0.0.1:${target.port}${target.path}`, {
    method: "POST",
    headers: HEADERS,
    body: target.body(key, question, inputs),
  });
  const text = await response.text();
  const answer = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (response.status !== 200 || answer.errors)
    throw new Error(`${target.name}, ${question.name}: ${text.slice(0, 500)}`);
  return { answer: target.read(question, answer.data), bytes: text.length };
}

export interface Shot {
  perSecond: number;
  answered: number;
  /** Milliseconds. */
  median: number;
  p99: number;
  failed: number;
}

/** Asks as fast as it is answered, for some seconds, over so many connections. */
export function shoot(
  target: Target,
  bodies: readonly string[],
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Shot> {
  const times: number[] = [];
  let offset = 0;
  return new Promise((resolve, reject) => {
    const run = autocannon(
      {
        url: `http://127.0.0.1:${target.port}${target.path}`,
        connections,
        duration: seconds,
        setupClient(client) {
          // Each connection starts elsewhere, so that no two ask the same at the same time.
          const at = (offset++ * 37) % bodies.length;
          client.setRequests(
            [...bodies.slice(at), ...bodies.slice(0, at)].map((body) => ({
              method: "POST",
              path: target.path,
              headers: HEADERS,
              body,
            })),
          );
        },
      },
      (error, { duration, non2xx, errors, timeouts }) => {
        if (error) return reject(error);
        times.sort((a, b) => a - b);
        const quantile = (of: number) =>
          times[Math.min(times.length - 1, Math.floor(of * times.length))] ?? 0;
        resolve({
          perSecond: times.length / duration,
          answered: times.length,
          median: quantile(0.5),
          p99: quantile(0.99),
          failed: non2xx + errors + timeouts,
        });
      },
    );
    run.on("response", (_client, _status, _bytes, time) => times.push(time));
  });
}
