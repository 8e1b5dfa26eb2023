import { Command } from "commander";
import { readConfig } from "./config.js";
import { serveExplorer } from "./explorer.js";
import { type ExtractorName, extractorOption, openExtractorToServe } from "./extractor.js";
import { openGraphToServe } from "./graph.js";
import { withStopping } from "./stopping.js";

const NOTES = `
PORT and LIEN_HOST say where (default http://localhost:4000); a busy port is said, and the next free one taken.
As long as it listens to this machine only, whoever sits at it may load and judge. Beyond it, that needs a key ("lien
keys make"); LIEN_ALLOW_WRITES=1 opens it to everybody until there is one. LIEN_READ=key asks for a key to read as well.

Examples:
  lien serve
  PORT=8080 lien serve`;

/** `lien serve`: the explorer and the API over the graph as it is. */
export function serveCommand(): Command {
  return new Command("serve")
    .description("serve the explorer and the API over the graph as it is")
    .addOption(extractorOption())
    .addHelpText("after", NOTES)
    .action(run);
}

async function run({ extractor: name }: { extractor: ExtractorName }): Promise<void> {
  const config = readConfig();
  const extractor = await openExtractorToServe(name, config);
  await withStopping({ withParent: config.underNpm }, async (stopping) => {
    const graph = await openGraphToServe(config, stopping);
    await serveExplorer(config, { graph, extractor }, stopping);
  });
}
