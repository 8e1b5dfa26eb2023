import { describe, expect, it } from "vitest";
import { loadLanguages } from "#ingest/languages/load";
import { compileVocabulary } from "#ingest/languages/vocabulary";
import { wordPattern } from "#ingest/languages/word-pattern";
import { LANGUAGES } from "#model/vocabulary";

const packs = await loadLanguages();

describe("language packs", () => {
  it("are found by the names of their folders", () => {
    expect(packs.map((pack) => pack.code)).toEqual([...LANGUAGES].sort());
  });

  it.each(packs.map((pack) => [pack.code, pack] as const))(
    "%s compiles and fills every list that it needs",
    (_, pack) => {
      expect(() => compileVocabulary(pack)).not.toThrow();
      expect(pack.detection.stopWords.length).toBeGreaterThanOrEqual(25);
      expect(pack.titles.heads.length).toBeGreaterThan(20);
      expect(pack.organizations.heads.length).toBeGreaterThan(15);
      expect(pack.meetings.triggers.length).toBeGreaterThan(8);
      expect(Object.keys(pack.dates.weekdays)).not.toHaveLength(0);
      expect(new Set(Object.values(pack.dates.months)).size).toBe(12);
    },
  );

  it.each(packs.map((pack) => [pack.code, pack] as const))(
    "%s spells its portfolios in small letters, as slugs",
    (_, pack) => {
      for (const [words, slug] of Object.entries(pack.titles.portfolios)) {
        expect(words).toBe(words.toLocaleLowerCase());
        expect(slug).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      }
    },
  );

  it.each(packs.map((pack) => [pack.code, pack] as const))(
    "%s has patterns that stay fast on long lines",
    (_, pack) => {
      const line = "Aaaa bbbb 11/22 (x) ".repeat(2000);
      const vocabulary = compileVocabulary(pack);
      const patterns = [
        ...vocabulary.dates,
        ...vocabulary.triggers.map((x) => x.pattern),
        ...vocabulary.titles.map((x) => x.pattern),
        ...vocabulary.organizations.map((x) => x.pattern),
      ];
      const start = performance.now();
      for (const pattern of patterns) Array.from(line.matchAll(pattern));
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});

describe("wordPattern", () => {
  const cases: [string[], string, string[]][] = [
    [["minister", "prime minister"], "the prime minister", ["prime minister"]],
    [["minister"], "ministers minister", ["minister"]],
    [["People's Committee"], "the People’s Committee", ["People’s Committee"]],
    [["Photo:"], "Photo: VNA", ["Photo:"]],
    [[], "anything", []],
  ];
  it.each(cases)("%j in %s", (patterns, text, found) => {
    expect(Array.from(text.matchAll(wordPattern(patterns)), (match) => match[0])).toEqual(found);
  });

  it("takes a small word for a capital one as well, but not the other way round", () => {
    const both = (pattern: string, text: string) =>
      text.match(wordPattern([pattern], { firstLetter: true }))?.length ?? 0;
    expect(both("prime minister", "Prime Minister, prime minister")).toBe(2);
    expect(both("Senate", "Senate, senate")).toBe(1);
  });
});
