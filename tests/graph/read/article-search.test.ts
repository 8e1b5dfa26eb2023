import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { countArticleHits, searchArticles } from "#graph/read/article-search";
import { highlightsIn } from "#graph/read/highlights";
import { searchCounts, searchPage } from "#graph/read/search";
import { emptyGraph } from "../../helpers/graph.js";
import { writeSmallGraph } from "./small-graph.js";
import { EMBASSY, FIRST, PEOPLE, SECOND } from "./small-graph-content.js";

let graph: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
  await writeSmallGraph(graph);
});
afterAll(() => graph.close());

describe("articles by their words", () => {
  test.each([
    ["with marks", "gặp Claire", {}, [FIRST, SECOND]],
    ["without", "gap claire dumont", {}, [FIRST, SECOND]],
    ["the last one unfinished", "claire dum", {}, [FIRST, SECOND]],
    ["in the title", "deuxieme", {}, [SECOND]],
    ["all of them", "deuxieme thu nhat", {}, []],
    ["by a filter", "claire", { language: "vi" }, [FIRST]],
    ["by what is named", "claire", { mentions: [PEOPLE.an] }, [FIRST]],
    ["no words", "*:* ~", {}, []],
  ])("%s", async (_, text, filter, expected) => {
    const { items, more } = await searchArticles(graph, text, filter, { first: 10, after: null });
    expect(items.map(({ item }) => item.article.id).sort()).toEqual([...expected].sort());
    expect(more).toBe(false);
    expect((await countArticleHits(graph, text, filter)).total).toBe(expected.length);
  });

  test("page by page, and what they are", async () => {
    const first = await searchArticles(graph, "claire", {}, { first: 1, after: null });
    expect(first.more).toBe(true);
    const second = await searchArticles(graph, "claire", {}, { first: 1, after: first.items[0]!.key });
    expect(new Set([...first.items, ...second.items].map(({ item }) => item.article.id)).size).toBe(2);
    expect(await countArticleHits(graph, "claire", {})).toEqual({
      total: 2,
      languages: [
        { value: "fr", count: 1 },
        { value: "vi", count: 1 },
      ],
      publishers: [
        { value: "Exemple", count: 1 },
        { value: "Liên digest", count: 1 },
      ],
      years: [
        { value: "2013", count: 1 },
        { value: "2019", count: 1 },
      ],
    });
  });
});

describe("entities by name", () => {
  test("facets follow the search, and are not narrowed by themselves", async () => {
    const counts = await searchCounts(graph, "phap", { kinds: ["Place"] }, "typed");
    expect(counts.total).toBe(1);
    expect(counts.kinds).toEqual([
      { value: "Organization", count: 1 },
      { value: "Place", count: 1 },
    ]);
    expect(counts.countries).toEqual([{ value: "fr", count: 1 }]);
  });

  test("filters narrow, pages go on, misspelt names in the same way", async () => {
    const ask = (text: string, filter = {}) => searchPage(graph, text, filter, { first: 1, after: null });
    expect((await ask("phap", { minArticles: 1 })).items.map(({ item }) => item.node.id)).toEqual([EMBASSY]);
    const first = await ask("phap");
    const after = { mode: first.mode, key: first.items[0]!.key };
    const second = await searchPage(graph, "phap", {}, { first: 5, after });
    expect(second.items.map(({ item }) => item.node.id)).not.toContain(first.items[0]!.item.node.id);
    expect((await ask("clairre")).mode).toBe("misspelt");
    expect(await ask("!?")).toEqual({ mode: "typed", items: [], more: false });
  });
});

test.each([
  ["Trần Văn An", ["tran", "v"], ["Trần", "V"]],
  ["Đinh Toàn Thắng", ["dinh"], ["Đinh"]],
  ["Œuvre d'Orient", ["orient", "oeu"], ["Œu", "Orient"]],
  ["Hô-Chi-Minh-Ville", ["ho", "chi", "minh"], ["Hô", "Chi", "Minh"]],
  ["Tran", ["ran"], []],
  ["Minh Minhas", ["minh", "x"], ["Minh"]],
  ["Tra\u0302\u0300n", ["tran"], ["Tra\u0302\u0300n"]],
])("what was typed is marked in %s", (text, typed, marked) => {
  expect(highlightsIn(text, typed).map(({ start, end }) => text.slice(start, end))).toEqual(marked);
});
