import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
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

test("there are ten", () => {
  expect(questions).toHaveLength(10);
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
