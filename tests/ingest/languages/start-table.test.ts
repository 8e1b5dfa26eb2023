import { describe, expect, it } from "vitest";
import { StartTable } from "#ingest/languages/start-table";
import { wordPattern } from "#ingest/languages/word-pattern";

const mayor = wordPattern(["mayor"], { firstLetter: true });
const minister = wordPattern(["(?:prime )?minister"]);
const meeting = wordPattern(["rencontr\\p{L}+"]);
const sign = wordPattern(["\\(?may"]);
const anything = wordPattern(["\\p{L}+ ago"]);
const table = new StartTable([mayor, minister, meeting, sign, anything]);

describe("StartTable", () => {
  it.each([
    ["no word", [], [mayor, minister, meeting]],
    ["a whole word", ["mayor"], [minister, meeting]],
    ["one of two first words", ["prime"], [mayor, meeting]],
    ["a beginning", ["rencontrons"], [mayor, minister]],
    ["a longer word than the one asked for", ["mayoral"], [mayor, minister, meeting]],
  ])("rules out what %s cannot begin, and nothing that may begin otherwise", (_, words, absent) => {
    expect(table.without(words)).toEqual(new Set(absent));
  });
});
