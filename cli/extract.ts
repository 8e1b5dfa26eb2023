import { once } from "node:events";
import { Command, InvalidArgumentError, Option } from "commander";
import { ndjsonLine } from "#ingest/emit/ndjson";
import { articleText } from "#ingest/emit/text";
import type { Extractor } from "#ingest/extractor";
import { extractPaths, hasFailed } from "./extract-files.js";
import { type ExtractorName, extractorOption, openExtractor } from "./extractor.js";

const EXAMPLES = `
Examples:
  lien extract page.txt                              what one article says
  lien extract pages/ --format ndjson > out.ndjson   one line of JSON for each article of a folder
  lien extract page.txt --url https://example.org/2024/05/01/visit`;

interface Options {
  format: "ndjson" | "text";
  url?: string;
  without?: "office-holders";
  jobs?: number;
  extractor: ExtractorName;
}

/** The option that leaves a source of knowledge out, to measure what it is worth. */
export function withoutOption(): Option {
  return new Option("--without <source>", "leave a source of knowledge out").choices(["office-holders"]);
}

/** `lien extract FILE…`: what articles say, without a database. */
export function extractCommand(): Command {
  return new Command("extract")
    .description("print what articles say: people, organizations, places, agreements, meetings")
    .argument("<file...>", "files (.txt, .md) and folders")
    .addOption(
      new Option("-f, --format <format>", "form of the output").choices(["ndjson", "text"]).default("text"),
    )
    .option("--url <url>", "address of the article, for files that tell none", readUrl)
    .addOption(withoutOption())
    .addOption(extractorOption())
    .option("-j, --jobs <n>", "threads for many files (default: one for each core)", readJobs)
    .addHelpText("after", EXAMPLES)
    .action(extract);
}

async function extract(paths: string[], { format, url, without, jobs, extractor }: Options): Promise<void> {
  const officeHolders = without === undefined;
  const objects = extractPaths(paths, {
    officeHolders,
    // By the rules, many files are shared out to threads, which open extractors of their own.
    ...(extractor === "rules" ? {} : { extractor: await openModel(extractor, officeHolders) }),
    ...(url ? { url } : {}),
    ...(jobs === undefined ? {} : { jobs }),
  });
  let failed = true;
  for await (const object of objects) {
    const written = process.stdout.write(format === "ndjson" ? ndjsonLine(object) : articleText(object));
    if (hasFailed(object)) for (const { message } of object.problems) process.stderr.write(`${message}\n`);
    else failed = false;
    // Who reads slowly is waited for: what is not taken yet would pile up.
    if (!written) await once(process.stdout, "drain");
  }
  if (failed) process.exitCode = 1;
}

/** The settings are read only for an extractor that has any. */
async function openModel(name: ExtractorName, officeHolders: boolean): Promise<Extractor> {
  const { readConfig } = await import("./config.js");
  return openExtractor(name, readConfig(), { officeHolders });
}

function readJobs(text: string): number {
  if (/^[1-9]\d?$/u.test(text)) return Number(text);
  throw new InvalidArgumentError("The number of threads is one from 1 to 99.");
}

function readUrl(text: string): string {
  if (URL.canParse(text)) return text;
  throw new InvalidArgumentError("A URL looks like https://example.org/page.");
}
