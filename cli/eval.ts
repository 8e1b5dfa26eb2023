import { Command } from "commander";
import { scoreCorpus } from "./corpus-score.js";
import { withoutOption } from "./extract.js";

const EXAMPLES = `
Examples:
  lien eval tests/corpus --by-language     the table by kind, and by language
  lien eval tests/corpus --details         every right, wrong and missed one
  lien eval tests/corpus --without office-holders`;

interface Options {
  details?: boolean;
  byLanguage?: boolean;
  json?: boolean;
  without?: "office-holders";
}

/** `lien eval GOLD_DIR…`: extracts annotated texts and reports how much of the annotation was found. */
export function evalCommand(): Command {
  return new Command("eval")
    .description("extract annotated texts and score the result against the annotation")
    .argument("<folder...>", "folders of texts (*.txt) with annotations (*.gold.json) beside them")
    .option("--details", "list what is wrong and missed")
    .option("--by-language", "a line for each language")
    .option("--json", "print the figures as JSON")
    .addOption(withoutOption())
    .addHelpText("after", EXAMPLES)
    .action(async (folders: string[], { without, ...options }: Options) => {
      process.stdout.write(await scoreCorpus(folders, { ...options, officeHolders: without === undefined }));
    });
}
