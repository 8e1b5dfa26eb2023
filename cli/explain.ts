import { writeFile } from "node:fs/promises";
import { Command } from "commander";
import { explain } from "#ingest/explain/explanation";
import { explainInHtml } from "#ingest/explain/html";
import { explainInTerminal } from "#ingest/explain/terminal";
import { rulesExtractor } from "#ingest/pipeline";
import { findArticleFiles } from "#ingest/read/find-article-files";
import { readArticleFile } from "#ingest/read/read-article-file";
import { openKnowledge } from "#ingest/resolve/open-knowledge";
import { resolve } from "#ingest/resolve/resolve";
import type { Extraction } from "#model/extraction";

const EXAMPLES = `
Of several files, things are the same or not over all of them.

Examples:
  lien explain page.txt                      names in colour, what was cut, claims, identities
  lien explain page.txt --html page.html     the same as a page for the browser
  lien explain a.txt b.txt                   with reasons why names of both are one thing, or not`;

/** `lien explain FILE…`: why articles are read as they are. */
export function explainCommand(): Command {
  return new Command("explain")
    .description("show why an article is read as it is: names, what was cut, rules, quotes, identities")
    .argument("<file...>", "files (.txt, .md) and folders")
    .option("--html <out>", "write a page that needs nothing else")
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(paths: string[], { html }: { html?: string }): Promise<void> {
  const { files, problems } = await findArticleFiles(paths);
  for (const { message } of problems) process.stderr.write(`${message}\n`);
  const extractor = await rulesExtractor();
  const knowledge = await openKnowledge();
  const extractions: Extraction[] = [];
  for (const file of files) {
    const { article, problems: faults } = await readArticleFile(file);
    for (const { message } of faults) process.stderr.write(`${message}\n`);
    if (article) extractions.push(await extractor.extract(article));
  }
  if (extractions.length === 0) {
    process.exitCode = 1;
    return;
  }
  const world = resolve(extractions, [], knowledge);
  const explanations = extractions.map((one) => explain(one, extractions, world, knowledge));
  if (html === undefined) {
    const colour = process.stdout.isTTY === true && process.stdout.hasColors();
    for (const one of explanations) process.stdout.write(explainInTerminal(one, { colour }));
  } else await writeFile(html, explainInHtml(explanations));
}
