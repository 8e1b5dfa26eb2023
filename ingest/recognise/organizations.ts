import type { Span } from "#model/document";
import type { OrganizationHead } from "../languages/body-words.js";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";
import { withoutPossessive } from "../words/word.js";
import { countriesIn } from "./countries.js";
import type { BodyMention } from "./found.js";
import { extendFields } from "./listed-fields.js";
import { near } from "./near.js";
import { extendLeft, extendPhrase, type PhraseGrammar } from "./phrase.js";
import { contains, type HeadMatch, headsIn, overlaps, type Reading, tokensIn } from "./reading.js";
import { honorificSpans } from "./titles.js";

/** Bodies of which a country has one: nothing but its name may follow theirs. */
const OF_A_COUNTRY: ReadonlySet<string> = new Set([
  "parliament",
  "senate",
  "government",
  "embassy",
  "consulate",
]);

/** Bodies whose names list what they are for. */
const OF_FIELDS: ReadonlySet<string> = new Set([
  "ministry",
  "parliamentary-committee",
  "other",
  "university",
]);

/** Heads in the text; where one begins with another, the longer one ("Ủy ban nhân dân" before "Ủy ban"). */
export function bodyHeads(reading: Reading): HeadMatch<OrganizationHead>[] {
  const all = [...headsIn(reading, reading.vocabulary.organizations)];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return all.filter((one) => {
    const within = one.end <= end;
    end = Math.max(end, one.end);
    return !within;
  });
}

/** How names of bodies go on in this language, stopping at the spans given. */
export function bodyGrammar(reading: Reading, stops: readonly Span[], jumps: readonly Span[]): PhraseGrammar {
  const { organizations } = reading.vocabulary.language;
  return {
    links: wordPattern(organizations.links, { ignoreCase: true }),
    inner: wordPattern(organizations.inner),
    compounds: organizations.compounds,
    functionWords: reading.vocabulary.functionWords,
    conjunctions: wordPattern(reading.vocabulary.language.meetings.conjunctions, { ignoreCase: true }),
    stops,
    jumps,
  };
}

/**
 * Bodies named by a head noun with what belongs to it: "Bộ Ngoại giao Pháp", "Hanoi People's Committee". A head
 * with nothing beside it counts only where it is one body of its country ("Quốc hội"). `people` and `titles` end a name.
 */
export function recogniseBodies(
  reading: Reading,
  people: readonly Span[],
  titles: readonly Span[],
  portfolios: readonly Span[],
): BodyMention[] {
  const heads = bodyHeads(reading);
  const { text, vocabulary, gazetteer } = reading;
  const { organizations } = vocabulary.language;
  const seat = wordPattern(organizations.seats, { ignoreCase: true, anchor: "start" });
  const freeTitles = titles.filter((title) => !near(heads, title).some((head) => contains(head, title)));
  const honorifics = honorificSpans(reading);
  const found: BodyMention[] = [];

  for (const match of heads) {
    const { head, sentence } = match;
    const stops = [
      ...near(freeTitles, sentence),
      ...near(honorifics, sentence).filter((x) => x.start > match.start),
      ...near(people, sentence).filter((name) => !head.eponym || isHolder(reading, titles, match, name)),
      ...near(heads, sentence).filter((x) => x.start > match.start),
    ];
    const grammar = bodyGrammar(reading, stops, near(portfolios, sentence));
    let { start, end } = match;
    const forward = head.position === "first" || head.position === "both";
    if (forward) end = extendPhrase(reading, end, sentence.end, grammar);
    if (forward && OF_FIELDS.has(head.kind) && end > match.end)
      end = extendFields(reading, { start, end }, sentence.end, grammar);
    if (OF_A_COUNTRY.has(head.kind))
      end = countriesIn(reading, { start: match.end, end }).at(-1)?.end ?? match.end;
    if (head.position === "last" || head.position === "both") {
      start = extendLeft(reading, start, sentence.start, (token) => {
        if (stops.some((stop) => overlaps(stop, token) && stop.start < match.start)) return false;
        if (gazetteer.demonym(withoutPossessive(token.word), reading.document.lang) !== undefined)
          return true;
        if (!token.upper || vocabulary.functionWords.has(token.lower)) return false;
        if (!vocabulary.notNames.has(token.lower)) return true;
        return near(reading.known, token).some((known) => contains(known, token));
      });
    }
    const bare = start === match.start && end === match.end;
    let country = countriesIn(reading, { start, end })[0]?.code;
    if (head.seated) {
      const rest = text.slice(end, sentence.end);
      const link = firstMatch(seat, rest);
      if (link) {
        const from = end + link[0].length + 1;
        const place = near(reading.known, { start: from, end: from }).find(
          (x) => x.start === from && x.entries[0]?.kind === "Place",
        );
        if (place) end = place.end;
      }
    }
    if (bare && head.position !== "whole" && !head.alone) continue;
    if (bare && !/^\p{Lu}/u.test(text.slice(start, end))) continue;
    if (bare && end > match.end) country = undefined;
    // "công ty Pháp", "the companies of Vietnam" in general; "Bộ 1" is no ministry.
    if (head.kind === "company" && country && isOnlyCountry(reading, match, { start, end })) continue;
    if (head.kind === "ministry" && /^[ \u00a0]\d+$/u.test(text.slice(match.end, end))) continue;
    const mention: BodyMention = {
      kind: head.asPlace ? "Place" : "Organization",
      start,
      end,
      text: text.slice(start, end),
      rule: bare ? "bare-body" : `${head.kind}-head`,
      confidence: bare ? 0.7 : 0.85,
      head,
      headSpan: { start: match.start, end: match.end },
      ...(country ? { country } : {}),
    };
    found.push(withAcronym(reading, mention));
  }
  return found.filter((one) => !near(found, one).some((other) => other !== one && sameStart(other, one)));
}

