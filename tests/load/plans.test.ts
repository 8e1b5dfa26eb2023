import neo4j, { type Plan } from "neo4j-driver";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import type { Graph, GraphTransaction } from "#graph/connection";
import { loadArticles } from "#load/load";
import { unloadArticle } from "#load/unload";
import type { Extraction } from "#model/extraction";
import { aMeeting, anExtraction } from "../helpers/builders/extraction.js";
import { emptyGraph, wipe } from "../helpers/graph.js";
import { preparedExtractor } from "../helpers/prepared-extractor.js";

/** Operators that look through all nodes or relationships of a kind. */
const SCANS = /Scan|HashJoin/u;
/** Statements of which what they look for is few, whatever the graph holds: the mark of the schema, and a number kept by the database. */
const SMALL = [/^MATCH \(s:Schema \{id: 'lien'\}\)/u, /^MATCH \(j:Judgement\) RETURN count\(j\)/u];

const name = (nth: number) =>
  `${"Anna Berta Clara Dora Emma".split(" ")[nth % 5]} ${"BCDFGHJK"[nth % 8]}artin`;

function article(nth: number): Extraction {
  const people = [name(nth), name(nth + 1)];
  return anExtraction({
    id: `article/${String(nth).padStart(3, "0")}`,
    publishedAt: "2024-10-08",
    entities: [
      ...people,
      { name: "Paris", knownId: "place/paris", country: "fr" },
      { name: "France", knownId: "place/fr", country: "fr" },
      { name: "Accord on Bridges", kind: "Agreement", form: "accord" },
    ],
    claims: [
      aMeeting([[people[0]!], [people[1]!]], { date: `2024-10-0${(nth % 7) + 1}`, place: "Paris" }),
      { fact: { kind: "Role", title: "Mayor" }, holder: people[0]! },
      { fact: { kind: "Relation", type: "PART_OF" }, from: "Paris", to: "France" },
      {
        fact: { kind: "Agreement", form: "accord", status: "signed" },
        agreement: "Accord on Bridges",
        parties: ["France", "Paris"],
        date: "2013",
      },
    ],
  });
}

/** The graph, and all statements that are run in it, with the parameters of the first time. */
function recording(graph: Graph): { graph: Graph; statements: Map<string, Record<string, unknown>> } {
  const statements = new Map<string, Record<string, unknown>>();
  const note = (cypher: string, params: Record<string, unknown> = {}) => {
    if (!statements.has(cypher)) statements.set(cypher, params);
  };
  const noting = (transaction: GraphTransaction): GraphTransaction => ({
    run: (cypher, params) => {
      note(cypher, params);
      return transaction.run(cypher, params);
    },
  });
  return {
    statements,
    graph: {
      version: graph.version,
      revision: () => graph.revision(),
      close: () => graph.close(),
      read: (cypher, params, options) => {
        note(cypher, params);
        return graph.read(cypher, params, options);
      },
      write: (work) => graph.write((transaction) => work(noting(transaction))),
    },
  };
}

function operators(plan: Plan): string[] {
  return [plan.operatorType, ...plan.children.flatMap(operators)];
}

const { uri, username, password } = inject("neo4j");
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(async () => {
  await wipe(graph);
  await graph.close();
  await driver.close();
});

async function scanning(statements: ReadonlyMap<string, Record<string, unknown>>): Promise<string[]> {
  await graph.read("CALL db.clearQueryCaches()");
  const found: string[] = [];
  for (const [cypher, params] of statements) {
    if (SMALL.some((known) => known.test(cypher))) continue;
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, params);
    const scans = operators(summary.plan as Plan).filter((operator) => SCANS.test(operator));
    if (scans.length > 0) found.push(`${scans.join(", ")}: ${cypher}`);
  }
  return found;
}

/** What a statement that keeps its plan looks for without naming the index: in a graph of another size it may look elsewhere. */
function unnamed(cypher: string): string[] {
  if (!cypher.startsWith("CYPHER replan=skip")) return [];
  const sought = cypher.matchAll(/\bMATCH \((\w*):(\w+) \{(\w+): [^}]*\}\)/gu);
  return Array.from(
    sought,
    ([, variable, label, property]) => `USING INDEX SEEK ${variable}:${label}(${property})`,
  ).filter((hint) => !cypher.includes(hint));
}

it("all statements of a load begin at an index, as they are planned in an empty graph and in a full one", async () => {
  const extractions = Array.from({ length: 60 }, (_, nth) => article(nth));
  const all = extractions.map((each) => each.article);
  const recorded = recording(graph);
  const load = (articles: typeof all) =>
    loadArticles(recorded.graph, preparedExtractor(extractions), articles);
  await load(all.slice(0, 50));
  await load(all.slice(50, 51));
  await load(all.slice(0, 5).map((each) => ({ ...each, title: "another" })));
  await unloadArticle(recorded.graph, all[0]!.id);
  await load(all);
  expect(recorded.statements.size).toBeGreaterThan(40);
  expect([...recorded.statements.keys()].filter((cypher) => unnamed(cypher).length > 0)).toEqual([]);
  expect(await scanning(recorded.statements)).toEqual([]);
  await wipe(graph);
  expect(await scanning(recorded.statements)).toEqual([]);
});
