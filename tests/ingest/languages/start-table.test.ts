import { describe, expect, it } from "vitest";
import { StartTable } from "#ingest/languages/start-table";
import { startOf, wordPattern } from "#ingest/languages/word-pattern";
import { wordOf } from "#ingest/words/word";

const mayor = wordPattern(["mayor"], { firstLetter: true });
const minister = wordPattern(["(?:prime )?minister"]);
const meeting = wordPattern(["rencontr\\p{L}+"]);
const early = wordPattern(["renc\\p{L}+|rencontre"]);
const anything = wordPattern(["\\p{L}+ ago"]);
const numbers = (patterns: RegExp[]) => patterns.map((pattern) => startOf(pattern)!.number);

describe("StartTable", () => {
  const table = new StartTable([mayor, minister, mayor, meeting, early, anything]);

  it.each([
    ["a word that begins none", "house", []],
    ["a whole word", "Mayor", [mayor]],
    ["one of two first words", "prime", [minister]],
    ["a beginning", "rencontrons", [meeting, early]],
    ["a word that begins one in two ways", "rencontre", [meeting, early]],
    ["a longer word than the one asked for", "mayoral", []],
  ])("tells what %s can begin", (_, word, begun) => {
    expect([...table.begunBy(wordOf(word))].sort()).toEqual(numbers(begun).sort());
  });

  it("knows what was added after a word was asked for", () => {
    const growing = new StartTable([mayor]);
    expect(growing.begunBy(wordOf("minister"))).toEqual([]);
    growing.add(startOf(minister)!);
    growing.add(startOf(minister)!);
    expect(growing.begunBy(wordOf("minister"))).toEqual(numbers([minister]));
  });
});
