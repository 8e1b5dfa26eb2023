import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { Command } from "commander";
import { dumpGraph } from "#graph/dump";
import { readConfig } from "./config.js";
import { openConfiguredGraph } from "./graph.js";
import { withStopping } from "./stopping.js";

const NOTES = `
One JSON object a line: nodes by label and id, then the relationships that start there. The same articles give the
same lines, byte for byte, in whatever order they were loaded.

Examples:
  lien dump > graph.ndjson
  lien dump --output graph.ndjson
  lien dump | grep '"type":"Meeting"'`;

/** `lien dump`: the whole graph as canonical NDJSON. */
export function dumpCommand(): Command {
  return new Command("dump")
    .description("write the graph as canonical NDJSON")
    .option("-o, --output <file>", "write into a file instead of standard output")
    .addHelpText("after", NOTES)
    .action(run);
}

async function run({ output }: { output?: string }): Promise<void> {
  const config = readConfig();
  await withStopping({ withParent: config.underNpm }, async (stopping) => {
    const file = output === undefined ? undefined : createWriteStream(output);
    if (file) await once(file, "open");
    const { graph } = await openConfiguredGraph(config, stopping);
    const target = file ?? process.stdout;
    for await (const line of dumpGraph(graph)) {
      if (!target.write(`${line}\n`)) await once(target, "drain", { signal: stopping.signal });
    }
    if (file) await once(file.end(), "finish");
  });
}
