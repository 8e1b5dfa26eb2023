import type { Block, Span } from "#model/document";
import { wordPattern } from "../languages/word-pattern.js";
import { near } from "../recognise/near.js";
import { contains, type Reading } from "../recognise/reading.js";
import { standingFor } from "./discourse.js";
import type { Reference } from "./reference.js";

/** How far from a quote, in characters, the words that tell its speaker may stand. */
const REACH = 140;
/** How far from a word of saying its speaker may stand. */
const BESIDE = 70;
/** What opens and closes a quote. */
const QUOTES = /[«“„"]([^«»“”„"\n]{2,1200})[»”"]/gu;

/** "- Ông Marc Delvaux: …", "MARC DELVAUX. …": who speaks in a paragraph of an interview. */
function labelOf(reading: Reading, block: Block, names: readonly Reference[]): Reference | undefined {
  const [first] = near(names, block).filter((name) => contains(block, name));
  if (!first) return undefined;
  const { text } = reading;
  const before = text.slice(block.start, first.whole.start);
  return /^[\s–—•*-]*$/u.test(before) && /^ ?:/u.test(text.slice(first.whole.end, block.end))
    ? first
    : undefined;
}

/** The quotes of a paragraph, in order. */
function quotesIn(text: string, block: Block): Span[] {
  return Array.from(text.slice(block.start, block.end).matchAll(QUOTES), (match) => {
    const start = block.start + match.index;
    return { start, end: start + match[0].length };
  });
}

/** Whoever a word of saying beside a quote names: "…", A said; A said: "…". */
function speakerOf(
  reading: Reading,
  block: Block,
  quote: Span,
  people: readonly Reference[],
): Reference | undefined {
  const saying = wordPattern(reading.vocabulary.language.references.saying ?? [], { ignoreCase: true });
  const behind = { start: quote.end, end: Math.min(block.end, quote.end + REACH) };
  const before = { start: Math.max(block.start, quote.start - REACH), end: quote.start };
  for (const stretch of [behind, before]) {
    const [said] = [...reading.words.within(saying, stretch)];
    if (!said) continue;
    const from = said.index;
    const to = said.index + said.match[0].length;
    const distance = (who: Reference) =>
      who.whole.end <= from ? from - who.whole.end : who.whole.start - to;
    const [nearest] = near(people, stretch)
      .filter((who) => contains(stretch, who) && distance(who) < BESIDE)
      .sort((a, b) => distance(a) - distance(b));
    if (nearest) return nearest;
  }
  return undefined;
}

/**
 * "I" of interviews and quotes: who is named at the head of the answer, or of the one before it, else who says what is
 * quoted. Questions, which end with a question mark, are nobody's.
 */
export function firstPerson(reading: Reading, people: readonly Reference[]): Reference[] {
  const { document, text, tokens, vocabulary } = reading;
  const words = vocabulary.language.references.firstPerson ?? [];
  const names = people.filter((who) => who.named);
  const result: Reference[] = [];
  let answering: Reference | undefined;
  let guest: Reference | undefined;
  let next = 0;
  for (const block of document.blocks) {
    // "Odon Vallet: “I only pass it on”" heads an interview: it is he who answers where no answer is labelled.
    if (block.role === "headline") guest ??= labelOf(reading, block, names);
    if (block.role !== "body") continue;
    const label = labelOf(reading, block, names);
    answering = label ?? answering;
    let quotes: Span[] | undefined;
    const asks = text.slice(block.start, block.end).trimEnd().endsWith("?");
    while (next < tokens.length && tokens[next]!.start < block.start) next++;
    for (; next < tokens.length && tokens[next]!.end <= block.end; next++) {
      const token = tokens[next]!;
      if (!words.includes(token.lower) || (token.lower === "i" && token.text !== "I")) continue;
      quotes ??= quotesIn(text, block);
      const quote = near(quotes, token).find((one) => contains(one, token));
      const who = quote ? speakerOf(reading, block, quote, people) : asks ? undefined : answering;
      if (who) result.push(standingFor(reading, token, who, "first-person"));
    }
    if (asks) answering ??= guest;
  }
  return result;
}
