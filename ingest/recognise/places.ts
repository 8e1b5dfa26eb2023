import type { Span } from "#model/document";
import type { Mention } from "#model/mention";
import type { GazetteerEntry } from "../gazetteer/gazetteer.js";
import { wordPattern } from "../languages/word-pattern.js";
import { near, SpanSet } from "./near.js";
import { bodyGrammar } from "./organizations.js";
import { extendLeft, extendPhrase } from "./phrase.js";
import { contains, headsIn, matchBefore, matchesInSentences, overlaps, type Reading } from "./reading.js";

/** Where phrases stand that look like places and are none: "tiếng Pháp", "Paris Match". */
function ignoredSpans(reading: Reading): Span[] {
  const pattern = wordPattern(reading.vocabulary.language.places.ignore);
  return Array.from(matchesInSentences(reading, pattern), ({ start, end }) => ({ start, end }));
}

/**
 * A name that is an ordinary word too counts behind a word such as "in", if it is a country or a larger town; a country
 * counts as well where its capital letter cannot come from the start of a sentence.
 */
function hasContext(reading: Reading, match: Span, entry: GazetteerEntry): boolean {
  const country = entry.place?.feature === "country";
  if (!country && (entry.place?.population ?? 0) < 50_000) return false;
  if (!/^\p{Lu}/u.test(reading.text.slice(match.start))) return false;
  const left = reading.text.slice(Math.max(0, match.start - 2), match.start);
  if (country && /[\p{L},;][ \u00a0]$/u.test(left)) return true;
  return (
    matchBefore(reading, reading.vocabulary.phrases.beforePlace, match.start, 12, /^[ \u00a0]$/u) !==
    undefined
  );
}

/**
 * Places: names of the gazetteer, and names that a head noun announces ("tỉnh Yên Bái", "Orly airport"). A name that
 * needs context counts only beside such a head.
 */
export function recognisePlaces(
  reading: Reading,
  people: readonly Span[],
  stops: readonly Span[],
): Mention[] {
  const { text, vocabulary, known, gazetteer } = reading;
  const ignored = ignoredSpans(reading);
  const places: Mention[] = [];
  const placeNames = known.filter((match) => match.entries[0]?.kind === "Place");
  const headed = new SpanSet();

  for (const { head, start, end, sentence } of headsIn(reading, vocabulary.places)) {
    if (headed.overlaps({ start, end })) continue;
    // "Điện Biên" is a province, no palace.
    if (
      near(known, { start, end }).some((match) => match.start === start && match.end > end && isPlace(match))
    )
      continue;
    // "Công viên Montreau, thành phố Montreuil": a place may be named after a person, but not hold two names.
    const after = end + (/^[ \u00a0]*/u.exec(text.slice(end))?.[0].length ?? 0);
    const inside = near(people, sentence).filter((person) => !head.partOfName || person.start !== after);
    const body = bodyGrammar(reading, [...inside, ...near(stops, sentence)], near(placeNames, sentence));
    const grammar = { ...body, links: vocabulary.phrases.placeLinks, compounds: false };
    const span =
      head.position === "first"
        ? { start, end: extendPhrase(reading, end, sentence.end, grammar) }
        : {
            start: extendLeft(
              reading,
              start,
              sentence.start,
              (token) => token.upper && !vocabulary.notNames.has(token.lower),
            ),
            end,
          };
    if (span.start === start && span.end === end) continue;
    headed.add(span);
    const nameStart = text.slice(end, span.end).search(/\S/u) + end;
    const bare =
      head.position === "first" ? { start: nameStart, end: span.end } : { start: span.start, end: start };
    const name = text.slice(bare.start, bare.end).trim();
    // "quartier des affaires", "provinsi dan kota": words of the language name no place.
    if (!(head.partOfName ? /\p{Lu}/u : /^\p{Lu}/u).test(name)) continue;
    const whole = gazetteer.byName(text.slice(span.start, span.end)).find((x) => x.kind === "Place");
    const entry =
      whole ??
      gazetteer
        .byName(name)
        .find((x) => x.kind === "Place" && (!head.partOfName || x.place?.feature === head.feature));
    const named = head.partOfName || whole ? span : { start: bare.start, end: bare.start + name.length };
    if (!entry && !head.partOfName && near(known, named).some((match) => contains(named, match))) continue;
    places.push({
      kind: "Place",
      ...named,
      text: text.slice(named.start, named.end),
      rule: `${head.feature}-head`,
      confidence: entry ? 0.95 : 0.8,
      ...(entry ? { gazetteerId: entry.id } : {}),
    });
  }

  const taken = new SpanSet();
  for (const place of places) taken.add(place);
  for (const match of known) {
    const entry = match.entries.find((x) => x.kind === "Place");
    if (!entry || entry !== match.entries[0]) continue;
    if (taken.overlaps(match)) continue;
    if (near(ignored, match).some((span) => contains(span, match))) continue;
    if (near(people, match).some((person) => overlaps(person, match))) continue;
    if (entry.place?.feature === "historical") continue;
    if (entry.needsContext && !hasContext(reading, match, entry)) continue;
    places.push({
      kind: "Place",
      start: match.start,
      end: match.end,
      text: match.surface,
      rule: entry.needsContext ? "gazetteer-in-context" : "gazetteer",
      confidence: 0.9,
      gazetteerId: entry.id,
    });
  }
  return places.sort((a, b) => a.start - b.start);
}

const isPlace = (match: Reading["known"][number]) =>
  match.entries[0]?.kind === "Place" && !match.entries[0].needsContext;

/** Where words stand that begin or announce the name of a place: "tỉnh", "Vùng". */
export function openingHeads(reading: Reading): Span[] {
  return headsIn(reading, reading.vocabulary.places).filter(({ head }) => head.position === "first");
}

/** Where words stand that end the name of a place: "Street", "Bridge". */
export function closingHeads(reading: Reading): Span[] {
  return headsIn(reading, reading.vocabulary.places).filter(({ head }) => head.position === "last");
}
