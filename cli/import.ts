import { once } from "node:events";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { Command } from "commander";
import { importLines } from "#load/exchange/import";
import { readConfig } from "./config.js";
import { type ExtractorName, extractorOption, openExtractor } from "./extractor.js";
import { openConfiguredGraph } from "./graph.js";
import { localUser } from "./local-user.js";
import { progress } from "./progress.js";
import { withStopping } from "./stopping.js";

/** Some lines could not be taken; the rest is. */
const PARTLY = 3;

const NOTES = `
Takes what "lien export" wrote, besides what the graph holds. Articles are read by the extractor that is named, as it is
now; judgements are applied to every article that they stand in. Safe to repeat. A judgement that was withdrawn here
stays withdrawn.

Exit code: 0 everything taken, ${PARTLY} some lines could not be, 1 nothing could be done.

Examples:
  lien import graph.ndjson
  gunzip -c articles.ndjson.gz | lien import -`;

/** `lien import FILE`: brings exported articles and judgements into the graph. */
export function importCommand(): Command {
  return new Command("import")
    .description("bring what was exported into the graph")
    .argument("<file>", "a file, or - for standard input")
    .addOption(extractorOption())
    .addHelpText("after", NOTES)
    .action(run);
}

async function run(path: string, { extractor: name }: { extractor: ExtractorName }): Promise<void> {
  const config = readConfig();
  const extractor = await openExtractor(name, config);
  await withStopping({ withParent: config.underNpm }, async (stopping) => {
    const input = path === "-" ? process.stdin : createReadStream(path);
    if (path !== "-") await once(input, "open");
    const { graph } = await openConfiguredGraph(config, stopping);
    // Last: lines that come before somebody reads them are lost.
    const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    const { taken, refused } = await importLines(graph, extractor, lines, {
      by: localUser(),
      onProgress: (count) => {
        if (count % 500 === 0) progress(`${count} lines read`);
      },
    });
    for (const { reason } of refused) process.stdout.write(`${reason}\n`);
    const counts = Object.entries(taken).map(([type, count]) => `${count} ${type}`);
    process.stdout.write(`Taken: ${counts.join(", ")}; refused: ${refused.length} lines\n`);
    const all = Object.values(taken).reduce((sum, count) => sum + count, 0);
    if (refused.length > 0) process.exitCode = all === 0 ? 1 : PARTLY;
  });
}
