import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import nlp from "compromise";
import { gazetteerFolder, jsonFiles } from "#ingest/gazetteer/files";
import type { GazetteerRecord } from "#ingest/gazetteer/record";
import { rulesExtractor } from "#ingest/pipeline";
import { articleFromText } from "#ingest/read/article-from-text";
import { AhoCorasick } from "./aho-corasick.js";
import type { Corpus } from "./corpus.js";

export interface Row {
  engine: string;
  articles: number;
  bytes: number;
  seconds: number;
  /** Seconds of the processor, on all cores: what a machine that others use as well tells best. */
  cpu: number;
  /** Peak of memory in use, where the engine runs in a process of its own. */
  peak: number | null;
  note: string;
}

/** The built program in a process of its own, its start included, over all files of a folder. */
export async function lien(root: string, { folder, texts, bytes }: Corpus, jobs: number): Promise<Row> {
  const args = ["extract", folder, "--format", "ndjson", "--jobs", String(jobs)];
  const { peak, seconds, cpu, code } = await measured(root, args);
  if (code !== 0) throw new Error(`lien extract ended with ${code}`);
  return {
    engine: `lien extract, ${jobs} ${jobs === 1 ? "thread" : "threads"}`,
    articles: texts.length,
    bytes,
    seconds,
    cpu,
    peak,
    note: "start, reading, resolution of all articles and output included",
  };
}

/** The program over one short article: what its start costs. */
export async function startUp(root: string, { folder, texts }: Corpus, file: string): Promise<Row> {
  const { peak, seconds, cpu } = await measured(root, ["extract", join(folder, file), "--format", "ndjson"]);
  const bytes = Buffer.byteLength(texts[0]!);
  return { engine: "lien extract, one article", articles: 1, bytes, seconds, cpu, peak, note: "the start" };
}

/** The rules alone in a process that has read all texts before: what is left when nothing has to be compiled any more. */
export async function warmRules({ texts }: Corpus): Promise<() => Promise<Row>> {
  const extractor = await rulesExtractor();
  const read = async () => {
    for (const text of texts) await extractor.extract(articleFromText(text).article!);
  };
  await read();
  return () => timed("rules, warm", texts, read, "reading and extraction in one thread");
}

function measured(
  root: string,
  args: string[],
): Promise<{ code: number; seconds: number; cpu: number; peak: number }> {
  const report = `process.on("exit", () => process.stderr.write("\\npeak " + process.resourceUsage().maxRSS + " " + (process.cpuUsage().user + process.cpuUsage().system) + "\\n"))`;
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(
      process.execPath,
      [
        "--import",
        `data:text/javascript,${encodeURIComponent(report)}`,
        join(root, "dist", "cli", "main.js"),
        ...args,
      ],
      { stdio: ["ignore", "ignore", "pipe"] },
    );
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      // Threads end with the same line: the last and largest is that of the whole process.
      const told = Array.from(said.matchAll(/^peak (\d+) (\d+)$/gmu));
      const most = (group: number) => Math.max(...told.map((match) => Number(match[group])));
      const seconds = (performance.now() - started) / 1000;
      resolve({ code: code ?? 1, seconds, cpu: most(2) / 1e6, peak: most(1) * 1024 });
    });
  });
}

async function timed(
  engine: string,
  texts: readonly string[],
  read: () => unknown,
  note: string,
): Promise<Row> {
  const started = performance.now();
  const before = process.cpuUsage();
  await read();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { engine, articles: texts.length, bytes, seconds, cpu: (user + system) / 1e6, peak: null, note };
}

/** The limit: every name of the gazetteer, and nothing else. */
export function ahoCorasick({ texts }: Corpus): () => Promise<Row> {
  const folder = gazetteerFolder();
  const files = [...jsonFiles(join(folder, "lists", "entries")), ...jsonFiles(join(folder, "data"))];
  const records = files.flatMap((file) => JSON.parse(readFileSync(file, "utf8")) as GazetteerRecord[]);
  const names = new Set(records.flatMap((record) => Object.values(record.names).flat()));
  const automaton = new AhoCorasick(names);
  const read = () => texts.map((text) => automaton.count(text));
  return () =>
    timed("Aho-Corasick over the gazetteer", texts, read, `${names.size} names, no word boundaries`);
}

/** The peer: people, places and organizations of English texts; it knows no other of our languages, nor meetings. */
export function compromise({ english }: Corpus): () => Promise<Row> {
  const texts = english.slice(0, 100);
  const read = () => texts.map((text) => nlp(text).topics().out("array"));
  return () => timed("compromise, English articles", texts, read, "topics only");
}
