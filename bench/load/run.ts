import { mkdtempSync, rmSync } from "node:fs";
import { cpus, homedir, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type Graph, openGraph } from "#graph/connection";
import { startLocalNeo4j } from "#graph/local/start";
import { applySchema } from "#graph/schema";
import { extractInThreads } from "#ingest/apart/extract-threads";
import type { Extractor } from "#ingest/extractor";
import { loadArticles } from "#load/load";
import type { Article } from "#model/article";
import type { Extraction } from "#model/extraction";
import { writeSection } from "../results.js";
import { cpuClock } from "./cpu.js";
import { generate } from "./generate.js";
import { loadRaw, rowsOf } from "./raw.js";
import { Stopwatch } from "./stopwatch.js";

/** Articles that are handed to the loader at a time, as `lien ingest` does. */
const AT_ONCE = 1_200;
const SIZES = [1_000, 10_000];
const LARGE = 100_000;
const FIRST_TEXTS = 1_000;
const TEXTS = 4_000;
/** Of the texts, those that come first and are not measured. */
const WARM = 50;
/** Articles that are loaded alone. */
const ONES = 9;

/** Gives what was generated, as if it had just been read. */
function prepared(extractions: readonly Extraction[]): Extractor {
  const found = new Map(extractions.map((extraction) => [extraction.article.id, extraction]));
  return {
    name: "bench",
    version: "1",
    extract: async (article: Article) => ({ ...found.get(article.id)!, article }),
  };
}

/** What takes everything away, some of it at a time: nodes with all that hangs on them are more than a transaction may hold. */
const WIPES = [
  "MATCH ()-[r]->() WITH r LIMIT 20000 DELETE r RETURN count(*) AS n",
  "MATCH (n) WHERE NOT n:Schema WITH n LIMIT 20000 DELETE n RETURN count(*) AS n",
];

async function wipe(graph: Graph): Promise<void> {
  for (const some of WIPES) {
    const wipeSome = async () => (await graph.write((each) => each.run<{ n: number }>(some)))[0]!.n;
    while ((await wipeSome()) > 0);
  }
}

async function counts(graph: Graph): Promise<number> {
  const [row] = await graph.read<{ n: number }>(
    "RETURN COUNT { MATCH (n) WHERE NOT n:Audit AND NOT n:Schema } + COUNT { MATCH ()-[r]->() } AS n",
  );
  return row!.n;
}

interface Loaded {
  seconds: number;
  /** Of the loader and the server, over all cores. */
  cpu: number | null;
  /** Milliseconds an article, of the last tenth of the batches. */
  atTheEnd: number;
  heapMb: number;
  /** What of it was still held at the end. */
  heldMb: number;
}

