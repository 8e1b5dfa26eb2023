import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ndjsonLine } from "#ingest/emit/ndjson";
import { type ExtractOptions, extractFiles } from "./extract-files.js";
import { packageRoot } from "./package-root.js";

const run = promisify(execFile);
const GOLD = ".gold.json";

/** A folder that cannot be scored, and what to do. */
export class NotScorable extends Error {
  override name = "NotScorable";
}

export interface ScoreOptions extends ExtractOptions {
  details?: boolean;
  byLanguage?: boolean;
  json?: boolean;
}

/** The texts that have an annotation beside them, folder by folder, in order of their names. */
async function textsBesideGold(folders: readonly string[]): Promise<string[]> {
  const texts: string[] = [];
  for (const folder of folders) {
    const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      throw new NotScorable(`${folder}: the folder cannot be read (${error.code}). Check the path.`);
    });
    const gold = names.filter((name) => name.endsWith(GOLD)).sort();
    if (gold.length === 0)
      throw new NotScorable(`${folder}: there are no annotations (*${GOLD}) in this folder.`);
    const stems = gold.map((name) => name.slice(0, -GOLD.length));
    const missing = stems.filter((stem) => !names.includes(`${stem}.txt`));
    if (missing.length > 0)
      throw new NotScorable(`${folder}: no text ${missing[0]}.txt beside its annotation.`);
    texts.push(...stems.map((stem) => join(folder, `${stem}.txt`)));
  }
  return texts;
}

/** Runs the corpus's own scorer over lines of NDJSON; returns what it prints. */
export async function scoreLines(
  folders: readonly string[],
  ndjson: string,
  flags: readonly string[],
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "lien-eval-"));
  try {
    const output = join(folder, "extracted.ndjson");
    await writeFile(output, ndjson);
    const scorer = join(packageRoot(), "tests", "corpus", "score.mjs");
    const { stdout } = await run(process.execPath, [scorer, ...folders, output, ...flags], {
      maxBuffer: 1 << 26,
    });
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Extracts the annotated texts of the folders, resolved together, and scores them.
 * @throws NotScorable when a folder has nothing to score
 */
export async function scoreCorpus(folders: readonly string[], options: ScoreOptions = {}): Promise<string> {
  const objects = await extractFiles(await textsBesideGold(folders), options);
  const flags = [
    ...(options.details ? ["--details"] : []),
    ...(options.byLanguage ? ["--by-language"] : []),
    ...(options.json ? ["--json"] : []),
  ];
  return scoreLines(folders, objects.map(ndjsonLine).join(""), flags);
}
