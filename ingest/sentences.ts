import type { Block, Sentence } from "#model/document";

/**
 * A full stop, question or exclamation mark, what closes behind it, and the space before what may start a
 * sentence. Only the first of a row of stops is tried.
 */
const END = /(?<![.!?…])[.!?…]+["”’»)\]]*\s+(?=[\p{Lu}\p{N}]|["“«([–—-]\s*[\p{Lu}\p{N}])/gu;

/** No sentence is longer: the work on one grows faster than its length. */
const LONGEST = 4000;

/** Where a stretch without an end is broken: behind the last space before the limit, if there is one. */
function breakAt(text: string, start: number): number {
  const space = text.lastIndexOf(" ", start + LONGEST);
  return space > start ? space + 1 : start + LONGEST;
}

/**
 * Divides the blocks that are read into sentences. A stop after an abbreviation ("TP. Hồ Chí Minh"), an initial
 * ("J. Chirac") or a number ("No. 3") ends none.
 */
export function divideSentences(
  text: string,
  blocks: readonly Block[],
  abbreviations: readonly string[],
): Sentence[] {
  const short = new Set(abbreviations.map((word) => word.toLocaleLowerCase()));
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    if (block.role === "boilerplate") return;
    const slice = text.slice(block.start, block.end);
    let start = 0;
    const push = (end: number) => {
      while (end - start > LONGEST) add(breakAt(slice, start));
      add(end);
    };
    const add = (end: number) => {
      const raw = slice.slice(start, end);
      const lead = raw.length - raw.trimStart().length;
      const from = block.start + start + lead;
      const to = from + raw.trim().length;
      if (to > from) sentences.push({ start: from, end: to, block: index });
      start = end;
    };
    for (const match of slice.matchAll(END)) {
      const word = /[\p{L}\p{M}\p{N}-]*$/u.exec(slice.slice(Math.max(0, match.index - 20), match.index))![0];
      const one = match[0].trimEnd() === ".";
      if (one && (short.has(word.toLocaleLowerCase()) || /^\p{Lu}$/u.test(word))) continue;
      push(match.index + match[0].length);
    }
    push(slice.length);
  });
  return sentences;
}
