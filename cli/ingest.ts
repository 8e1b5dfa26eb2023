import { Command } from "commander";
import { rulesExtractor } from "#ingest/pipeline";
import { findArticleFiles } from "#ingest/read/find-article-files";
import { describeReport, summarise } from "./article-report.js";
import { readConfig } from "./config.js";
import { openConfiguredGraph } from "./graph.js";
import { loadFiles } from "./load-files.js";
import { withStopping } from "./stopping.js";

/** Some of what was asked for could not be loaded; the rest is. */
const PARTLY = 3;

const NOTES = `
Text (.txt) and Markdown (.md) files; folders are searched at any depth. A file may begin with front matter: title,
lang, publishedAt, publisher, url. Safe to repeat: an article that is there already changes nothing.

Exit code: 0 all loaded, ${PARTLY} some files could not be, 1 nothing could be done.

Examples:
  lien ingest article.txt
  lien ingest articles/ more/page.md
  npm run ingest -- articles/`;

/** `lien ingest PATH…`: loads files and folders into the graph, and tells what was found in each. */
export function ingestCommand(): Command {
  return new Command("ingest")
    .description("load article files and folders into the graph")
    .argument("<path...>", "files and folders")
    .addHelpText("after", NOTES)
    .action(ingest);
}

async function ingest(paths: string[]): Promise<void> {
  const config = readConfig();
  const { files, problems } = await findArticleFiles(paths);
  for (const { message } of problems) tell(message);
  if (files.length === 0) {
    tell("Nothing to load.");
    process.exitCode = 1;
    return;
  }
  await withStopping({ withParent: config.underNpm }, async (stopping) => {
    const { graph } = await openConfiguredGraph(config, stopping);
    const { reports, unreadable } = await loadFiles(graph, await rulesExtractor(), files, {
      onReport: (report, done, total) => tell(`[${done}/${total}] ${describeReport(report)}`),
      onProblem: tell,
    });
    const refused = reports.filter(({ outcome }) => outcome === "refused").length;
    const unread = unreadable === 0 ? "" : `, ${unreadable} not readable`;
    tell(`${files.length} files: ${summarise(reports) || "none loaded"}${unread}`);
    if (refused + unreadable === files.length) process.exitCode = 1;
    else if (refused + unreadable + problems.length > 0) process.exitCode = PARTLY;
  });
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
