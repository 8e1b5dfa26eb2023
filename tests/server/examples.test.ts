import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { type Serving, serve } from "#server/serve";
import { writeSmallGraph } from "../graph/read/small-graph.js";
import { PEOPLE } from "../graph/read/small-graph-content.js";
import { emptyGraph } from "../helpers/graph.js";
import { anApi } from "./an-api.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
let graph: Graph;
let serving: Serving;

beforeAll(async () => {
  graph = await emptyGraph();
  await writeSmallGraph(graph);
  serving = await serve((await anApi(graph)).app, { host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  await serving.close();
  await graph.close();
});

async function run(command: string, ...args: string[]): Promise<string> {
  return (await promisify(execFile)(command, args, { cwd: root })).stdout;
}

test("with curl: a name is found without its accents, whatever it holds", async () => {
  const { data } = JSON.parse(await run("sh", "examples/search.sh", serving.url, "tran van an"));
  expect(data.search.nodes[0].node).toMatchObject({ id: PEOPLE.an, kind: "Person" });
  const odd = JSON.parse(await run("sh", "examples/search.sh", serving.url, String.raw`"claire\dumont"`));
  expect(odd.data.search.nodes[0].node.id).toBe(PEOPLE.claire);
});

test("with Python: pairs as CSV, by date", async () => {
  const all = await run("python3", "examples/who_met_whom.py", serving.url);
  expect(all.trim().split(/\r?\n/)).toEqual([
    "a,b,meetings,first,last,articles",
    expect.stringContaining("Claire Dumont,Trần Văn An,2,2013-09-25,2015"),
    expect.stringContaining("Denis Rochas,Lê Bảo,1"),
    expect.stringContaining("Claire Dumont,Lê Bảo,1"),
  ]);
  const later = await run("python3", "examples/who_met_whom.py", serving.url, "--from", "2016");
  expect(later.trim().split(/\r?\n/)).toHaveLength(2);
  const wrong = run("python3", "examples/who_met_whom.py", serving.url, "--from", "soon");
  await expect(wrong).rejects.toMatchObject({ stderr: expect.stringContaining("BAD_INPUT") });
});

test("with TypeScript: a dossier, and what is not there is said", async () => {
  const dossier = (id: string) =>
    run(process.execPath, "--import", "tsx", "examples/typescript/dossier.ts", serving.url, id);
  const told = await dossier(PEOPLE.claire);
  expect(told).toContain("Claire Dumont (Person)");
  expect(told).toContain("2013: 1 held");
  expect(told).toContain("2013-09-25  Lê Bảo, Trần Văn An – Claire Dumont");
  await expect(dossier("person/nobody")).rejects.toMatchObject({
    stderr: expect.stringContaining("person/nobody"),
  });
});

test("the types of the TypeScript client are those of the schema; `npm run codegen:examples` writes them anew", async () => {
  const path = new URL("../../examples/typescript/generated/graphql.ts", import.meta.url);
  const before = await readFile(path, "utf8");
  await run(process.execPath, "--conditions=source", "--import", "tsx", "examples/typescript/codegen.ts");
  expect(await readFile(path, "utf8")).toBe(before);
});
