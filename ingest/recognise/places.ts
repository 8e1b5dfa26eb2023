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
 * A name that is an ordinary word too counts behind a word such as "in", if it is a country or a larger town, and before
 * another place that holds it ("Sète, France"); a country counts as well where its capital letter cannot come from the
 * start of a sentence.
 */
function hasContext(reading: Reading, match: Span, entry: GazetteerEntry): boolean {
  const country = entry.place?.feature === "country";
  if (!/^\p{Lu}/u.test(reading.text.slice(match.start, match.start + 2))) return false;
  const left = reading.text.slice(Math.max(0, match.start - 2), match.start);
  if (country && /[\p{L},;][ \u00a0]$/u.test(left)) return true;
  if (heldBy(reading, match)) return true;
  const { at, beforePlace } = reading.vocabulary.phrases;
  const population = entry.place?.population ?? 0;
  const introduced = country || population >= 50_000 ? beforePlace : population >= 5_000 ? at : null;
  return (
    introduced !== null && matchBefore(reading, introduced, match.start, 12, /^[ \u00a0]$/u) !== undefined
  );
}

/** Whether a country or a larger place follows that may hold this one: "Subang, Jawa Barat", "Arvillers (Somme)". */
function heldBy(reading: Reading, { end }: Span): boolean {
  const gap = /^(?:, | ?\()/u.exec(reading.text.slice(end, end + 2));
  if (!gap) return false;
  const start = end + gap[0].length;
  return near(reading.known, { start, end: start }).some(
    (other) =>
      other.start === start &&
      other.entries[0]?.kind === "Place" &&
      !other.entries[0].needsContext &&
      HOLDERS.has(other.entries[0].place?.feature ?? "venue"),
  );
}

const HOLDERS: ReadonlySet<string> = new Set(["country", "region", "province", "department"]);

/** Names that no list knows, between a word such as "in" and the country or region that holds the place. */
function unknownPlaces(reading: Reading, taken: SpanSet, people: readonly Span[]): Mention[] {
  const { text, vocabulary } = reading;
  const found: Mention[] = [];
  for (const { end } of matchesInSentences(reading, vocabulary.phrases.at)) {
    const name = /^[ \u00a0]((?:\p{Lu}[\p{Ll}\p{M}'’]+)(?:[ -]\p{Lu}[\p{Ll}\p{M}]+){0,2})(?=, | ?\()/u.exec(
      text.slice(end, end + 60),
    );
    if (!name) continue;
    const span = { start: end + 1, end: end + name[0].length };
    if (!heldBy(reading, span) || taken.overlaps(span)) continue;
    if ([people, reading.known].some((list) => near(list, span).some((other) => overlaps(other, span))))
      continue;
    if (vocabulary.notNames.has(name[1]!.toLowerCase())) continue;
    found.push({ kind: "Place", ...span, text: name[1]!, rule: "held-by-place", confidence: 0.7 });
  }
  return found;
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

  const heads = [...headsIn(reading, vocabulary.places)];
  for (const { head, start, end, sentence } of heads) {
    if (headed.overlaps({ start, end })) continue;
    // "phố" in "thành phố" is no street.
    if (near(heads, { start, end }).some((other) => isLonger(other, { start, end }))) continue;
    // "Điện Biên" is a province, no palace; "thành phố Cần Thơ" is known as a whole.
    if (
      near(known, { start, end }).some((match) => match.start <= start && match.end > end && isPlace(match))
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
    // "quartier des affaires", "provinsi dan kota": words of the language name no place, but "Palais de la paix" does.
    const proper = head.partOfName && start > sentence.start && /^\p{Lu}/u.test(text.slice(start, end));
    if (!proper && !(head.partOfName ? /\p{Lu}/u : /^\p{Lu}/u).test(name)) continue;
    const whole = gazetteer.byName(text.slice(span.start, span.end)).find((x) => x.kind === "Place");
    const entry =
      whole ??
      gazetteer
        .byName(name)
        .find((x) => x.kind === "Place" && (!head.partOfName || x.place?.feature === head.feature));
    const named = head.partOfName || whole ? span : { start: bare.start, end: bare.start + name.length };
    if (!entry && !head.partOfName && near(known, named).some((match) => contains(named, match))) continue;
    // "Sekretaris Daerah Sumarno" holds an office of a region.
    if (!entry && near(stops, { start: start - 2, end: start }).some((stop) => stop.end === start - 1))
      continue;
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
  for (const place of places) taken.add(place);
  places.push(...unknownPlaces(reading, taken, people));
  return places.sort((a, b) => a.start - b.start);
}

const isLonger = (other: Span, one: Span) =>
  contains(other, one) && other.end - other.start > one.end - one.start;

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
