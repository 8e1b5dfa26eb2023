import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "#graph/connection";
import { loadArticles } from "#load/load";
import type { Article } from "#model/article";
import { aMeeting, anExtraction } from "../helpers/builders/extraction.js";
import { dumped, emptyGraph, wipe } from "../helpers/graph.js";
import { preparedExtractor } from "../helpers/prepared-extractor.js";

const vietnam = { name: "Vietnam", knownId: "place/vn" };
const meeting = aMeeting([["Tô Lâm"], ["Emmanuel Macron"]], { date: "2024-10-07", place: "Paris" });
const paris = { name: "Paris", knownId: "place/paris" };

const first = anExtraction({
  id: "article/1",
  lang: "vi",
  publishedAt: "2024-10-07",
  entities: ["Tô Lâm", "Emmanuel Macron", paris, vietnam],
  claims: [meeting],
});
const second = anExtraction({
  id: "article/2",
  publishedAt: "2024-10-08",
  entities: ["Tô Lâm", "Emmanuel Macron", paris, "Gérard Larcher"],
  claims: [meeting, aMeeting([["Tô Lâm"], ["Gérard Larcher"]], { date: "2024-10-08" })],
});
const other = anExtraction({ id: "article/3", publishedAt: "2020", entities: ["Jeanne Petit", vietnam] });

const extractor = preparedExtractor([first, second, other]);
const articles = [first, second, other].map(({ article }) => article);

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
beforeEach(() => wipe(graph));
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

const outcomes = async (list: Article[], using = extractor) =>
  (await loadArticles(graph, using, list)).map(({ outcome }) => outcome);

describe("loadArticles", () => {
  it("reports what each article brought", async () => {
    const reports = await loadArticles(graph, extractor, articles.slice(0, 2));
    expect(reports).toMatchObject([
      {
        outcome: "loaded",
        found: { people: 2, organizations: 0, places: 2, agreements: 0, meetings: 1, claims: 1 },
        newEntityIds: expect.arrayContaining([
          "person/to-lam",
          "person/emmanuel-macron",
          "place/paris",
          "place/vn",
        ]),
        problems: [],
      },
      { outcome: "loaded", found: { people: 3, meetings: 2, claims: 2 } },
    ]);
    const [more] = await loadArticles(graph, extractor, [other.article]);
    expect(more).toMatchObject({
      outcome: "loaded",
      newEntityIds: ["person/jeanne-petit"],
      newMeetingIds: [],
    });
  });

  it("makes one meeting with several claims of what several articles report", async () => {
    await loadArticles(graph, extractor, [first.article]);
    await loadArticles(graph, extractor, [second.article]);
    const meetings = await graph.read(
      `MATCH (a:Person {id: 'person/to-lam'})-[x:TOOK_PART]->(m:Meeting)<-[y:TOOK_PART]-(b:Person {id: 'person/emmanuel-macron'})
       RETURN m.status AS status, m.date AS date, m.claimCount AS claims, m.sourceCount AS sources, m.title AS title,
              x.side <> y.side AS apart, size(x.claimIds) AS behind,
              COUNT { (m)<-[:STATES]-(:Claim) } AS stated, COUNT { (m)-[:HELD_AT]->(:Place) } AS places`,
    );
    expect(meetings).toEqual([
      {
        status: "held",
        date: "2024-10-07",
        claims: 2,
        sources: 2,
        title: "Tô Lâm – Emmanuel Macron",
        apart: true,
        behind: 2,
        stated: 2,
        places: 1,
      },
    ]);
  });

  it("counts on entities what the whole graph says of them", async () => {
    await loadArticles(graph, extractor, [first.article]);
    await loadArticles(graph, extractor, [second.article, other.article]);
    const counts = await graph.read(
      "MATCH (e:Entity) RETURN e.id AS id, [e.articleCount, e.claimCount, e.meetingCount] AS counts ORDER BY id",
    );
    expect(counts).toEqual([
      { id: "person/emmanuel-macron", counts: [2, 2, 1] },
      { id: "person/gerard-larcher", counts: [1, 1, 1] },
      { id: "person/jeanne-petit", counts: [1, 0, 0] },
      { id: "person/to-lam", counts: [2, 3, 2] },
      { id: "place/paris", counts: [2, 2, 1] },
      { id: "place/vn", counts: [2, 0, 0] },
    ]);
  });

  it("changes nothing the second time, and does not extract again", async () => {
    await loadArticles(graph, extractor, articles);
    const before = await dumped(graph);
    const asked = extractor.asked.length;
    expect(await outcomes(articles)).toEqual(["unchanged", "unchanged", "unchanged"]);
    expect(extractor.asked).toHaveLength(asked);
    expect(await dumped(graph)).toEqual(before);
  });

  it("takes the same text twice in one batch as known", async () => {
    const renamed = { ...first.article, label: "another name" };
    expect(await outcomes([first.article, renamed])).toEqual(["loaded", "unchanged"]);
    expect(await graph.read("MATCH (a:Article) RETURN a.label AS label")).toEqual([{ label: "article/1" }]);
  });

  it("updates metadata in place, and keeps what a later load does not tell", async () => {
    await loadArticles(graph, extractor, [{ ...first.article, publisher: "A paper" }]);
    expect(await outcomes([{ ...first.article, title: "A title" }])).toEqual(["updated"]);
    expect(await outcomes([first.article])).toEqual(["unchanged"]);
    expect(await graph.read("MATCH (a:Article) RETURN a.title AS title, a.publisher AS publisher")).toEqual([
      { title: "A title", publisher: "A paper" },
    ]);
  });

  it("reads an article again with a newer extractor", async () => {
    await loadArticles(graph, extractor, [first.article]);
    const newer = preparedExtractor([{ ...first, claims: [] }], "2");
    expect(await outcomes([first.article], newer)).toEqual(["updated"]);
    expect(await graph.read("MATCH (m:Meeting) RETURN m")).toEqual([]);
  });

  it("keeps the older text of an address aside, and projects the newer", async () => {
    const url = "https://example.org/page";
    await loadArticles(graph, extractor, [{ ...first.article, url }]);
    const [report] = await loadArticles(graph, extractor, [{ ...other.article, url }]);
    expect(report).toMatchObject({ outcome: "replaced", newEntityIds: ["person/jeanne-petit"] });
    expect(
      await graph.read(
        "MATCH (a:Article)-[:REPLACES]->(old:Superseded) RETURN a.id AS a, old.id AS old, old.text AS text",
      ),
    ).toEqual([{ a: "article/3", old: "article/1", text: first.article.text }]);
    expect(await graph.read("MATCH (p:Person) RETURN p.id AS id")).toEqual([{ id: "person/jeanne-petit" }]);
    expect(await graph.read("MATCH (c:Claim) RETURN c")).toEqual([]);
  });

  it("lets an older text come back", async () => {
    const url = "https://example.org/page";
    await loadArticles(graph, extractor, [{ ...first.article, url }]);
    const alone = await dumped(graph);
    await loadArticles(graph, extractor, [{ ...other.article, url }]);
    expect(await outcomes([{ ...first.article, url }])).toEqual(["replaced"]);
    expect((await dumped(graph)).filter((line) => !/"Superseded"|"REPLACES"/.test(line))).toEqual(alone);
    expect(await graph.read("MATCH (a)-[:REPLACES]->(b) RETURN a.id AS a, b.id AS b")).toEqual([
      { a: "article/1", b: "article/3" },
    ]);
  });

  it("replaces within one call as well", async () => {
    const url = "https://example.org/page";
    const both = [first, second].map(({ article }) => ({ ...article, url }));
    expect(await outcomes(both)).toEqual(["loaded", "replaced"]);
  });

  it("tells of each article as it goes", async () => {
    const seen: string[] = [];
    await loadArticles(graph, extractor, articles, {
      onProgress: (progress) => seen.push(`${progress.step} ${progress.done}/${progress.total}`),
    });
    expect(seen).toEqual([
      ...["extracted 1/3", "extracted 2/3", "extracted 3/3"],
      ...["stored 1/3", "stored 2/3", "stored 3/3"],
    ]);
  });
});

