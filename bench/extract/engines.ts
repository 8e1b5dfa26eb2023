import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import nlp from "compromise";
import { gazetteerFolder, jsonFiles } from "#ingest/gazetteer/files";
import type { GazetteerRecord } from "#ingest/gazetteer/record";
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
  const { peak, seconds, cpu, code } = await measured(root, [
    "extract",
    folder,
    "--format",
    "ndjson",
    "--jobs",
    String(jobs),
  ]);
  if (code !== 0) throw new Error(`lien extract ended with ${code}`);
  return {
    engine: `lien extract, ${jobs} ${jobs === 1 ? "thread" : "threads"}`,
    articles: texts.length,
    bytes,
    seconds,
    cpu,
    peak,
    note: "reading, resolution of all articles and output included",
  };
}

/** Seconds until the program has said what one short article says. */
export async function startUp(root: string, { folder }: Corpus, file: string): Promise<number> {
  return (await measured(root, ["extract", join(folder, file), "--format", "ndjson"])).seconds;
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

function timed(engine: string, texts: readonly string[], read: (text: string) => unknown, note: string): Row {
  for (const text of texts.slice(0, 30)) read(text);
  const started = performance.now();
  const before = process.cpuUsage();
  for (const text of texts) read(text);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1e6;
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { engine, articles: texts.length, bytes, seconds, cpu, peak: null, note };
}

/** The limit: every name of the gazetteer, and nothing else. */
export function ahoCorasick({ texts }: Corpus): Row {
  const folder = gazetteerFolder();
  const files = [...jsonFiles(join(folder, "lists", "entries")), ...jsonFiles(join(folder, "data"))];
  const records = files.flatMap((file) => JSON.parse(readFileSync(file, "utf8")) as GazetteerRecord[]);
  const names = new Set(records.flatMap((record) => Object.values(record.names).flat()));
  const automaton = new AhoCorasick(names);
  return timed(
    "Aho-Corasick over the gazetteer",
    texts,
    (text) => automaton.count(text),
    `${names.size} names, no word boundaries`,
  );
}

/** The peer: people, places and organizations of English texts; it knows no other of our languages, nor meetings. */
export function compromise({ english }: Corpus): Row {
  const some = english.slice(0, 100);
  return timed(
    "compromise, English articles",
    some,
    (text) => nlp(text).topics().out("array"),
    "topics only",
  );
}
