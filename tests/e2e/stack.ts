import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Graph, type GraphSettings, openGraph } from "#graph/connection";
import { applySchema } from "#graph/schema";
import { rulesExtractor } from "#ingest/pipeline";
import { findArticleFiles } from "#ingest/read/find-article-files";
import { readArticleFile } from "#ingest/read/read-article-file";
import { loadArticles } from "#load/load";
import type { Article } from "#model/article";
import { createApp } from "#server/app";
import type { ServerConfig } from "#server/config";
import { DEFAULT_LIMITS } from "#server/limits";
import { type Serving, serve } from "#server/serve";
import { buildExplorer } from "./build-explorer.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The whole product: built explorer and API over a Neo4j that holds the seeds. */
export interface Stack {
  url: string;
  graph: Graph;
  /** Ends the server alone, as a crash would; `resume` starts it again at the same address. */
  stopServer: () => Promise<void>;
  resume: () => Promise<void>;
  /** The same over the same graph with other settings, at an address of its own, until the stack is closed. */
  serveAlso: (config: Partial<ServerConfig>) => Promise<string>;
  close: () => Promise<void>;
}

async function readSeeds(): Promise<Article[]> {
  const { files } = await findArticleFiles([join(root, "seeds/articles")]);
  const read = await Promise.all(files.map((file) => readArticleFile(file)));
  return read.flatMap(({ article }) => article ?? []);
}

/**
 * Starts everything over a database, which is wiped first, and loads the seeds. An explorer that was not built before is
 * built, and removed at the end.
 */
export async function startStack(settings: GraphSettings, built?: string): Promise<Stack> {
  const clientDir = built ?? (await buildExplorer());
  const graph = await openGraph(settings);
  await applySchema(graph);
  await graph.write((transaction) => transaction.run("MATCH (n) WHERE NOT n:Schema DETACH DELETE n"));
  const extractor = await rulesExtractor();
  await loadArticles(graph, extractor, await readSeeds());
  const config: ServerConfig = {
    clientDir,
    allowWrites: false,
    loopbackOnly: true,
    read: "public",
    logLevel: "silent",
    limits: DEFAULT_LIMITS,
    introspection: true,
    corsOrigins: [],
    onlyKnown: false,
    proxies: 0,
    keptAnswersMb: 16,
  };
  const app = await createApp({ graph, extractor, config });
  const others: Serving[] = [];
  let serving: Serving = await serve(app, { host: "127.0.0.1", port: 0 });
  const { url } = serving;
  return {
    url,
    graph,
    stopServer: () => serving.close(),
    resume: async () => {
      serving = await serve(app, { host: "127.0.0.1", port: Number(new URL(url).port) });
    },
    serveAlso: async (changed) => {
      const other = await createApp({ graph, extractor, config: { ...config, ...changed } });
      others.push(await serve(other, { host: "127.0.0.1", port: 0 }));
      return others.at(-1)!.url;
    },
    close: async () => {
      for (const each of [serving, ...others]) await each.close();
      await graph.close();
      if (!built) await rm(clientDir, { recursive: true, force: true });
    },
  };
}
