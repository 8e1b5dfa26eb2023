import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { Command, Option } from "commander";
import { exportLines } from "#load/exchange/export";
import { EXPORTS, type Exported } from "#load/exchange/lines";
import { readConfig } from "./config.js";
import { openConfiguredGraph } from "./graph.js";
import { withStopping } from "./stopping.js";

const NOTES = `
One JSON object a line: articles as they were handed in, older versions of pages, what was unloaded, judgements with
their history, readers' reports, and tombstones. These are the sources; everything else in the graph follows from them,
and "lien import" makes the same graph of them. Keys and the record of changes are not in it: they belong to the place.

Examples:
  lien export --output graph.ndjson
  lien export --only judgements > judgements.ndjson
  lien export --only articles | gzip > articles.ndjson.gz`;

/** `lien export`: the sources of the graph as NDJSON. */
export function exportCommand(): Command {
  return new Command("export")
    .description("write articles and judgements as NDJSON, to import them elsewhere")
    .option("-o, --output <file>", "write into a file instead of standard output")
    .addOption(
      new Option("--only <part>", "not everything").choices(EXPORTS.filter((part) => part !== "everything")),
    )
    .addHelpText("after", NOTES)
    .action(run);
}

async function run({ output, only }: { output?: string; only?: Exported }): Promise<void> {
  const config = readConfig();
  await withStopping({ withParent: config.underNpm }, async (stopping) => {
    const file = output === undefined ? undefined : createWriteStream(output, { mode: 0o600 });
    if (file) await once(file, "open");
    const { graph } = await openConfiguredGraph(config, stopping);
    const target = file ?? process.stdout;
    for await (const line of exportLines(graph, only)) {
      if (!target.write(`${line}\n`)) await once(target, "drain", { signal: stopping.signal });
    }
    if (file) await once(file.end(), "finish");
  });
}
