import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "#graph/connection";
import { always } from "#load/extractors";
import { judge, withdraw } from "#load/judge";
import { loadArticles } from "#load/load";
import { rebuild } from "#load/rebuild";
import { unloadArticle } from "#load/unload";
import type { Extraction } from "#model/extraction";
import type { Anchor, Judgement } from "#model/judgement";
import { aMeeting, anExtraction } from "../helpers/builders/extraction.js";
import { at, ofClaim } from "../helpers/builders/judgement.js";
import { dumped, emptyGraph, wipe } from "../helpers/graph.js";
import { preparedExtractor } from "../helpers/prepared-extractor.js";
import { parts, scenario } from "./scenario.js";

type Draft = Parameters<typeof judge>[1][number];

const first = anExtraction({
  id: "article/first",
  publishedAt: "2024-10-07",
  entities: ["Lê Minh Hà", "Jeanne Petit", { name: "Paris", knownId: "place/paris" }],
  claims: [aMeeting([["Lê Minh Hà"], ["Jeanne Petit"]], { date: "2024-10-07", place: "Paris" })],
});
const second = anExtraction({
  id: "article/second",
  publishedAt: "2024-10-09",
  entities: ["Lê Minh Hạ", "Jeanne Petit", { name: "Lyon", knownId: "place/lyon" }],
  claims: [aMeeting([["Lê Minh Hạ"], ["Jeanne Petit"]], { date: "2024-10-07", place: "Lyon" })],
});
const extractor = preparedExtractor([first, second]);
const someone = { by: "someone", at: "2025-01-01T00:00:00.000Z" };
const draft = (verdict: Draft["verdict"], anchors: Anchor[], says?: Draft["says"]): Draft => ({
  verdict,
  anchors,
  ...(says === undefined ? {} : { says }),
  why: null,
});

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
beforeEach(() => wipe(graph));
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});
const load = (...extractions: Extraction[]) =>
  loadArticles(
    graph,
    extractor,
    extractions.map(({ article }) => article),
  );
const people = async () =>
  (await graph.read<{ id: string }>("MATCH (p:Person) RETURN p.id AS id ORDER BY id")).map(({ id }) => id);

const samePerson = draft("same", [at(first, "Lê Minh Hà"), at(second, "Lê Minh Hạ")]);

describe("judge", () => {
  it("joins two people at once, with their meetings, and a redirect from the id that is gone", async () => {
    await load(first, second);
    expect(await people()).toHaveLength(3);
    const report = await judge(graph, [samePerson], someone);
    expect(await people()).toHaveLength(2);
    const [gone] = report.removedIds.filter((id) => id.startsWith("person/"));
    expect(await graph.read("MATCH (r:Redirect {id: $gone}) RETURN r.to AS to", { gone })).toHaveLength(1);
  });

  it("writes down who did it, and what came and went", async () => {
    await load(first, second);
    const { judgements, removedIds } = await judge(graph, [samePerson], someone);
    expect(
      await graph.read(
        "MATCH (a:Audit {action: 'judge'}) RETURN a.by AS by, a.subjects AS subjects, a.removedIds AS removed",
      ),
    ).toEqual([{ by: "someone", subjects: [judgements[0]!.id], removed: removedIds }]);
  });

  it("is all or nothing", async () => {
    await load(first, second);
    const before = await dumped(graph);
    const unknown = { articleId: "article/first", start: 1, end: 3, surface: "ê " };
    await expect(
      judge(graph, [samePerson, draft("rename", [unknown], { name: "x" })], someone),
    ).rejects.toThrow(/No name is found/);
    expect(await dumped(graph)).toEqual(before);
  });

  it.each([
    ["an article that is not loaded", samePerson, /article\/second is not loaded/],
    ["one anchor for two things", draft("same", [at(first, "Paris")]), /stands on 2 places/],
    ["no name for a new name", draft("rename", [at(first, "Paris")]), /needs a name/],
    ["a date that is none", draft("correct", ofClaim(first, 0), { date: "tomorrow" }), /is not a date/],
    ["nothing to correct", draft("correct", ofClaim(first, 0), {}), /needs something to correct/],
    [
      "words that are elsewhere",
      draft("rename", [{ ...at(first, "Paris"), start: 0, end: 5 }], { name: "x" }),
      /no longer says "Paris" there/,
    ],
  ])("refuses %s", async (_, wrong, reason) => {
    await load(first);
    await expect(judge(graph, [wrong], someone)).rejects.toThrow(reason);
  });

  it("holds for what is loaded later, and after unloading and loading again", async () => {
    await load(first, second);
    await judge(graph, [samePerson], someone);
    const judged = await dumped(graph);
    await unloadArticle(graph, "article/first");
    await load(first);
    expect(await dumped(graph)).toEqual(judged);
  });

  it("moves with its words to a new version of the page", async () => {
    const url = "https://example.org/page";
    const older = anExtraction({ id: "article/older", entities: ["Lê Minh Hà", "Jeanne Petit"] });
    const newer = anExtraction({ id: "article/newer", entities: ["Paul Durand", "Lê Minh Hà"] });
    const both = preparedExtractor([older, newer]);
    await loadArticles(graph, both, [{ ...older.article, url }]);
    await judge(graph, [draft("rename", [at(older, "Lê Minh Hà")], { name: "Hà Lê" })], someone);
    await loadArticles(graph, both, [{ ...newer.article, url }]);
    expect(await people()).toEqual(["person/ha-le", "person/paul-durand"]);
    const judged = await dumped(graph);
    expect((await rebuild(graph, always(both))).unplaced).toEqual([]);
    expect(await dumped(graph)).toEqual(judged);
  });
});

