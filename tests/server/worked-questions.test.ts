import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { foldForSearch } from "#graph/folding";
import { rulesExtractor } from "#ingest/pipeline";
import { findArticleFiles } from "#ingest/read/find-article-files";
import { readArticleFile } from "#ingest/read/read-article-file";
import { loadArticles } from "#load/load";
import { emptyGraph } from "../helpers/graph.js";
import { type Api, anApi } from "./an-api.js";

const seeds = fileURLToPath(new URL("../../seeds/articles", import.meta.url));
const document = await readFile(new URL("../../docs/graphql.md", import.meta.url), "utf8");

const questions = [...document.matchAll(/^### (\d+\. .*)\n\n```graphql\n([\s\S]*?)```/gm)].map(
  ([, title, query]) => [title!, query!] as const,
);

let graph: Graph;
let api: Api;

beforeAll(async () => {
  graph = await emptyGraph();
  const extractor = await rulesExtractor();
  const { files } = await findArticleFiles([seeds]);
  const read = await Promise.all(files.map((file) => readArticleFile(file)));
  // A handful is enough: those that tell of the two presidents whom the questions name.
  const articles = read.flatMap(({ article }) =>
    article && /Macron|Larcher/.test(article.text) ? [article] : [],
  );
  expect(articles.length).toBeGreaterThan(5);
  await loadArticles(graph, extractor, articles);
  api = await anApi(graph, { extractor });
});
afterAll(() => graph.close());

test("there are fourteen", () => {
  expect(questions).toHaveLength(14);
});

/** Whether an answer holds anything: not null, and no empty list at its root. */
function holdsSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== "object" || value === null) return value !== null;
  return Object.values(value).some((inner) => (Array.isArray(inner) ? inner.length > 0 : inner !== null));
}

test.each(questions)("%s", async (_, query) => {
  const { data, errors } = await api.ask(query, {}, { host: "localhost:4000" });
  expect(errors).toBeUndefined();
  expect(Object.values(data!).map(holdsSomething)).toEqual([true]);
  const lists = Object.values(data!).flatMap(
    (answer) => (answer as { nodes?: unknown[] }).nodes ?? ["other"],
  );
  expect(lists).not.toEqual([]);
});

/** What each answer must be, whatever the articles hold. */
type Holds = (answer: never) => void;

const ANSWERS: Record<string, Holds> = {
  MostOften({
    totalCount,
    nodes,
  }: {
    totalCount: number;
    nodes: { count: number; years: { count: number }[] }[];
  }) {
    expect(totalCount).toBeGreaterThanOrEqual(nodes.length);
    const counts = nodes.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((x, y) => y - x));
    for (const { count, years } of nodes)
      expect(years.reduce((sum, year) => sum + year.count, 0)).toBeLessThanOrEqual(count);
  },
  WhomDidTheyMeet({ nodes }: { nodes: { a: { name: string }; b: { name: string } }[] }) {
    for (const { a, b } of nodes) expect([a.name, b.name].join()).toContain("Macron");
  },
  WhoMetInVietnam({ nodes }: { nodes: { last: string }[] }) {
    for (const { last } of nodes) expect(last >= "2022" && last < "2026").toBe(true);
  },
  Search({ nodes }: { nodes: { node: { id: string } }[] }) {
    expect(nodes[0]!.node.id).toBe("person/to-lam");
  },
  Evidence({ nodes }: { nodes: { quote: string; context: string; quoteStart: number; quoteEnd: number }[] }) {
    for (const { quote, context, quoteStart, quoteEnd } of nodes)
      expect(context.slice(quoteStart, quoteEnd)).toBe(quote);
  },
  Paths([path]: { nodes: { id: string }[]; sentences: { claims: unknown[] }[] }[]) {
    expect(path!.nodes[0]!.id).toBe("person/emmanuel-macron");
    expect(path!.nodes.at(-1)!.id).toBe("person/gerard-larcher");
    for (const { claims } of path!.sentences) expect(claims.length).toBeGreaterThan(0);
  },
  Neighborhood({ nodes, edges }: { nodes: { id: string }[]; edges: { source: string; target: string }[] }) {
    const ids = new Set(nodes.map(({ id }) => id));
    expect(ids.size).toBeLessThanOrEqual(31);
    for (const { source, target } of edges) expect(ids.has(source) && ids.has(target)).toBe(true);
  },
  Numbers({
    meetings,
    years,
  }: {
    meetings: { status: string; count: number }[];
    years: { meetings: number }[];
  }) {
    const held = meetings.find(({ status }) => status === "HELD")!.count;
    expect(years.reduce((sum, year) => sum + year.meetings, 0)).toBeLessThanOrEqual(held);
  },
  Periods(periods: { period: string }[]) {
    const months = periods.map(({ period }) => period);
    expect(months).toEqual([...new Set(months)].sort());
    expect(months.every((month) => /^\d{4}-\d{2}$/.test(month))).toBe(true);
  },
  Articles({
    nodes,
  }: {
    nodes: { snippet: { text: string; highlights: { start: number; end: number }[] } | null }[];
  }) {
    for (const { snippet } of nodes)
      for (const { start, end } of snippet?.highlights ?? [])
        expect(["ho", "chi", "minh"]).toContain(foldForSearch(snippet!.text.slice(start, end)));
  },
};

test.each(questions.filter(([, query]) => nameOf(query) in ANSWERS))(
  "the answer to %s holds",
  async (_, query) => {
    const { data } = await api.ask(query, {}, { host: "localhost:4000" });
    ANSWERS[nameOf(query)]!(Object.values(data!)[0] as never);
  },
);

function nameOf(query: string): string {
  return /^(?:query|mutation) (\w+)/.exec(query)![1]!;
}
