import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Graph, openGraph } from "#graph/connection";
import { startLocalNeo4j } from "#graph/local/start";
import { applySchema } from "#graph/schema";
import { writeSection } from "../results.js";
import { fill } from "./fill.js";
import { inputsFor } from "./inputs.js";
import { listTimes } from "./lists.js";
import { machine, residentMb } from "./machine.js";
import { measure } from "./measure.js";
import { QUESTIONS } from "./questions/index.js";
import { type Measured, PRODUCT, section } from "./report.js";
import { soak } from "./soak.js";
import { startTarget, type Target, type TargetKind } from "./target.js";

const { values } = parseArgs({
  options: {
    /** Articles of each graph. */
    sizes: { type: "string", default: "1000,10000,100000" },
    connections: { type: "string", default: "1,8,32" },
    seconds: { type: "string", default: "2" },
    runs: { type: "string", default: "3" },
    only: { type: "string", default: Object.keys(QUESTIONS).join(",") },
    targets: { type: "string", default: "floor,product,cached,peer" },
    /** Folder in which filled graphs are kept for the next run. */
    keep: { type: "string" },
    /** Leaves out the questions of whole lists. */
    "no-lists": { type: "boolean", default: false },
    /** Seconds for which the server is asked everything in turn, to see what it holds in memory. */
    soak: { type: "string", default: "0" },
    /** Only prints. */
    dry: { type: "boolean", default: false },
  },
});

const SIZES = [1_000, 10_000, 100_000];
const INPUTS = 512;
const soakSeconds = Number(values.soak);
const HAS_PEER = existsSync(fileURLToPath(new URL("peer/node_modules", import.meta.url)));
const statements = Object.fromEntries(
  Object.entries(QUESTIONS).map(([key, { floor }]) => [key, floor.cypher]),
);

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function filled(graph: Graph, size: number): Promise<void> {
  await applySchema(graph);
  const [row] = await graph.read<{ articles: number }>("RETURN COUNT { (:Article) } AS articles");
  if (row!.articles === size) return;
  if (row!.articles > 0)
    throw new Error(`The graph holds ${row!.articles} articles, not ${size}. Empty its folder.`);
  tell(`filling a graph with ${size} articles`);
  await fill(graph, size);
}

function resultFile(folder: string, size: number): string {
  return join(folder, `measured-${size}.json`);
}

/** Sizes that were measured before and are not to be measured now: they stay in the report. */
function keptResults(): Measured[] {
  const folder = values.keep;
  if (!folder) return [];
  return SIZES.map((size) => resultFile(folder, size))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, "utf8")) as Measured);
}

async function measured(size: number): Promise<Measured> {
  const home = values.keep ? join(values.keep, `neo${size}`) : mkdtempSync(join(tmpdir(), "lien-bench-"));
  const server = await startLocalNeo4j({
    home,
    cacheDir: join(homedir(), ".cache", "lien"),
    memory: { heap: "2g", pageCache: "2g" },
  });
  const targets: Target[] = [];
  const graph = await openGraph(server);
  try {
    await filled(graph, size);
    const facts = machine(graph.version);
    const kinds = values.targets.split(",") as TargetKind[];
    for (const kind of kinds)
      if (kind !== "peer" || HAS_PEER) targets.push(await startTarget(kind, server, statements));
    const memoryOf = (of: readonly Target[]) =>
      Object.fromEntries(of.map(({ name, pid }) => [name, residentMb(pid)]));
    const inputs = await inputsFor(graph, INPUTS);
    const rows = await measure(targets, {
      database: server.pid,
      inputs,
      connections: values.connections.split(",").map(Number),
      seconds: Number(values.seconds),
      runs: Number(values.runs),
      only: values.only.split(","),
      tell,
    });
    const product = targets.find(({ name }) => name === PRODUCT);
    return {
      size,
      facts,
      rows,
      lists: product && !values["no-lists"] ? await listTimes(product) : {},
      memory: memoryOf(targets),
      ...(product && soakSeconds > 0 ? { soaked: await soak(product, inputs, soakSeconds) } : {}),
    };
  } finally {
    for (const target of targets) target.stop();
    await graph.close();
    await server.stop();
    if (!values.keep) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

if (!HAS_PEER) tell("The peer is left out. Install it: npm install --prefix bench/api/peer");
const results = new Map<number, Measured>();
for (const kept of keptResults()) results.set(kept.size, kept);
for (const size of values.sizes.split(",").map(Number)) {
  const result = await measured(size);
  results.set(size, result);
  if (values.keep) writeFileSync(resultFile(values.keep, size), JSON.stringify(result));
}
const text = section([...results.values()].sort((a, b) => a.size - b.size));
process.stdout.write(`${text}\n`);
if (!values.dry) writeSection(text);