describe("withdraw", () => {
  it("gives the graph of before, byte for byte, and keeps the history", async () => {
    await load(first, second);
    const before = await dumped(graph);
    const { judgements } = await judge(graph, [samePerson], someone);
    await withdraw(graph, [judgements[0]!.id], { by: "another", why: "a mistake" });
    expect(await dumped(graph)).toEqual(before);
    expect(
      await graph.read(
        "MATCH (j:Withdrawn) RETURN j.by AS by, j.withdrawnBy AS withdrawnBy, j.withdrawnWhy AS why",
      ),
    ).toEqual([{ by: "someone", withdrawnBy: "another", why: "a mistake" }]);
  });

  it("is refused for what is unknown or withdrawn already", async () => {
    await load(first, second);
    const { judgements } = await judge(graph, [samePerson], someone);
    await withdraw(graph, [judgements[0]!.id], someone);
    await expect(withdraw(graph, [judgements[0]!.id], someone)).rejects.toThrow(/withdrawn already/);
    await expect(withdraw(graph, ["judgement/none"], someone)).rejects.toThrow(
      /no judgement judgement\/none/,
    );
  });
});

describe("rebuild", () => {
  it("lists the judgements that find nothing any more, and keeps them", async () => {
    await load(first, second);
    await judge(graph, [draft("reject", ofClaim(first, 0)), samePerson], someone);
    await unloadArticle(graph, "article/second");
    const newer = preparedExtractor([{ ...first, claims: [] }], "2");
    const { unplaced } = await rebuild(graph, always(newer));
    expect(unplaced.map(({ reason }) => reason).sort()).toEqual([
      expect.stringMatching(/^Nothing is found at .* in article\/first any more/),
      expect.stringMatching(/^article\/second is not loaded/),
    ]);
    expect(await graph.read("MATCH (j:Judgement) RETURN j")).toHaveLength(2);
  });
});

/** A decision on whatever the numbers hit. */
function drafted(
  extractions: readonly Extraction[],
  [verdict, a, b, c]: [Draft["verdict"], number, number, number],
): Draft {
  const mentions = extractions.flatMap((each) => each.entities.map(({ name }) => at(each, name)));
  const [left, right] = [mentions[a % mentions.length]!, mentions[b % mentions.length]!];
  const claims = extractions.flatMap((each) => each.claims.map((_, nth) => [each, nth] as const));
  const [article, nth] = claims[c % claims.length]!;
  const own = (each: Anchor) => each.articleId === article.article.id;
  switch (verdict) {
    case "rename":
      return draft(verdict, [left], { name: ["To Lam", "Jeanne Petit", "Lâm Tô"][b % 3]! });
    case "retype":
      return draft(verdict, [left], { kind: b % 2 ? "Organization" : "Person" });
    case "correct":
      return draft(verdict, ofClaim(article, nth), {
        date: ["2024-10-07", null, "2018"][b % 3]!,
        roles: ["place"],
        namings: mentions
          .filter(own)
          .slice(0, a % 2)
          .map((anchor) => ({ as: "place", anchor })),
      });
    case "confirm":
    case "reject":
      return draft(verdict, b % 2 ? ofClaim(article, nth) : [left]);
    default:
      return draft(verdict, [left, right]);
  }
}

const verdicts = fc.constantFrom<Draft["verdict"]>(
  "same",
  "different",
  "unsure",
  "rename",
  "retype",
  "correct",
  "confirm",
  "reject",
);
const judged = scenario.chain((given) =>
  fc.record({
    given: fc.constant(given),
    picks: fc.array(fc.tuple(verdicts, fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }),
  }),
);

describe("the graph is a function of the set of articles and judgements", () => {
  it("whatever their order, after a rebuild, and taking all back gives the graph without", async () => {
    await fc.assert(
      fc.asyncProperty(judged, async ({ given: { extractions, order, cuts }, picks }) => {
        const every = preparedExtractor(extractions);
        const articles = (part: readonly number[]) => part.map((index) => extractions[index]!.article);
        await wipe(graph);
        await loadArticles(graph, every, articles(order));
        const without = await dumped(graph);
        const taken: Judgement[] = [];
        for (const [nth, pick] of picks.entries()) {
          const when = `2025-01-0${nth + 1}T00:00:00.000Z`;
          const report = await judge(graph, [drafted(extractions, pick)], { by: "x", at: when }).catch(
            (error: Error) => {
              if (error.name !== "JudgementRefused") throw error;
            },
          );
          taken.push(...(report?.judgements ?? []));
        }
        const expected = await dumped(graph);
        await rebuild(graph, always(every));
        expect(await dumped(graph)).toEqual(expected);

        await wipe(graph);
        const [early, ...late] = parts(order, cuts);
        await loadArticles(graph, every, articles(early!), { judgements: taken });
        for (const part of late) await loadArticles(graph, every, articles(part), { judgements: taken });
        expect(await dumped(graph)).toEqual(expected);

        for (const { id } of [...taken].reverse()) await withdraw(graph, [id], { by: "x" });
        expect(await dumped(graph)).toEqual(without);
      }),
      { numRuns: 6, seed: 5, endOnFailure: true },
    );
  }, 300_000);
});
