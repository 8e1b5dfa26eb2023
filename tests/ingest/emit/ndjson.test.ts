import { describe, expect, it } from "vitest";
import { articleObject, failedObject, ndjsonLine } from "#ingest/emit/ndjson";
import { articleText } from "#ingest/emit/text";
import { resolve } from "#ingest/resolve/resolve";
import { aMeeting, anExtraction } from "../../helpers/builders/extraction.js";
import { anEntry, someKnowledge } from "../../helpers/builders/knowledge.js";

const knowledge = someKnowledge([
  anEntry("place/fr", { name: "France", country: "fr" }),
  anEntry("place/paris", { name: "Paris", country: "fr", partOf: "place/fr" }),
]);
const visit = anExtraction({
  id: "article/0",
  lang: "vi",
  publishedAt: "2024-10-08",
  entities: [
    {
      name: "Tô Lâm",
      also: ["Lâm", "Tô Lâm"],
      roles: [{ title: "Tổng Bí thư", impliedOrgId: "org/communist-party-of-vietnam" }],
    },
    { name: "Emmanuel Macron", roles: [{ title: "Tổng thống" }] },
    { name: "France", knownId: "place/fr" },
    { name: "Paris", knownId: "place/paris" },
    { name: "Joint declaration", kind: "Agreement", form: "declaration" },
  ],
  claims: [
    aMeeting([["Tô Lâm"], ["Emmanuel Macron"]], { place: "France" }),
    aMeeting([["Emmanuel Macron"], ["Tô Lâm"]], { place: "Paris", date: "2024-10-07" }),
    {
      fact: { kind: "Agreement", form: "declaration", status: "signed" },
      agreement: "Joint declaration",
      parties: ["France"],
      date: "2024-10-07",
    },
    { fact: { kind: "Relation", type: "PART_OF" }, from: "Paris", to: "France" },
  ],
});
const elsewhere = anExtraction({
  id: "article/1",
  publishedAt: "2024-10-09",
  entities: ["To Lam", "Emmanuel Macron"],
  claims: [aMeeting([["To Lam"], ["Emmanuel Macron"]])],
});
const world = resolve([visit, elsewhere], [], knowledge);

describe("articleObject", () => {
  const object = articleObject(visit, world, { knowledge });

  it("carries the article under its label, without its text unless told to", () => {
    expect(object.article).toEqual({
      id: "article/0",
      lang: "vi",
      title: null,
      publishedAt: "2024-10-08",
      publisher: null,
      url: null,
    });
    expect(articleObject(visit, world, { text: true }).article.text).toBe(visit.article.text);
  });

  it("lists each entity once, with all its mentions, its roles and the bodies that they imply", () => {
    expect(object.entities.map(({ id }) => id)).toEqual([
      "agreement/joint-declaration",
      "person/emmanuel-macron",
      "person/to-lam",
      "place/fr",
      "place/paris",
    ]);
    expect(object.entities.find(({ id }) => id === "person/to-lam")).toEqual({
      id: "person/to-lam",
      type: "Person",
      name: "Tô Lâm",
      aliases: ["Lâm"],
      mentions: visit.entities[0]!.mentions.map(({ start, end, text, rule }) => ({ start, end, text, rule })),
      roles: [{ title: "Tổng Bí thư", org: "org/communist-party-of-vietnam" }],
    });
    for (const { start, end, text } of object.entities.flatMap(({ mentions }) => mentions))
      expect(visit.article.text.slice(start, end)).toBe(text);
  });

  it("tells a meeting once, at its most exact place, by this article's own words", () => {
    const { start, end, quote, rule } = visit.claims[0]!;
    expect(object.meetings).toEqual([
      {
        sides: [["person/to-lam"], ["person/emmanuel-macron"]],
        date: "2024-10-07",
        place: "place/paris",
        act: "talks",
        channel: "in-person",
        status: "held",
        quote,
        start,
        end,
        rule,
      },
    ]);
  });

  it("takes nothing from other articles but the ids and the display name", () => {
    const other = articleObject(elsewhere, world, { knowledge });
    expect(other.entities.find(({ id }) => id === "person/to-lam")).toMatchObject({
      name: "Tô Lâm",
      aliases: ["To Lam"],
      roles: [],
    });
    expect(other.meetings).toMatchObject([{ date: null, place: null }]);
  });

  it("lists agreements and relations", () => {
    expect(object.agreements).toMatchObject([
      { entity: "agreement/joint-declaration", parties: ["place/fr"], date: "2024-10-07", status: "signed" },
    ]);
    expect(object.relations).toEqual([{ type: "PART_OF", from: "place/paris", to: "place/fr", date: null }]);
  });

  it("is one line of JSON", () => {
    expect(ndjsonLine(object).endsWith("}\n")).toBe(true);
    expect(ndjsonLine(object).trim()).not.toContain("\n");
    expect(JSON.parse(ndjsonLine(object))).toEqual(object);
  });
});

describe("articleText", () => {
  it("tells who met whom, with the words that say so", () => {
    const text = articleText(articleObject(visit, world, { knowledge }));
    expect(text).toContain("Tô Lâm, Tổng Bí thư  (also: Lâm)");
    expect(text).toContain("Tô Lâm ↔ Emmanuel Macron  [talks, in-person, held, 2024-10-07, Paris]");
    expect(text).toContain("Joint declaration: France  [signed, 2024-10-07]");
  });

  it("says why a file gave nothing", () => {
    const failed = failedObject("empty", [{ stage: "read", message: "empty.txt: the file is empty." }]);
    expect(articleText(failed)).toBe("# empty\nProblems:\n  read: empty.txt: the file is empty.\n\n");
    expect(failed).toMatchObject({ article: { id: "empty", lang: null }, entities: [], meetings: [] });
  });
});
