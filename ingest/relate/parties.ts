import type { Span } from "#model/document";
import type { LocalEntity, Mention } from "#model/mention";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";
import { otherCountry } from "../recognise/countries.js";
import { near } from "../recognise/near.js";
import { contains } from "../recognise/reading.js";
import { entityAt, entityById, peopleIn, type Scene, says } from "./scene.js";

/** How far behind the name of an agreement "between" may stand, in characters. */
const REACH = 60;

/** Bodies and places of a sentence in order, those in offices and in longer names left out. */
function namedIn(scene: Scene, span: Span): Mention[] {
  const { bodies, places, titles } = scene.found;
  const all = [...near(bodies, span), ...near(places, span)].filter(
    (one) => contains(span, one) && !near(titles, one).some((title) => contains(title, one)),
  );
  return all
    .filter((one) => !all.some((other) => other !== one && contains(other, one) && other.text !== one.text))
    .sort((a, b) => a.start - b.start);
}

/** How close to each other, and to the words that join them, the names of two parties stand, in characters. */
const BESIDE = 24;

/** What can bind itself: bodies, and towns and countries; no bare body, no river, no square. */
function canBind(scene: Scene, { kind, rule, gazetteerId }: Mention): boolean {
  if (kind === "Organization") return rule !== "bare-body";
  const feature = scene.reading.gazetteer.entry(gazetteerId ?? "")?.place?.feature;
  return feature !== undefined && feature !== "water" && feature !== "venue";
}

/** The names on both sides of "and" that stand next to each other from a name on, at most two. */
function joinedPair(scene: Scene, names: readonly Mention[]): [Mention, Mention] | null {
  const [first, second] = names;
  if (!first || !second || second.start - first.end >= BESIDE) return null;
  const gap = scene.reading.text.slice(first.end, second.start);
  const { conjunctions } = scene.reading.vocabulary.language.meetings;
  return firstMatch(wordPattern(conjunctions, { ignoreCase: true }), gap) ? [first, second] : null;
}

/** "between A and B" behind the name of an agreement. */
function betweenThem(scene: Scene, sentence: Span, mention: Span): Mention[] {
  const { agreements } = scene.reading.vocabulary.language;
  const between = wordPattern(agreements.between ?? [], { ignoreCase: true });
  const rest = { start: mention.start, end: Math.min(sentence.end, mention.end + REACH) };
  const lead = firstMatch(between, scene.reading.text.slice(rest.start, rest.end));
  if (!lead) return [];
  const from = rest.start + lead.index + lead[0].length;
  const names = namedIn(scene, { start: from, end: sentence.end });
  return names[0] && names[0].start - from < BESIDE ? (joinedPair(scene, names) ?? []) : [];
}

/** "A and B signed", "A signed with B": who stands before the words of signing, and behind a "with". */
function subjectsOf(scene: Scene, sentence: Span, mention: Span): Mention[] {
  const { reading } = scene;
  const { agreements, meetings } = reading.vocabulary.language;
  const signed = wordPattern(agreements.signed, { ignoreCase: true });
  const verb = reading.words
    .within(signed, { start: sentence.start, end: mention.end })
    .map(({ index, match }) => ({ start: index, end: index + match[0].length }))
    .at(-1);
  const until = verb?.start ?? mention.start;
  const names = namedIn(scene, sentence).filter((name) => canBind(scene, name));
  const before = names.filter((name) => name.end <= until);
  const pair = joinedPair(scene, before.slice(-2));
  if (verb && pair && until - pair[1].end < BESIDE) return pair;
  const linking = wordPattern(meetings.linking ?? [], { ignoreCase: true, anchor: "end" });
  const other = names.find(
    (name) =>
      name.start >= (verb?.end ?? mention.start) &&
      firstMatch(linking, reading.text.slice(Math.max(until, name.start - BESIDE), name.start)) !== null,
  );
  const subject = before.at(-1);
  return verb && other && subject ? [subject, other] : [];
}

/** The parties that a sentence names for an agreement whose own name tells none, as entities of the article. */
export function partiesIn(scene: Scene, sentence: Span, mention: Span, signed: boolean): LocalEntity[] {
  const { reading } = scene;
  const { agreements, organizations } = reading.vocabulary.language;
  const entities = (list: readonly Mention[]) => [
    ...new Set(list.flatMap((one) => entityAt(scene, one) ?? [])),
  ];
  const two = [betweenThem(scene, sentence, mention), signed ? subjectsOf(scene, sentence, mention) : []]
    .map(entities)
    .find((list) => list.length === 2);
  if (two) return two;
  if (says(scene, sentence, wordPattern(agreements.bothCountries ?? [], { ignoreCase: true }))) {
    const home = organizations.defaultCountry;
    const pair = [home, otherCountry(reading, home)];
    const countries = pair.flatMap((code) => entityById(scene, `place/${code}`) ?? []);
    if (countries.length === 2) return countries;
  }
  if (!signed) return [];
  const bodies = entities(
    namedIn(scene, sentence).filter(
      (one) => one.kind === "Organization" && !contains(mention, one) && one.rule !== "bare-body",
    ),
  );
  if (bodies.length === 2) return bodies;
  return bodies.length === 0 ? signersCountries(scene, sentence) : [];
}

/** The countries for which those who sign stand: two of them, one on each side. */
function signersCountries(scene: Scene, sentence: Span): LocalEntity[] {
  const codes = [...new Set(peopleIn(scene, sentence).flatMap(({ country }) => country ?? []))];
  const countries = codes.flatMap((code) => entityById(scene, `place/${code}`) ?? []);
  return codes.length === 2 && countries.length === 2 ? countries : [];
}
