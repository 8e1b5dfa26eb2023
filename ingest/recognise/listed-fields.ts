import type { Span } from "#model/document";
import { firstMatch } from "../languages/word-pattern.js";
import { near } from "./near.js";
import { extendPhrase, type PhraseGrammar } from "./phrase.js";
import type { Reading } from "./reading.js";
import { tokenIndexAt } from "./tokens.js";

/** Most fields that the name of one body lists. */
const MOST = 5;

/**
 * How far a body's name goes that lists its fields: "Committee for Culture, Education and Youth", "commission de la Défense,
 * de la Sécurité et des Relations extérieures". A list without a last "and" belongs to the sentence, and so does one with a
 * known name in it. Returns the offset where the name ends, `end` where it lists nothing.
 */
export function extendFields(reading: Reading, name: Span, limit: number, grammar: PhraseGrammar): number {
  const { text, tokens } = reading;
  let end = name.end;
  for (let i = 0; i < MOST; i++) {
    if (!/^,[ \u00a0]/u.test(text.slice(end, end + 2))) return name.end;
    const from = end + 2;
    const first = tokens[tokenIndexAt(tokens, from)];
    if (!first || first.start !== from) return name.end;
    const to = extendPhrase(reading, from, limit, grammar);
    const field = { start: from, end: to };
    if (to === from || hasKnown(reading, field) || !opensField(reading, field, grammar.links))
      return name.end;
    if (holdsConjunction(field)) return to;
    const last = lastField(to);
    if (last > to) return last;
    end = to;
  }
  return name.end;

  /** "… et des Relations extérieures": where the last field ends, which starts with small words of its own. */
  function lastField(at: number): number {
    const rest = text.slice(at, Math.min(at + 40, limit));
    const joint = firstMatch(grammar.conjunctions, rest);
    if (!joint || !/^[ \u00a0]$/u.test(rest.slice(0, joint.index))) return at;
    const start = at + joint.index + joint[0].length + 1;
    const to = extendPhrase(reading, start, limit, grammar);
    const field = { start, end: to };
    return to > start && !hasKnown(reading, field) && opensField(reading, field, grammar.links) ? to : at;
  }

  function holdsConjunction({ start, end: stop }: Span): boolean {
    return Array.from(text.slice(start, stop).matchAll(grammar.conjunctions)).length > 0;
  }
}

const hasKnown = (reading: Reading, field: Span): boolean =>
  near(reading.known, field).some(
    (match) => match.start >= field.start && match.start < field.end && !match.entries[0]?.needsContext,
  );

/** A field starts with a capital, or with one of the small words that join names ("de la", "and"). */
function opensField({ text }: Reading, { start, end }: Span, links: RegExp): boolean {
  const field = text.slice(start, end);
  return /^\p{Lu}/u.test(field) || firstMatch(links, field)?.index === 0;
}
