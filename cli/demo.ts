import { join } from "node:path";
import { Command } from "commander";
import type { Graph } from "#graph/connection";
import { emptyGraph } from "#graph/empty";
import { resetLocalNeo4j } from "#graph/local/reset";
import type { Extractor } from "#ingest/extractor";
import { findArticleFiles } from "#ingest/read/find-article-files";
import { describeReport, summarise } from "./article-report.js";
import { readConfig } from "./config.js";
import { serveExplorer } from "./explorer.js";
import { type ExtractorName, extractorOption, openExtractorToServe } from "./extractor.js";
import { openConfiguredGraph } from "./graph.js";
import { loadSources } from "./load-sources.js";
import { packageRoot } from "./package-root.js";
import { progress } from "./progress.js";
import { withStopping } from "./stopping.js";

const NOTES = `
Starts Neo4j, loads the articles in seeds/ that it does not hold yet, and serves the explorer and the API until Ctrl-C.
PORT and LIEN_HOST say where (default http://localhost:4000); a busy port is said, and the next free one taken.

Examples:
  npm run demo
  PORT=8080 npm run demo
  npm run demo -- --reset     from an empty graph: your own articles go, too`;

/** `lien demo`: from nothing to the explorer with the articles that ship with Liên. */
export function demoCommand(): Command {
  return new Command("demo")
    .description("start everything and show the explorer with the articles in seeds/")
    .option("--reset", "start from an empty graph")
    .addOption(extractorOption())
    .addHelpText("after", NOTES)
    .action(run);
}

async function run({ reset, extractor: name }: { reset?: boolean; extractor: ExtractorName }): Promise<void> {
  const config = readConfig();
  const extractor = await openExtractorToServe(name, config);
  await withStopping({ withParent: config.underNpm }, async (stopping) => {
    // Files of our own are deleted before the start, so that a store which no server can open is mended as well.
    if (reset && !config.neo4j) await resetLocalNeo4j(config.home);
    const { graph, engine } = await openConfiguredGraph(config, stopping);
    if (reset && engine.kind !== "managed")
      progress(`Deleted ${await emptyGraph(graph)} nodes of the former graph`);
    await loadSeeds(graph, extractor);
    await serveExplorer(config, { graph, extractor }, stopping);
  });
}

async function loadSeeds(graph: Graph, extractor: Extractor): Promise<void> {
  const { files, problems } = await findArticleFiles([join(packageRoot(), "seeds", "articles")]);
  for (const { message } of problems) progress(message);
  const { entries } = await loadSources(graph, extractor, files, {
    onReport: (report, done) => {
      if (report.outcome !== "unchanged") progress(`[${done}/${files.length}] ${describeReport(report)}`);
    },
    onProblem: progress,
  });
  progress(`${files.length} articles: ${summarise(entries)}`);
}
