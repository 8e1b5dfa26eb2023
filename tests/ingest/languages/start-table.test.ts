import { describe, expect, it } from "vitest";
import { StartTable } from "#ingest/languages/start-table";
import { startOf, wordPattern } from "#ingest/languages/word-pattern";
import { wordOf } from "#ingest/words/word";

const mayor = wordPattern(["mayor"], { firstLetter: true });
const minister = wordPattern(["(?:prime )?minister"]);
const meeting = wordPattern(["rencontr\\p{L}+"]);
const early = wordPattern(["renc\\p{L}+|rencontre"]);
const anything = wordPattern(["\\p{L}+ ago"]);
const talks = wordPattern(["held (?:talks|tea|discuss\\p{L}*)"], { ignoreCase: true });
const holding = wordPattern(["held(?: talks)?"], { ignoreCase: true });
const numbers = (patterns: RegExp[]) => patterns.map((pattern) => startOf(pattern)!.number);

describe("StartTable", () => {
  const table = new StartTable([mayor, minister, mayor, meeting, early, anything]);
  const begunBy = (by: StartTable, word: string, next?: string) => {
    const told: number[] = [];
    by.begunBy(wordOf(word), next === undefined ? undefined : wordOf(next), (number) => told.push(number));
    return told.sort();
  };

  it.each([
    ["a word that begins none", "house", []],
    ["a whole word", "Mayor", [mayor]],
    ["one of two first words", "minister", [minister]],
    ["a beginning", "rencontrons", [meeting, early]],
    ["a word that begins one in two ways", "rencontre", [meeting, early]],
    ["a longer word than the one asked for", "mayoral", []],
  ])("tells what %s can begin", (_, word, begun) => {
    expect(begunBy(table, word)).toEqual(numbers(begun).sort());
  });

  it.each([
    ["the word that must follow", "talks", [talks, holding]],
    ["what such a word begins with", "Discussions", [talks, holding]],
    ["another word", "office", [holding]],
    ["a comma", ",", [holding]],
    ["nothing", undefined, [holding]],
    ["a word with letters of which case says too little", "talkſ", [talks, holding]],
  ])("tells what a word can begin before %s", (_, next, begun) => {
    expect(begunBy(new StartTable([talks, holding]), "held", next)).toEqual(numbers(begun).sort());
  });

  it("knows what was added after a word was asked for", () => {
    const growing = new StartTable([mayor]);
    expect(begunBy(growing, "minister")).toEqual([]);
    growing.add(startOf(minister)!);
    growing.add(startOf(minister)!);
    expect(begunBy(growing, "minister")).toEqual(numbers([minister]));
  });
});
