import { homedir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { execute, type GraphQLSchema, parse } from "graphql";
import neo4j, { type ProfiledPlan } from "neo4j-driver";
import { type Graph, type GraphSettings, openGraph } from "#graph/connection";
import { integersKept } from "#graph/integers";
import { startLocalNeo4j } from "#graph/local/start";
import { createBatch } from "#server/loaders";
import { createSchema } from "#server/schema";
import { writeSection } from "../results.js";
import { inputsFor } from "./inputs.js";
import { LISTS } from "./lists.js";
import { QUESTIONS } from "./questions/index.js";

const { values } = parseArgs({
  options: {
    /** Folder in which `bench:api` keeps filled graphs. */
    keep: { type: "string" },
    sizes: { type: "string", default: "10000,100000" },
    /** Only prints. */
    dry: { type: "boolean", default: false },
  },
});

/** Inputs of each question, of which the middle one is told. */
const INPUTS = 15;

type Statement = [cypher: string, params: Record<string, unknown> | undefined];

/** The statements that an asking comes to. */
async function statementsOf(schema: GraphQLSchema, graph: Graph, query: string, variables = {}) {
  const statements: Statement[] = [];
  const heard: Graph = {
    version: graph.version,
    read(cypher, params, options) {
      statements.push([cypher, params]);
      return graph.read(cypher, params, options);
    },
    revision: () => graph.revision(),
    write: (work) => graph.write(work),
    close: () => graph.close(),
  };
  const contextValue = { graph: heard, batch: createBatch(heard), caller: { role: null }, read: "public" };
  const { errors } = await execute({
    schema,
    document: parse(query),
    variableValues: variables,
    contextValue,
  });
  if (errors) throw errors[0]!;
  return statements;
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return Number(dbHits) + children.reduce((sum, child) => sum + hitsOf(child), 0);
}

/** How many times the database touches what it stores, by question. */
async function readsOf(settings: GraphSettings): Promise<Record<string, number>> {
  const graph = await openGraph(settings);
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password));
  const schema = await createSchema();
  const inputs = await inputsFor(graph, INPUTS);
  const asked: [string, string, object[]][] = [
    ...Object.values(QUESTIONS).map(({ name, product, about }): [string, string, object[]] => [
      name,
      product.query,
      inputs[about].map(({ graphql }) => graphql),
    ]),
    ...Object.entries(LISTS).map(([name, query]): [string, string, object[]] => [name, query, [{}]]),
  ];
  const reads: Record<string, number> = {};
  try {
    for (const [name, query, each] of asked) {
      const hits: number[] = [];
      for (const variables of each) {
        let sum = 0;
        for (const [cypher, params] of await statementsOf(schema, graph, query, variables)) {
          const profiled = `PROFILE ${cypher}`;
          const { summary } = await driver.executeQuery(profiled, integersKept(params ?? {}) as object);
          sum += hitsOf(summary.profile as ProfiledPlan);
        }
        hits.push(sum);
      }
      reads[name] = hits.sort((a, b) => a - b)[Math.floor(hits.length / 2)]!;
      process.stderr.write(`${name}: ${reads[name]}\n`);
    }
  } finally {
    await driver.close();
    await graph.close();
  }
  return reads;
}

/** The same of a kept graph of so many articles. */
async function ofSize(keep: string, size: number): Promise<Record<string, number>> {
  const server = await startLocalNeo4j({
    home: join(keep, `neo${size}`),
    cacheDir: join(homedir(), ".cache", "lien"),
    memory: { heap: "2g", pageCache: "2g" },
  });
  try {
    return await readsOf(server);
  } finally {
    await server.stop();
  }
}

function section(sizes: readonly number[], all: readonly Record<string, number>[]): string {
  const whole = (value: number) => value.toLocaleString("en-US");
  const [small, large] = [all[0]!, all.at(-1)!];
  const lines = Object.keys(small).map(
    (name) =>
      `| ${[name, ...all.map((reads) => whole(reads[name]!)), (large[name]! / small[name]!).toFixed(2)].join(" | ")} |`,
  );
  return `## What the API reads of a larger graph

\`npm run bench:reads\`: how many times Neo4j touches what it stores (\`PROFILE\`: hits) to answer the API's questions, on graphs of so many
generated articles; the middle one of ${INPUTS} inputs. What the full-text index reads is not among it. Other work on the machine does not change it.

| question | ${sizes.map(whole).join(" | ")} | times |
|---|${"---:|".repeat(sizes.length + 1)}
${lines.join("\n")}`;
}

if (!values.keep)
  throw new Error("Name the folder of graphs that `bench:api -- --keep` filled: --keep FOLDER");
const sizes = values.sizes.split(",").map(Number);
const all: Record<string, number>[] = [];
for (const size of sizes) all.push(await ofSize(values.keep, size));
const text = section(sizes, all);
process.stdout.write(`${text}\n`);
if (!values.dry) writeSection(text);
