import { Command, InvalidArgumentError, Option } from "commander";
import type { Graph } from "#graph/connection";
import { findFiles } from "#ingest/read/find-article-files";
import { FORMATS, type Format, holdsArticles } from "#ingest/read/format";
import type { ReadOptions } from "#ingest/read/read-source";
import { BadMapping, type FieldMap, readMapping } from "#ingest/read/records/fields";
import { openWeb } from "#ingest/read/web/open-web";
import type { Problem } from "#model/article";
import { sourcesToRetry } from "./batch-report.js";
import { type Config, readConfig } from "./config.js";
import { dryRun } from "./dry-run.js";
import { type ExtractorName, extractorOption, openExtractorForBatch } from "./extractor.js";
import { openConfiguredGraph } from "./graph.js";
import { ingestBatch } from "./ingest-batch.js";
import { type Stopping, withStopping } from "./stopping.js";

/** Some of what was asked for could not be loaded; the rest is. */
const PARTLY = 3;

const NOTES = `
Reads text and Markdown (with front matter: title, lang, publishedAt, publisher, url), saved web pages, PDF, DOCX,
zip archives of all these, NDJSON and CSV with one article a line, RSS and Atom feeds, and web addresses. Folders are
searched at any depth. Safe to repeat: an article that is there already changes nothing.

Pages are fetched from public addresses only, one a second from a host, and where robots.txt allows it.

--dry-run loads nothing: it tells what each article would bring, to whom its names resolve and why, and the difference
that it would make. Ctrl-C lets what is being stored end; the same command goes on where it was. --report writes what
became of each article as JSON, and --retry loads again what a report says was refused or not reached.

Exit code: 0 all loaded, ${PARTLY} some could not be, 1 nothing could be done.

Examples:
  lien ingest article.txt
  lien ingest articles/ saved-page.html report.pdf
  lien ingest https://example.org/2024/10/07/visit
  lien ingest table.csv --map text=body,title=headline
  curl -s https://example.org/feed.xml | lien ingest - --follow
  lien ingest --dry-run article.txt
  lien ingest articles/ --report report.json
  lien ingest --retry report.json
  npm run ingest -- articles/`;

interface Options {
  map?: FieldMap;
  as?: Format;
  follow?: boolean;
  dryRun?: boolean;
  json?: boolean;
  report?: string;
  retry?: string;
  extractor: ExtractorName;
}

/** `lien ingest SOURCE…`: loads whatever holds articles into the graph, and tells what was found in each. */
export function ingestCommand(): Command {
  return new Command("ingest")
    .description("load articles into the graph: files, folders, archives, tables, feeds, web addresses")
    .argument("[path...]", "files, folders, web addresses, or - for standard input")
    .option("--map <field=column,...>", "which columns of NDJSON and CSV hold what", parseMapping)
    .addOption(
      new Option("--as <format>", "the form of what is read, where it cannot be told").choices(FORMATS),
    )
    .option("--follow", "fetch the pages that feeds only link to")
    .option("--dry-run", "tell what would be loaded, and load nothing")
    .option("--json", "with --dry-run: one line of JSON for each article")
    .option("--report <file>", "write what became of each article as JSON")
    .option("--retry <file>", "load again what that report says was refused or not reached")
    .addOption(extractorOption())
    .addHelpText("after", NOTES)
    .action(ingest);
}

function parseMapping(text: string): FieldMap {
  try {
    return readMapping(text);
  } catch (error) {
    if (error instanceof BadMapping) throw new InvalidArgumentError(error.message);
    throw error;
  }
}

async function ingest(paths: string[], options: Options, command: Command): Promise<void> {
  const { map, as, follow, dryRun: dry, json, report: reportFile, retry } = options;
  if (json && !dry) command.error("error: --json goes with --dry-run; --report writes a report as JSON");
  if (paths.length === 0 && retry === undefined) command.error("error: missing required argument 'path'");
  const config = readConfig();
  const extractor = await openExtractorForBatch(options.extractor, config);
  const named = retry === undefined ? paths : [...paths, ...(await sourcesToRetry(retry))];
  const { sources, problems } = await sourcesOf(named);
  for (const { message } of problems) tell(message);
  if (sources.length === 0) {
    tell("Nothing to load.");
    if (retry === undefined || problems.length > 0) process.exitCode = 1;
    return;
  }
  await run(config, async (graph, stopping) => {
    // What waits for more input would wait for ever.
    stopping.signal.addEventListener("abort", () => process.stdin.destroy());
    const read: ReadOptions = {
      web: openWeb({ signal: stopping.signal }),
      input: process.stdin,
      ...(map ? { map } : {}),
      ...(as ? { format: as } : {}),
      ...(follow ? { follow } : {}),
    };
    const counts = dry
      ? await dryRun({ graph, extractor, sources, options: read, json: json === true }, stopping.signal)
      : (await ingestBatch({ graph, extractor, sources, options: read, reportFile, tell }, stopping)).counts;
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    if (counts.refused === all) process.exitCode = 1;
    else if (counts.refused + problems.length > 0) process.exitCode = PARTLY;
  });
}

function run(config: Config, work: (graph: Graph, stopping: Stopping) => Promise<void>): Promise<void> {
  return withStopping({ withParent: config.underNpm }, async (stopping) => {
    const { graph } = await openConfiguredGraph(config, stopping);
    await work(graph, stopping);
  });
}

/** Each file of the folders that are named, then what is no file. */
async function sourcesOf(
  paths: readonly string[],
): Promise<{ sources: string[]; problems: readonly Problem[] }> {
  const elsewhere = paths.filter((path) => path === "-" || /^https?:\/\//iu.test(path));
  const { files, problems } = await findFiles(
    paths.filter((path) => !elsewhere.includes(path)),
    holdsArticles,
  );
  return { sources: [...new Set([...files, ...elsewhere])], problems };
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
