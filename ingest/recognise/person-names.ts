import type { Span } from "#model/document";
import {
  eastAsianNameLength,
  particleNameLength,
  regnalNameLength,
  westernNameLength,
} from "./foreign-names.js";
import { adjacent, nameEnd } from "./name-words.js";
import { near } from "./near.js";
import type { Reading } from "./reading.js";
import { vietnameseNameLength } from "./vietnamese-names.js";

/** A stretch of capitalised words that reads as a person's name by itself. */
export interface NameSpan extends Span {
  rule: "vietnamese-name" | "given-name-first" | "name-behind-body";
}

/** "Ban Biên tập": in a language of compounds a body's head and a small letter behind the words tell a body. */
const startsBody = (reading: Reading, bodies: readonly Span[], span: Span) =>
  reading.vocabulary.language.organizations.compounds &&
  /^[ \u00a0]\p{Ll}/u.test(reading.text.slice(span.end, span.end + 2)) &&
  near(bodies, span).some((head) => head.start === span.start);

/** "Pierre Mendès France": the index of the last word, as an office-holder's name may go on with what ends one else. */
function lastOfListed(reading: Reading, at: number, length: number): number {
  const { tokens, text, gazetteer } = reading;
  const end = at + length;
  const next = tokens[end];
  if (!next?.upper || !adjacent(reading, tokens[end - 1]!, next)) return end - 1;
  return gazetteer.officeHolders(text.slice(tokens[at]!.start, nameEnd(next))).length > 0 ? end : end - 1;
}

/**
 * Names that need no title: a Vietnamese family name with its given names, a French given name with a surname.
 * A known name that covers more ("Ho Chi Minh City", "Hà Nội") wins over it, and so do words of office ("Phó Chủ tịch"):
 * no name starts within `blocked`, and none is followed by one of `closers`, the heads that end names of places.
 */
export function plainNames(
  reading: Reading,
  blocked: readonly Span[],
  closers: readonly Span[],
  bodies: readonly Span[],
): NameSpan[] {
  const { tokens, known } = reading;
  const names: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.upper) continue;
    if (near(blocked, token).some((span) => token.start >= span.start && token.start < span.end)) continue;
    if (
      near(known, token).some(
        (match) => match.start < token.start && token.start < match.end && !match.entries[0]?.needsContext,
      )
    )
      continue;
    const vietnamese = vietnameseNameLength(reading, tokens, i);
    const length =
      vietnamese ||
      eastAsianNameLength(reading, tokens, i) ||
      regnalNameLength(reading, tokens, i) ||
      westernNameLength(reading, tokens, i) ||
      particleNameLength(tokens, i);
    if (length === 0) continue;
    const span = { start: token.start, end: nameEnd(tokens[lastOfListed(reading, i, length)]!) };
    // "Bắc Sơn Street", "Hồ Chí Minh Relic Site": the words behind make a place of it.
    if (near(closers, span).some((head) => head.start < span.end + 2 && head.start > span.start)) continue;
    // "Đoàn Quốc hội", "Tân Đại sứ": the last word starts the name of a body or an office; "Ban Biên tập" is a body.
    if (
      near(bodies, span).some(
        (head) => head.start > span.start && head.start < span.end && head.end > span.end,
      ) ||
      near(blocked, span).some(
        (head) => head.start > span.start && head.start < span.end && head.end > span.end,
      ) ||
      (vietnamese > 0 && startsBody(reading, bodies, span))
    )
      continue;
    const covering = near(known, span).find(
      (match) => match.start <= span.start && match.end > tokens[i]!.end && match.end >= span.end,
    );
    // "Hà Nội Nguyễn ...", "Paris Match": a known name at the start of the run is not a person.
    const leading = near(known, span).find(
      (match) =>
        match.start === span.start &&
        match.end > tokens[i]!.end &&
        match.entries.some((x) => !x.needsContext),
    );
    if (covering?.entries.some((entry) => entry.kind !== "Person")) continue;
    if (leading) continue;
    names.push({ ...span, rule: vietnamese ? "vietnamese-name" : "given-name-first" });
    i = lastOfListed(reading, i, length);
  }
  return names;
}
