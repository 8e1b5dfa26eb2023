import { Command, InvalidArgumentError, Option } from "commander";
import { findFiles } from "#ingest/read/find-article-files";
import { FORMATS, type Format, holdsArticles } from "#ingest/read/format";
import { BadMapping, type FieldMap, readMapping } from "#ingest/read/records/fields";
import { openWeb } from "#ingest/read/web/open-web";
import { describeReport, summarise } from "./article-report.js";
import { readConfig } from "./config.js";
import { type ExtractorName, extractorOption, openExtractor } from "./extractor.js";
import { openConfiguredGraph } from "./graph.js";
import { loadSources } from "./load-sources.js";
import { withStopping } from "./stopping.js";

/** Some of what was asked for could not be loaded; the rest is. */
const PARTLY = 3;

const NOTES = `
Reads text and Markdown (with front matter: title, lang, publishedAt, publisher, url), saved web pages, PDF, DOCX,
zip archives of all these, NDJSON and CSV with one article a line, RSS and Atom feeds, and web addresses. Folders are
searched at any depth. Safe to repeat: an article that is there already changes nothing.

Pages are fetched from public addresses only, one a second from a host, and where robots.txt allows it.

Exit code: 0 all loaded, ${PARTLY} some could not be, 1 nothing could be done.

Examples:
  lien ingest article.txt
  lien ingest articles/ saved-page.html report.pdf
  lien ingest https://example.org/2024/10/07/visit
  lien ingest table.csv --map text=body,title=headline
  curl -s https://example.org/feed.xml | lien ingest - --follow
  npm run ingest -- articles/`;

interface Options {
  map?: FieldMap;
  as?: Format;
  follow?: boolean;
  extractor: ExtractorName;
}

/** `lien ingest SOURCE…`: loads whatever holds articles into the graph, and tells what was found in each. */
export function ingestCommand(): Command {
  return new Command("ingest")
    .description("load articles into the graph: files, folders, archives, tables, feeds, web addresses")
    .argument("<path...>", "files, folders, web addresses, or - for standard input")
    .option("--map <field=column,...>", "which columns of NDJSON and CSV hold what", parseMapping)
    .addOption(
      new Option("--as <format>", "the form of what is read, where it cannot be told").choices(FORMATS),
    )
    .option("--follow", "fetch the pages that feeds only link to")
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

async function ingest(paths: string[], { map, as, follow, extractor: name }: Options): Promise<void> {
  const config = readConfig();
  const extractor = await openExtractor(name, config);
  const elsewhere = paths.filter((path) => path === "-" || /^https?:\/\//iu.test(path));
  const { files, problems } = await findFiles(
    paths.filter((path) => !elsewhere.includes(path)),
    holdsArticles,
  );
  for (const { message } of problems) tell(message);
  const sources = [...files, ...elsewhere];
  if (sources.length === 0) {
    tell("Nothing to load.");
    process.exitCode = 1;
    return;
  }
  await withStopping({ withParent: config.underNpm }, async (stopping) => {
    const { graph } = await openConfiguredGraph(config, stopping);
    const { reports, unreadable } = await loadSources(
      graph,
      extractor,
      sources,
      { onReport: (report, done) => tell(`[${done}] ${describeReport(report)}`), onProblem: tell },
      {
        web: openWeb({ signal: stopping.signal }),
        input: process.stdin,
        ...(map ? { map } : {}),
        ...(as ? { format: as } : {}),
        ...(follow ? { follow } : {}),
      },
    );
    const refused = reports.filter(({ outcome }) => outcome === "refused").length;
    const unread = unreadable === 0 ? "" : `, ${unreadable} not readable`;
    tell(`${reports.length + unreadable} articles: ${summarise(reports) || "none loaded"}${unread}`);
    if (refused === reports.length) process.exitCode = 1;
    else if (refused + unreadable + problems.length > 0) process.exitCode = PARTLY;
  });
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
