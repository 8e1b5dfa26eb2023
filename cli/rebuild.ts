import { Command } from "commander";
import { rebuild } from "#load/rebuild";
import { readConfig } from "./config.js";
import { againOption, type ExtractorName, openExtractors } from "./extractor.js";
import { openConfiguredGraph } from "./graph.js";
import { localUser } from "./local-user.js";
import { progress } from "./progress.js";
import { withStopping } from "./stopping.js";

const NOTES = `
Reads every stored article again with the extractor that read it before, as it is now, or with the one that is named;
applies all judgements, and says what changed and which judgements no longer find what they are about. These stay: they
hold again once their words are found again.

Some hundred articles are one transaction, and others may load meanwhile. Where it is broken off, the graph is that of
its articles all the same, some of them read anew; the same command does the rest. What was lost or changed by a fault
is mended: then others wait until it is done, and the next start of Liên goes on with it.

Examples:
  lien rebuild
  lien rebuild --json > report.json`;

/** `lien rebuild`: projects all stored articles and judgements anew. */
export function rebuildCommand(): Command {
  return new Command("rebuild")
    .description("read all stored articles again and apply all judgements")
    .addOption(againOption())
    .option("--json", "tell what changed as JSON")
    .addHelpText("after", NOTES)
    .action(run);
}

async function run({ json, extractor }: { json?: boolean; extractor?: ExtractorName }): Promise<void> {
  const config = readConfig();
  const extractors = await openExtractors(extractor, config);
  await withStopping({ withParent: config.underNpm }, async (stopping) => {
    const { graph } = await openConfiguredGraph(config, stopping);
    const report = await rebuild(graph, extractors, {
      by: localUser(),
      onProgress: ({ done, total, label }) => progress(`[${done}/${total}] ${label}`),
    });
    if (json) return tell(JSON.stringify(report, null, 2));
    tell(`${report.articles} articles read again`);
    for (const id of report.created) tell(`  + ${id}`);
    for (const id of report.removed) tell(`  - ${id}`);
    if (report.created.length + report.removed.length === 0) tell("  nothing came or went");
    for (const { judgementId, reason } of report.unplaced) tell(`  ${judgementId} has no effect: ${reason}`);
  });
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