describe("a bad article", () => {
  const undated = anExtraction({
    id: "article/undated",
    entities: ["Tô Lâm", "Emmanuel Macron"],
    claims: [{ ...meeting, place: undefined, date: "some day" } as typeof meeting],
  });
  const odd = anExtraction({ id: "article/odd", entities: ["Tô Lâm"], claims: [] });
  // What another extractor gives may be nothing that can be kept.
  Object.assign(odd, { refused: [1n] });
  const empty = { ...other.article, id: "article/empty", label: "empty.txt", text: " \n" };
  const unknown = { ...other.article, id: "article/unknown", label: "unknown.txt" };

  it("is refused with its reason and stops no other", async () => {
    const bad = preparedExtractor([first, second, undated, odd]);
    const reports = await loadArticles(graph, bad, [
      first.article,
      undated.article,
      odd.article,
      empty,
      unknown,
      second.article,
    ]);
    expect(reports.map(({ outcome }) => outcome)).toEqual([
      ...["loaded", "refused", "refused", "refused", "refused", "loaded"],
    ]);
    expect(reports.map(({ problems }) => problems[0]?.message)).toEqual([
      undefined,
      expect.stringMatching(/article\/undated could not be stored: .*some day/),
      expect.stringMatching(/article\/odd could not be read by prepared: .*BigInt/),
      expect.stringMatching(/empty\.txt has no text/),
      expect.stringMatching(/unknown\.txt could not be read by prepared/),
      undefined,
    ]);
    const dump = await dumped(graph);
    await wipe(graph);
    await loadArticles(graph, extractor, [first.article, second.article]);
    expect(await dumped(graph)).toEqual(dump);
  });

  it("ends the load when the database is lost", async () => {
    const { openGraph } = await import("#graph/connection");
    const { inject } = await import("vitest");
    const lost = await openGraph(inject("neo4j"));
    await lost.close();
    await expect(loadArticles(lost, extractor, [first.article])).rejects.toThrow();
  });
});
