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

/** The parties that a sentence names for an agreement whose own name tells none, as entities of the article. */
export function partiesIn(scene: Scene, sentence: Span, mention: Span, signed: boolean): LocalEntity[] {
  const { reading } = scene;
  const { agreements, meetings, organizations } = reading.vocabulary.language;
  const entities = (list: readonly Mention[]) => list.flatMap((one) => entityAt(scene, one) ?? []);
  const between = wordPattern(agreements.between ?? [], { ignoreCase: true });
  const rest = { start: mention.start, end: Math.min(sentence.end, mention.end + REACH) };
  const lead = firstMatch(between, reading.text.slice(rest.start, rest.end));
  if (lead) {
    const from = rest.start + lead.index + lead[0].length;
    const [first, second] = namedIn(scene, { start: from, end: sentence.end });
    const joined =
      first &&
      second &&
      first.start - from < 24 &&
      firstMatch(
        wordPattern(meetings.conjunctions, { ignoreCase: true }),
        reading.text.slice(first.end, second.start),
      );
    if (joined && second.start - first.end < 24) return entities([first, second]);
  }
  if (says(scene, sentence, wordPattern(agreements.bothCountries ?? [], { ignoreCase: true }))) {
    const home = organizations.defaultCountry;
    const pair = [home, otherCountry(reading, home)];
    const countries = pair.flatMap((code) => entityById(scene, `place/${code}`) ?? []);
    if (countries.length === 2) return countries;
  }
  if (!signed) return [];
  const bodies = namedIn(scene, sentence).filter(
    (one) => one.kind === "Organization" && !contains(mention, one) && one.rule !== "bare-body",
  );
  if (bodies.length === 2) return entities(bodies);
  return bodies.length === 0 ? signersCountries(scene, sentence) : [];
}

/** The countries for which those who sign stand: two of them, one on each side. */
function signersCountries(scene: Scene, sentence: Span): LocalEntity[] {
  const codes = [...new Set(peopleIn(scene, sentence).flatMap(({ country }) => country ?? []))];
  const countries = codes.flatMap((code) => entityById(scene, `place/${code}`) ?? []);
  return codes.length === 2 && countries.length === 2 ? countries : [];
}
