import { describe, expect, it } from "vitest";
import type { StoredArticle } from "#graph/project/articles";
import { batches, planArticle } from "#load/plan";
import type { Article } from "#model/article";

const article = (id: string, more: Partial<Article> = {}): Article => ({
  id,
  label: id,
  text: id,
  lang: "und",
  title: null,
  url: null,
  basedOn: null,
  publisher: null,
  author: null,
  publishedAt: null,
  ...more,
});
const extractor = { name: "rules", version: "1" };
const stored = (given: Article, more: Partial<StoredArticle> = {}): StoredArticle => ({
  article: { ...given, lang: "vi", title: "Read off the text" },
  given,
  extractor: "rules",
  extractorVersion: "1",
  superseded: false,
  ...more,
});

describe("planArticle", () => {
  const url = "https://example.org/page";
  it.each([
    ["a new text", article("a"), [], "loaded", []],
    [
      "a known one, whatever the extractor read off it",
      article("a"),
      [stored(article("a"))],
      "unchanged",
      [],
    ],
    ["a known one under another name", article("a", { label: "b" }), [stored(article("a"))], "unchanged", []],
    [
      "one that tells less",
      article("a"),
      [stored(article("a", { publisher: "P", lang: "vi" }))],
      "unchanged",
      [],
    ],
    ["one that tells more", article("a", { author: "A" }), [stored(article("a"))], "updated", []],
    [
      "a known one for another extractor",
      article("a"),
      [stored(article("a"), { extractorVersion: "0" })],
      "updated",
      [],
    ],
    [
      "another text at the address",
      article("b", { url }),
      [stored(article("a", { url }))],
      "replaced",
      ["a"],
    ],
    [
      "a text that was replaced and comes back",
      article("a", { url }),
      [stored(article("a", { url }), { superseded: true }), stored(article("b", { url }))],
      "replaced",
      ["b"],
    ],
    [
      "a superseded text at no address",
      article("a"),
      [stored(article("a"), { superseded: true })],
      "loaded",
      [],
    ],
  ] as const)("takes %s for what it is", (_case, coming, known, outcome, olderIds) => {
    const plan = planArticle(coming, known, extractor);
    expect([plan.outcome, plan.replacing.map(({ older }) => older.id)]).toEqual([outcome, olderIds]);
  });
});

describe("batches", () => {
  it("keeps what fits together in one", () => {
    expect(batches([article("a"), article("b")]).map((batch) => batch.length)).toEqual([2]);
  });

  it("parts the same text, and texts of one address", () => {
    const url = "https://example.org/page";
    const list = [article("a", { url }), article("b"), article("c", { url }), article("b")];
    expect(batches(list).map((batch) => batch.map(({ id }) => id))).toEqual([
      ["a", "b"],
      ["c", "b"],
    ]);
  });

  it("parts long lists, and makes nothing of none", () => {
    expect(
      batches(Array.from({ length: 650 }, (_, at) => article(`${at}`))).map(({ length }) => length),
    ).toEqual([300, 300, 50]);
    expect(batches([])).toEqual([]);
  });
});