/** The heap once all that nothing holds is gone, in MB. */
function heldMb(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

/** Loads generated articles as they come, keeping none of them. To make them up is not part of it. */
async function load(graph: Graph, articles: number): Promise<Loaded> {
  const stopwatch = new Stopwatch(spent);
  const costs: number[] = [];
  let heapMb = 0;
  let batch: Extraction[] = [];
  const flush = async () => {
    const before = stopwatch.seconds;
    const reports = await stopwatch.during(() =>
      loadArticles(
        graph,
        prepared(batch),
        batch.map(({ article }) => article),
      ),
    );
    const refused = reports.find(({ outcome }) => outcome === "refused");
    if (refused) throw new Error(refused.problems[0]!.message);
    costs.push(((stopwatch.seconds - before) / batch.length) * 1000);
    batch = [];
    heapMb = Math.max(heapMb, process.memoryUsage().heapUsed / 1024 / 1024);
  };
  for (const extraction of generate(articles)) {
    batch.push(extraction);
    if (batch.length === AT_ONCE) await flush();
  }
  if (batch.length > 0) await flush();
  const last = costs.slice(-Math.max(1, Math.floor(costs.length / 10)));
  const atTheEnd = last.reduce((sum, cost) => sum + cost, 0) / last.length;
  return { seconds: stopwatch.seconds, cpu: stopwatch.cpu, atTheEnd, heapMb, heldMb: heldMb() };
}

interface One {
  /** Milliseconds, the median of several that are loaded alone. */
  ms: number;
  /** Milliseconds of the processor, of all of them by their number. */
  cpuMs: number | null;
}

async function oneArticle(graph: Graph, seed: number): Promise<One> {
  const times: number[] = [];
  const cpu = spent();
  for (const extraction of [...generate(200, seed)].slice(0, ONES)) {
    const began = performance.now();
    await loadArticles(graph, prepared([extraction]), [extraction.article]);
    times.push(performance.now() - began);
  }
  const all = cpu();
  return {
    ms: times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!,
    cpuMs: all === null ? null : (all * 1000) / ONES,
  };
}

const lines: string[] = [];

function tell(line: string): void {
  lines.push(line);
  process.stdout.write(`${line}\n`);
}

function keep(): void {
  writeSection(`## Loading\n\n${lines.join("\n")}\n`);
}

interface Row {
  articles: number;
  what: string;
  rows?: number;
  seconds?: number;
  cpu?: number | null;
  ms: number;
  note: string;
}

function tellRow({ articles, what, rows, seconds, cpu, ms, note }: Row): void {
  const rate = rows && seconds ? Math.round(rows / seconds) : "";
  const cells = [
    articles,
    what,
    rows ?? "",
    seconds?.toFixed(2) ?? "",
    cpu?.toFixed(2) ?? "",
    rate,
    ms.toFixed(2),
    note,
  ];
  tell(`| ${cells.join(" | ")} |`);
}

function tellOne(articles: number, what: string, { ms, cpuMs }: One): void {
  const cpu = cpuMs === null ? "" : `; ${cpuMs.toFixed(0)} ms of the processor each`;
  tellRow({ articles, what, ms, note: `median of ${ONES}${cpu}` });
}

function part(of: number, whole: number): string {
  return (of / whole).toFixed(2);
}

async function measure(graph: Graph, articles: number): Promise<void> {
  await wipe(graph);
  const first = await load(graph, articles);
  const rows = await counts(graph);
  const ms = (seconds: number) => (seconds / articles) * 1000;
  tellRow({
    articles,
    what: "load",
    rows,
    ...first,
    ms: ms(first.seconds),
    note: `${first.atTheEnd.toFixed(2)} ms an article at the end; heap ${Math.round(first.heapMb)} MB, ${Math.round(first.heldMb)} held`,
  });
  const raw = await rowsOf(graph, join(home, "raw"));
  const again = await load(graph, articles);
  const same = (await counts(graph)) === rows ? "changes nothing" : "CHANGES THE GRAPH";
  tellRow({ articles, what: "the same again", rows, ...again, ms: ms(again.seconds), note: same });
  tellOne(articles, "one more article", await oneArticle(graph, 7));
  await wipe(graph);
  const limit = new Stopwatch(spent);
  await loadRaw(graph, raw, limit);
  const { seconds, cpu } = limit;
  const byCpu = cpu === null || first.cpu === null ? "" : `, ${part(cpu, first.cpu)} by the processor's time`;
  tellRow({
    articles,
    what: "raw MERGE of the same rows",
    rows,
    seconds,
    cpu,
    ms: ms(seconds),
    note: `the loader reaches ${part(seconds, first.seconds)} of it${byCpu}`,
  });
}

/** Loads texts through the rules: at first while they and the server are compiled, then as it goes on. */
async function textToGraph(graph: Graph): Promise<void> {
  await wipe(graph);
  const extractor = extractInThreads(1);
  const articles = [...generate(TEXTS)].map(({ article }) => article);
  await loadArticles(graph, extractor, articles.slice(0, WARM));
  for (const [what, from, to] of [
    ["text to graph, by the rules", WARM, FIRST_TEXTS],
    ["the texts behind them", FIRST_TEXTS, TEXTS],
  ] as const) {
    const stopwatch = new Stopwatch(spent);
    await stopwatch.during(() => loadArticles(graph, extractor, articles.slice(from, to)));
    const { seconds, cpu } = stopwatch;
    const count = to - from;
    const note = `${(count / seconds).toFixed(1)} articles a second`;
    tellRow({ articles: count, what, seconds, cpu, ms: (seconds / count) * 1000, note });
  }
}

const sizes = process.argv.includes("--large")
  ? [...SIZES, LARGE]
  : process.argv.includes("--small")
    ? SIZES.slice(0, 1)
    : SIZES;
const home = mkdtempSync(join(tmpdir(), "lien-bench-"));
const server = await startLocalNeo4j({
  home,
  cacheDir: join(homedir(), ".cache", "lien"),
  memory: { heap: "1g", pageCache: "2g" },
});
const graph = await openGraph(server);
const spent = cpuClock(server.pid);
try {
  await applySchema(graph);
  tell(
    `\`npm run bench:load${process.argv
      .slice(2)
      .map((word) => ` -- ${word}`)
      .join(
        "",
      )}\`: ${cpus()[0]!.model}, ${cpus().length} cores; Node ${process.versions.node}; Neo4j ${graph.version}; load ${loadavg()[0]!.toFixed(1)} when it began.\n`,
  );
  // The first loads are slow while the server compiles what it runs.
  for (let nth = 0; nth < 2; nth++) {
    await load(graph, 600);
    await loadRaw(graph, await rowsOf(graph, join(home, "raw")), new Stopwatch(spent));
    await wipe(graph);
  }
  tell("| articles | what | nodes + relationships | s | CPU s | a second | ms an article | |");
  tell("|---:|---|---:|---:|---:|---:|---:|---|");
  tellOne(0, "one article into an empty graph", await oneArticle(graph, 7));
  // What takes longest comes last, and what is measured by then is kept.
  await textToGraph(graph);
  for (const size of sizes) {
    await measure(graph, size);
    keep();
  }
  tell(`\nLoad ${loadavg()[0]!.toFixed(1)} when it ended.`);
  keep();
} finally {
  await graph.close();
  await server.stop();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}
