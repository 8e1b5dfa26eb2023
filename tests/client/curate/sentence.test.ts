import { expect, it } from "vitest";
import { occurrences, sentencesAround, trimmed } from "../../../client/src/curate/sentence.js";

const TEXT = "First one. The second, of An, is here. Third.\nAnother line. Its end";
const of = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const shown = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);

it.each([
  ["An", "The second, of An, is here."],
  ["here. Third", "The second, of An, is here. Third."],
  ["end", "Its end"],
  ["First", "First one."],
  ["Third.\nAnother", "Third.\nAnother line."],
])("the sentence around %j", (words, sentence) => {
  expect(shown(sentencesAround(TEXT, of(words), "en"))).toBe(sentence);
});

it("leaves white space out, and takes nothing for nothing", () => {
  expect(trimmed(TEXT, of(" The second, "))).toEqual(of("The second,"));
  expect(trimmed(TEXT, of("\n"))).toBeNull();
});

it("finds every place of words", () => {
  expect(occurrences("aXbXc", "X")).toEqual([
    { start: 1, end: 2 },
    { start: 3, end: 4 },
  ]);
  expect(occurrences("abc", " ")).toEqual([]);
});