/**
 * "Giám đốc Trung tâm Bảo tồn Lê Thành Đông", "Hiệu trưởng Trường Đại học Hà Nội Nguyễn Văn Minh": a full name at the end of a
 * body that an office leads to is its holder's, unless it follows the head at once: "Trường Tôn Đức Thắng".
 */
function isHolder(reading: Reading, offices: readonly Span[], head: Span, name: Span): boolean {
  const { text, vocabulary } = reading;
  const { namedAfter = [] } = vocabulary.language.organizations;
  const between = text.slice(head.end, name.start);
  const words = text.slice(name.start, name.end).split(/[ \u00a0]/u).length;
  return (
    name.start > head.end + 3 &&
    words >= 3 &&
    !/[,.;:()\n]/u.test(between) &&
    firstMatch(wordPattern(namedAfter, { anchor: "end" }), between) === null &&
    near(offices, head).some((office) => office.end < head.start && head.start - office.end <= 2)
  );
}

/** Whether a name says nothing but the country beside its head, small words aside. */
function isOnlyCountry(reading: Reading, head: Span, name: Span): boolean {
  const countries = countriesIn(reading, name);
  return tokensIn(reading, name).every(
    (token) => !token.upper || contains(head, token) || countries.some((country) => contains(country, token)),
  );
}

/** Of two names that start together the longer one stands. */
const sameStart = (longer: Span, one: Span) => longer.start === one.start && longer.end > one.end;

/** "Communist Party of Vietnam (CPV)" → the acronym names the body too. */
function withAcronym(reading: Reading, mention: BodyMention): BodyMention {
  const match = /^\s?\((\p{Lu}[\p{Lu}\p{Ll}.-]{1,9})\)/u.exec(
    reading.text.slice(mention.end, mention.end + 16),
  );
  if (!match || !/\p{Lu}.*\p{Lu}/u.test(match[1]!)) return mention;
  const start = mention.end + match[0].indexOf("(") + 1;
  const listed = reading.gazetteer.byName(match[1]!).find((entry) => entry.kind === "Organization");
  return {
    ...mention,
    ...(listed && !mention.gazetteerId ? { gazetteerId: listed.id } : {}),
    acronym: { start, end: start + match[1]!.length, text: match[1]! },
  };
}

/** Bodies that the gazetteer lists, where no head has found them: "Airbus", "UNESCO". */
export function knownBodies(reading: Reading): BodyMention[] {
  return reading.known.flatMap((match) => {
    const entry = match.entries.find((x) => x.kind === "Organization" && !x.needsContext);
    if (!entry || match.entries[0] !== entry) return [];
    const mention: BodyMention = {
      kind: "Organization",
      start: match.start,
      end: match.end,
      text: match.surface,
      rule: "gazetteer",
      gazetteerId: entry.id,
      confidence: 0.9,
      head: null,
      ...(entry.country ? { country: entry.country } : {}),
    };
    return [withAcronym(reading, mention)];
  });
}
