import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "#graph/connection";
import { always } from "#load/extractors";
import { judge, judgementOf, withdraw } from "#load/judge";
import { loadArticles } from "#load/load";
import { rebuild } from "#load/rebuild";
import { takeDown } from "#load/unload";
import type { Extraction } from "#model/extraction";
import { aMeeting, anExtraction } from "../helpers/builders/extraction.js";
import { at, ofClaim } from "../helpers/builders/judgement.js";
import { dumped, emptyGraph, wipe } from "../helpers/graph.js";
import { preparedExtractor } from "../helpers/prepared-extractor.js";

/** An article that takes a club for a person, and has it meet somebody. */
function naming(id: string, name = "Golden Lotus Club", also: string[] = []): Extraction {
  return anExtraction({
    id: `article/${id}`,
    publishedAt: "2024-10-07",
    entities: [name, "Jeanne Petit", ...also],
    claims: [aMeeting([[name], ["Jeanne Petit"]], { date: "2024-10-07" })],
  });
}

const first = naming("first");
const later = naming("later", "Golden Lotus\nClub", ["Marc Lefèvre"]);
const reprint = {
  ...naming("reprint"),
  article: { ...naming("reprint").article, publishedAt: "2024-10-09" },
};
const all = [first, later, reprint];
const extractor = preparedExtractor(all);
const someone = { by: "someone", at: "2025-01-01T00:00:00.000Z" };

const decisions = {
  "another kind": {
    verdict: "retype" as const,
    anchors: [at(first, "Golden Lotus Club")],
    says: { kind: "Organization" as const },
    why: null,
  },
  "that it names nothing": {
    verdict: "reject" as const,
    anchors: [at(first, "Golden Lotus Club")],
    says: { kind: "Person" as const },
    why: null,
  },
  "another date": {
    verdict: "correct" as const,
    anchors: ofClaim(first, 0),
    says: { date: "2024-10-05" },
    why: null,
  },
  "a claim that is wrong": { verdict: "reject" as const, anchors: ofClaim(first, 0), why: null },
};
const cases = Object.entries(decisions);

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
beforeEach(() => wipe(graph));
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

const load = (by: ReturnType<typeof preparedExtractor>, ...extractions: Extraction[]) =>
  loadArticles(
    graph,
    by,
    extractions.map(({ article }) => article),
  );
const claimsOf = ({ article: { id } }: Extraction) =>
  graph.read("MATCH (c:Claim {articleId: $id}) RETURN c.id AS id", { id });
const kindsOfClub = () =>
  graph.read("MATCH (e:Entity) WHERE e.search STARTS WITH 'golden' RETURN e.kind AS kind");

describe("what is decided about a thing in one article", () => {
  it.each(cases)("%s: reaches those that came before and come later", async (_what, decision) => {
    await load(extractor, ...all);
    const without = await dumped(graph);
    await judge(graph, [decision], someone);
    const expected = await dumped(graph);
    expect(expected).not.toEqual(without);

    // The same, with the decision made before the others came.
    await wipe(graph);
    await load(extractor, first);
    const { judgements } = await judge(graph, [decision], someone);
    await load(extractor, reprint, later);
    expect(await dumped(graph)).toEqual(expected);

    await load(preparedExtractor(all, "2"), ...all);
    await rebuild(graph, always(extractor));
    expect(await dumped(graph)).toEqual(expected);

    await withdraw(graph, [judgements[0]!.id], { by: "someone" });
    expect(await dumped(graph)).toEqual(without);
  });

  it("has another kind wherever the name stands", async () => {
    await load(extractor, first);
    await judge(graph, [decisions["another kind"]], someone);
    await load(extractor, later);
    expect(await kindsOfClub()).toEqual([{ kind: "Organization" }]);
  });

  it("names nothing wherever it is taken for one of that kind, with what is claimed of it", async () => {
    await load(extractor, first);
    await judge(graph, [decisions["that it names nothing"]], someone);
    await load(extractor, later);
    expect(await kindsOfClub()).toEqual([]);
    expect(await claimsOf(later)).toEqual([]);
  });

  it("a rejected claim goes where the same sentence is printed again, and stays where another stands", async () => {
    await load(extractor, first);
    await judge(graph, [decisions["a claim that is wrong"]], someone);
    await load(extractor, reprint, later);
    expect(await claimsOf(reprint)).toEqual([]);
    expect(await claimsOf(later)).toHaveLength(1);
  });

  it("a corrected claim is corrected where the same sentence is printed again, and stays where another stands", async () => {
    await load(extractor, first);
    await judge(graph, [decisions["another date"]], someone);
    await load(extractor, reprint, later);
    const dates = (of: Extraction) =>
      graph.read("MATCH (c:Claim {articleId: $id}) RETURN c.date AS date", { id: of.article.id });
    expect(await dates(reprint)).toEqual([{ date: "2024-10-05" }]);
    expect(await dates(later)).toEqual([{ date: "2024-10-07" }]);
  });

  it("reaches articles that are there when it comes with an article, and lets go of them when that is taken down", async () => {
    await load(extractor, later);
    const alone = await dumped(graph);
    await loadArticles(graph, extractor, [first.article], {
      judgements: [judgementOf(decisions["another kind"], someone)],
    });
    expect(await kindsOfClub()).toEqual([{ kind: "Organization" }]);
    await takeDown(graph, first.article.id, { why: "asked" });
    expect(await dumped(graph)).toEqual(
      expect.arrayContaining(alone.filter((line) => !line.startsWith('{"type":"Tombstone"'))),
    );
    expect(await kindsOfClub()).toEqual([{ kind: "Person" }]);
  });
});
