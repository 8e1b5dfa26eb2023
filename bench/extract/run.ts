import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { repeatedCorpus } from "./corpus.js";
import { ahoCorasick, compromise, lien, type Row, startUp } from "./engines.js";

const ARTICLES = 2000;
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
const machine = facts();
const articles = Number(process.argv[2] ?? ARTICLES);
const corpus = repeatedCorpus(root, articles);
try {
  const half = repeatedCorpus(root, Math.ceil(articles / 2));
  const [first] = readdirSync(corpus.folder).sort();
  const starts = [];
  for (let i = 0; i < 3; i++) starts.push(await startUp(root, corpus, first!));
  const rows = [await lien(root, corpus, 1)];
  const halfRow = await lien(root, half, 1);
  rmSync(half.folder, { recursive: true });
  rows.push({ ...halfRow, note: "half of them: what memory grows by" });
  if (availableParallelism() > 1) rows.push(await lien(root, corpus, availableParallelism()));
  rows.push(ahoCorasick(corpus), compromise(corpus));
  const text = `## Extraction

\`npm run bench:extract\`: the articles of tests/corpus, repeated to ${articles}. ${machine}.

${table(rows)}

From the start of the program to what one article says: ${Math.min(...starts).toFixed(2)} s (best of ${starts.length}).
`;
  process.stdout.write(text);
  writeFileSync(join(root, "bench", "results.md"), `# Measurements\n\n${text}`);
} finally {
  rmSync(corpus.folder, { recursive: true });
}
