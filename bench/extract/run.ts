import { existsSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeSection } from "../results.js";
import { type Corpus, repeatedCorpus } from "./corpus.js";
import { ahoCorasick, compromise, lien, type Row, startUp, warmRules } from "./engines.js";

const ARTICLES = 2000;
const TIMES = 2;
const root = fileURLToPath(new URL("../..", import.meta.url));

const megabytes = (bytes: number | null) => (bytes === null ? "" : (bytes / 1e6).toFixed(0));

function rate(bytes: number, seconds: number): string {
  const rate = bytes / 1e6 / seconds;
  return rate.toFixed(rate < 1 ? 3 : 1);
}

function table(rows: readonly Row[]): string {
  const head =
    "| engine | articles | MB | s | CPU s | MB/s | MB/CPU s | peak MB | |\n|---|---:|---:|---:|---:|---:|---:|---:|---|";
  const lines = rows.map(({ engine, articles, bytes, seconds, cpu, peak, note }) =>
    [
      "",
      engine,
      articles,
      (bytes / 1e6).toFixed(2),
      seconds.toFixed(2),
      cpu.toFixed(2),
      rate(bytes, seconds),
      rate(bytes, cpu),
      megabytes(peak),
      note,
      "",
    ]
      .join(" | ")
      .trim(),
  );
  return [head, ...lines].join("\n");
}

function facts(): string {
  const [cpu] = cpus();
  return [
    `${cpu?.model.trim() ?? "unknown processor"}, ${availableParallelism()} cores`,
    `${(totalmem() / 1e9).toFixed(1)} GB`,
    `Node ${process.versions.node}`,
    `load ${loadavg()[0]!.toFixed(1)} when it began`,
  ].join("; ");
}

if (!existsSync(join(root, "dist", "cli", "main.js"))) {
  process.stderr.write("The program is not built: npm run build.\n");
  process.exit(1);
}
/** Of several runs of one engine the one with the middle figure of the processor, of two the larger, and the highest peak. */
function middle(runs: readonly Row[]): Row {
  const ordered = [...runs].sort((a, b) => a.cpu - b.cpu);
  const peaks = runs.flatMap(({ peak }) => peak ?? []);
  return { ...ordered[ordered.length >> 1]!, peak: peaks.length > 0 ? Math.max(...peaks) : null };
}

/** An engine over some texts; with `once` in the first round only, as its figures are for its memory. */
interface Contender {
  run: () => Promise<Row>;
  once?: true;
}

/** Runs the engines in turn, so that what else the machine does falls on all of them alike. */
async function inTurn(engines: readonly Contender[], times: number): Promise<Row[]> {
  const runs = engines.map((): Row[] => []);
  for (let i = 0; i < times; i++)
    for (const [at, { run, once }] of engines.entries()) if (i === 0 || !once) runs[at]!.push(await run());
  return runs.map(middle);
}

const machine = facts();
const articles = Number(process.argv[2] ?? ARTICLES);
const times = Number(process.argv[3] ?? TIMES);
const corpora = [articles, articles / 2, articles * 2].map((size) => repeatedCorpus(root, Math.ceil(size)));
try {
  const [corpus, half, double] = corpora as [Corpus, Corpus, Corpus];
  const [first] = readdirSync(corpus.folder).sort();
  const cores = availableParallelism();
  const rows = await inTurn(
    [
      { run: () => startUp(root, corpus, first!) },
      { run: () => lien(root, half, 1), once: true },
      { run: () => lien(root, corpus, 1) },
      { run: () => lien(root, double, 1), once: true },
      ...(cores > 1 ? [{ run: () => lien(root, corpus, cores) }] : []),
      { run: await warmRules(corpus) },
      { run: ahoCorasick(corpus) },
      { run: compromise(corpus) },
    ],
    times,
  );
  const text = `## Extraction

\`npm run bench:extract\`: the articles of tests/corpus, repeated to ${articles}, half and twice as many. ${machine}. Each engine
ran ${times} times, in turn with the others, half and twice as many once: of two runs the one that took the processor longer, of more
the middle one, and the highest peak of memory.

${table(rows)}
`;
  process.stdout.write(text);
  writeSection(text);
} finally {
  for (const { folder } of corpora) rmSync(folder, { recursive: true });
}
