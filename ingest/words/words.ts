import type { Span } from "#model/document";
import { classOf, endOfWord, isLead, OF_WORD } from "./letters.js";
import { hashed, type Word, wordIn, wordOf } from "./word.js";

const COMMA = 0x2c;

/** A text in words: runs of letters, marks and digits, each with its offset. A comma is one too, as names hold commas. */
export class Words {
  readonly text: string;
  readonly words: readonly Word[];
  /** Where each word starts, in order. */
  readonly starts: readonly number[];

  constructor(text: string) {
    const words: Word[] = [];
    const starts: number[] = [];
    const comma = wordOf(",");
    for (let at = 0; at < text.length; ) {
      const start = at;
      let hash = 0;
      let unit = text.charCodeAt(at);
      while (classOf(unit) & OF_WORD) {
        hash = hashed(hash, unit);
        unit = ++at < text.length ? text.charCodeAt(at) : 0;
      }
      if (isLead(unit)) at = endOfWord(text, at);
      if (at > start) {
        words.push(wordIn(text, start, at, hash));
        starts.push(start);
      } else {
        if (unit === COMMA) {
          words.push(comma);
          starts.push(at);
        }
        at++;
      }
    }
    this.text = text;
    this.words = words;
    this.starts = starts;
  }

  endOf(index: number): number {
    return this.starts[index]! + this.words[index]!.text.length;
  }

  /** The words that lie in a span, as the index of the first and the one behind the last. */
  within({ start, end }: Span): readonly [number, number] {
    const from = indexFrom(this.starts, start);
    let to = from;
    while (to < this.words.length && this.endOf(to) <= end) to++;
    return [from, to];
  }
}

/** Index of the first number of a sorted list that is as large as an offset. */
export function indexFrom(numbers: readonly number[], offset: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
