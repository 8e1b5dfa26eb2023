import { Command } from "commander";
import { restoreArticle, takeDown, unloadArticle } from "#load/unload";
import { describeReport } from "./article-report.js";
import { readConfig } from "./config.js";
import { openExtractors } from "./extractor.js";
import { openConfiguredGraph } from "./graph.js";
import { localUser } from "./local-user.js";
import { withStopping } from "./stopping.js";

const NOTES = `
ARTICLE is an id such as article/1f0c2a9b7d3e4c55, as the explorer and "lien dump" show it. Exactly what only this
article supports goes; its text is kept aside. --undo brings it back as it was.

--takedown deletes the text for good, with its older versions and every judgement that quotes it. A tombstone stays:
the same text is refused from then on. It cannot be undone, and needs --why.

Examples:
  lien unload article/1f0c2a9b7d3e4c55
  lien unload --undo article/1f0c2a9b7d3e4c55
  lien unload --takedown --why "asked for by the publisher" article/1f0c2a9b7d3e4c55`;

interface Options {
  undo?: boolean;
  takedown?: boolean;
  why?: string;
}

/** `lien unload ARTICLE`: takes an article out of the graph, brings it back, or deletes its text for good. */
export function unloadCommand(): Command {
  return new Command("unload")
    .description("take an article out of the graph")
    .argument("<article>", "its id")
    .option("--undo", "bring an unloaded article back")
    .option("--takedown", "delete its text for good")
    .option("--why <reason>", "why it is taken down")
    .addHelpText("after", NOTES)
    .action(run);
}

async function run(id: string, { undo, takedown, why }: Options, command: Command): Promise<void> {
  if (undo && takedown) command.error("error: --undo and --takedown exclude each other");
  if (takedown && !why?.trim()) command.error("error: --takedown needs --why");
  const config = readConfig();
  const by = localUser();
  await withStopping({ withParent: config.underNpm }, async (stopping) => {
    const { graph } = await openConfiguredGraph(config, stopping);
    if (takedown) {
      const { buriedIds, judgements } = await takeDown(graph, id, { by, why: why! });
      if (buriedIds.length === 0) return nothing(`No text is kept under ${id}.`);
      tell(`${buriedIds.join(", ")}: gone for good, and ${judgements} judgements that quoted it`);
    } else if (undo) {
      const report = await restoreArticle(graph, await openExtractors(undefined, config), id, by);
      if (!report) return nothing(`No article ${id} was unloaded.`);
      tell(describeReport(report));
      if (report.outcome === "refused") process.exitCode = 1;
    } else {
      const { unloaded, removedIds } = await unloadArticle(graph, id, by);
      if (!unloaded) return nothing(`The graph holds no article ${id}.`);
      tell([`${id} unloaded; gone with it:`, ...removedIds.map((each) => `  ${each}`)].join("\n"));
    }
  });
}

function nothing(line: string): void {
  tell(line);
  process.exitCode = 1;
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
