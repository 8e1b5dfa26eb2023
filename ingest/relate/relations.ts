import type { Span } from "#model/document";
import { isCountryId } from "#model/id";
import type { Mention } from "#model/mention";
import { wordPattern } from "../languages/word-pattern.js";
import { backFrom, near } from "../recognise/near.js";
import { contains, matchesInSentences } from "../recognise/reading.js";
import { entityArgument, type Finding } from "./claims.js";
import { entityAt, type Scene } from "./scene.js";
import { dateOf } from "./when.js";

const isCountry = (place: Mention) => isCountryId(place.gazetteerId);

function townBefore(places: readonly Mention[], offset: number): Mention | undefined {
  for (const place of backFrom(places, offset)) if (!isCountry(place)) return place;
  return undefined;
}

/** Twinned towns: the nearest town on either side of the words, in one sentence, else the town of the sentence before. */
export function relateTwinnings(scene: Scene): Finding[] {
  const { reading, found } = scene;
  const pattern = wordPattern(reading.vocabulary.language.agreements.twinning, { ignoreCase: true });
  const findings: Finding[] = [];
  for (const { start, end, sentence } of matchesInSentences(reading, pattern)) {
    const trigger: Span = { start, end };
    const towns = near(found.places, sentence).filter(
      (place) => contains(sentence, place) && !isCountry(place),
    );
    const before = towns.filter((place) => place.end <= start).at(-1);
    const after = towns.find((place) => place.start >= end);
    const earlier = townBefore(found.places, sentence.start);
    const [left, right] =
      before && after ? [before, after] : !before && after ? [earlier, after] : towns.slice(-2);
    const from = left && entityAt(scene, left);
    const to = right && entityAt(scene, right);
    if (!from || !to || from === to) continue;
    const date = dateOf(scene, sentence, trigger);
    const quote = { start: sentence.start, end: sentence.end };
    findings.push({
      ...quote,
      fact: { kind: "Relation", type: "TWINNED_WITH" },
      date: date?.value ?? null,
      recalled: false,
      rule: "twinned-towns",
      confidence: 0.8,
      arguments: [entityArgument(from, "from", quote), entityArgument(to, "to", quote)],
    });
  }
  return findings;
}
