import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { pagePatterns } from "#ingest/clean/page-patterns";
import type { Language } from "#ingest/languages/language";
import { loadLanguages } from "#ingest/languages/load";
import { StartTable } from "#ingest/languages/start-table";
import { compileVocabulary } from "#ingest/languages/vocabulary";
import { WordIndex } from "#ingest/languages/word-index";
import { wordPattern } from "#ingest/languages/word-pattern";

const CORPUS = new URL("../../corpus/", import.meta.url);
/** Every fifth article: all languages, and enough to meet most expressions. */
const texts = readdirSync(CORPUS)
  .filter((name) => name.endsWith(".txt"))
  .filter((_, index) => index % 5 === 0)
  .map((name) => readFileSync(new URL(name, CORPUS), "utf8").normalize("NFC"));

let languages: Language[];
beforeAll(async () => {
  languages = await loadLanguages();
});

/** All expressions in a value that are made for `matchAll`, however deep. */
function expressions(value: unknown): RegExp[] {
  if (value instanceof RegExp) return value.global ? [value] : [];
  return value && typeof value === "object" ? Object.values(value).flatMap(expressions) : [];
}

/** All lists of words in a value, however deep, of which rules make expressions; dates are told one by one. */
function lists(value: unknown): string[][] {
  if (!value || typeof value !== "object") return [];
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string"))
    return value.some((one: string) => one.includes("(?<")) ? [] : [value];
  return Object.values(value).flatMap(lists);
}

const spans = (matches: Iterable<RegExpExecArray>) => Array.from(matches, (match) => [match.index, match[0]]);

describe("WordIndex", () => {
  it("finds what a search of the whole text finds, for every expression of the packs", () => {
    const all = [
      ...languages.flatMap(({ ...pack }) => expressions({ ...compileVocabulary(pack), language: null })),
      ...expressions(pagePatterns(languages.map(compileVocabulary))),
    ];
    const table = new StartTable(all);
    let found = 0;
    for (const text of texts) {
      const index = new WordIndex(text);
      index.open(table);
      for (const pattern of all) {
        const told = spans(index.matches(pattern));
        found += told.length;
        expect(told, pattern.source).toEqual(spans(text.matchAll(pattern)));
      }
    }
    expect(found).toBeGreaterThan(500);
  });

  it("finds what a search of the whole text or of a span finds, for every list of words of the packs", () => {
    const all = languages.flatMap((pack) =>
      lists(pack).map((list) => wordPattern(list, { ignoreCase: true })),
    );
    const table = new StartTable([]);
    let found = 0;
    for (const text of texts.filter((_, index) => index % 5 === 0)) {
      const index = new WordIndex(text);
      index.open(table);
      const { starts } = index.words;
      for (const [i, pattern] of all.entries()) {
        expect(spans(index.matches(pattern)), pattern.source).toEqual(spans(text.matchAll(pattern)));
        // A span from a word on to anywhere, mostly within a word; what starts at that word is not looked for.
        const start = starts[(i * 7) % starts.length]!;
        const end = start + 40 + (i % 60);
        const last = starts.findLast((at) => at < end)!;
        const searched = Array.from(text.slice(start, end).matchAll(pattern), (match) => [
          start + match.index,
          match[0],
        ]);
        const told = index.within(pattern, { start, end }).map(({ index: at, match }) => [at, match[0]]);
        found += told.length;
        const before = ([at]: (string | number | undefined)[]) => (at as number) < last;
        expect(told.filter(before), pattern.source).toEqual(searched.filter(before));
      }
    }
    expect(found).toBeGreaterThan(100);
  });

  it("looks for a second word that the end of a span cuts short", () => {
    const index = new WordIndex("the vice mayoral office");
    index.open(new StartTable([wordPattern(["vice mayor"])]));
    const within = (end: number) =>
      index.within(wordPattern(["vice mayor"]), { start: 4, end }).map((x) => x.index);
    expect([within(14), within(13), within(23)]).toEqual([[4], [], []]);
  });

  it.each([
    ["words in capitals", "THE MAYOR", ["mayor"], [[4, "MAYOR"]]],
    ["no part of a word", "mayoral, Lord-mayor", ["mayor"], [[14, "mayor"]]],
    ["a word behind a match that covers it", "vice mayor", ["vice mayor", "mayor"], [[0, "vice mayor"]]],
    ["signs", "(5 May) x(6 May)", ["\\(\\d May\\)"], [[0, "(5 May)"]]],
    ["nothing for an empty list", "mayor", [], []],
  ])("finds %s", (_, text, patterns, expected) => {
    const pattern = wordPattern(patterns, { ignoreCase: true });
    expect(spans(new WordIndex(text).matches(pattern))).toEqual(expected);
  });

  it("finds what no table holds", () => {
    const [mayor, town] = [wordPattern(["lady mayor"]), wordPattern(["town"])];
    const table = new StartTable([town]);
    const open = (text: string) => {
      const index = new WordIndex(text);
      index.open(table);
      return index;
    };
    const [first, second] = [open("lady mayor of a town"), open("town of a lady mayor")];
    expect([first, second, open("a lady mayor")].map((index) => spans(index.matches(mayor)))).toEqual([
      [[0, "lady mayor"]],
      [[10, "lady mayor"]],
      [[2, "lady mayor"]],
    ]);
    expect([first, second].map((index) => spans(index.matches(town)))).toEqual([
      [[16, "town"]],
      [[0, "town"]],
    ]);
  });

  it("keeps to a span", () => {
    const index = new WordIndex("mayor mayor mayor");
    const pattern = wordPattern(["mayor"]);
    const within = (start: number, end: number) =>
      [...index.within(pattern, { start, end })].map((x) => x.index);
    expect(within(1, 11)).toEqual([6]);
    expect(within(7, 16)).toEqual([]);
  });
});
