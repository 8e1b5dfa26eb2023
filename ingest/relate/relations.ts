import type { Sentence, Span } from "#model/document";
import { isCountryId } from "#model/id";
import type { Mention } from "#model/mention";
import { wordPattern } from "../languages/word-pattern.js";
import { backFrom, near } from "../recognise/near.js";
import { contains, matchesInSentences } from "../recognise/reading.js";
import { entityArgument, type Finding } from "./claims.js";
import { yearByAge } from "./founding.js";
import { isPart } from "./parts.js";
import { entityAt, type Scene, says, textOf } from "./scene.js";
import { dateOf } from "./when.js";

/** How far before the words of a bond a "not" or "hopes to" may stand, in characters. */
const DENIAL = 20;

const isTown = (scene: Scene) => (place: Mention) =>
  !isCountryId(place.gazetteerId) &&
  scene.reading.gazetteer.entry(place.gazetteerId ?? "")?.place?.feature !== "water";

/** The towns of the sentences before, the last one first, each once. */
function* townsBefore(scene: Scene, offset: number): Generator<Mention> {
  const seen = new Set<string>();
  for (const place of backFrom(scene.found.places, offset)) {
    const key = place.gazetteerId ?? place.text;
    if (seen.has(key) || !isTown(scene)(place)) continue;
    seen.add(key);
    yield place;
  }
}

function firstOf<T>(values: Generator<T>, count: number): T[] {
  const found: T[] = [];
  for (const value of values) {
    found.push(value);
    if (found.length === count) break;
  }
  return found;
}

/** Whether only "and", "with" and commas stand between two places. */
function joined(scene: Scene, left: Span, right: Span): boolean {
  const { conjunctions, linking = [] } = scene.reading.vocabulary.language.meetings;
  const { linking: small } = scene.reading.vocabulary.language.parts;
  const gap = textOf(scene, { start: left.end, end: right.start });
  const words = gap.replaceAll(
    wordPattern([...conjunctions, ...linking, ...small], { ignoreCase: true }),
    "",
  );
  return /^[\s,–-]*$/u.test(words);
}

/** The first of some places and those that "and" joins to it, without the countries named behind each. */
function listOf(scene: Scene, places: readonly Mention[]): Mention[] {
  const list: Mention[] = [];
  let last: Mention | undefined;
  for (const place of places) {
    const told = last !== undefined && isPart(scene, last, place);
    if (last && !told && !joined(scene, last, place)) break;
    if (!told && isTown(scene)(place)) list.push(place);
    last = place;
  }
  return list;
}

/** Of the towns before the words of a bond, the last; a larger place that only says where it lies is passed over. */
function subjectOf(scene: Scene, towns: readonly Mention[]): Mention | undefined {
  const [part, whole] = towns.slice(-2);
  return part && whole && isPart(scene, part, whole) ? part : towns.at(-1);
}

/** The pairs of towns that the words of a bond join. */
function pairsAt(scene: Scene, sentence: Sentence, bond: Span): [Mention, Mention][] {
  const { agreements, parts } = scene.reading.vocabulary.language;
  const places = near(scene.found.places, sentence).filter((place) => contains(sentence, place));
  const before = places.filter((place) => place.end <= bond.start).filter(isTown(scene));
  const after = listOf(
    scene,
    places.filter((place) => place.start >= bond.end),
  );
  const between = wordPattern(agreements.between ?? [], { ignoreCase: true });
  const start = after[0]?.start ?? bond.end;
  if (after.length > 1 && says(scene, { start: bond.start, end: start }, between))
    return [[after[0]!, after[1]!]];
  const subject = subjectOf(scene, before);
  const [earlier, another] = firstOf(townsBefore(scene, sentence.start), 2);
  if (after.length > 0) {
    const from = subject ?? earlier;
    return from ? after.map((to) => [from, to]) : [];
  }
  const behind = { start: bond.end, end: sentence.end };
  if (subject && says(scene, behind, wordPattern(parts.ownTown, { ignoreCase: true })))
    return earlier ? [[earlier, subject]] : [];
  if (before.length > 1) return [[before.at(-2)!, before.at(-1)!]];
  const both = says(scene, sentence, wordPattern(parts.bothTowns, { ignoreCase: true }));
  return both && !subject && earlier && another ? [[another, earlier]] : [];
}

/** Twinned towns, in one sentence or with the towns of the sentences before. */
export function relateTwinnings(scene: Scene): Finding[] {
  const { agreements, parts } = scene.reading.vocabulary.language;
  const pattern = wordPattern(agreements.twinning, { ignoreCase: true });
  const not = wordPattern(parts.not, { ignoreCase: true });
  return matchesInSentences(scene.reading, pattern).flatMap(({ start, end, sentence }) => {
    const bond: Span = { start, end };
    if (says(scene, { start: Math.max(sentence.start, start - DENIAL), end: start }, not)) return [];
    return pairsAt(scene, sentence, bond).flatMap(([left, right]): Finding[] => {
      const [from, to] = [entityAt(scene, left), entityAt(scene, right)];
      if (!from || !to || from === to) return [];
      const date = dateOf(scene, sentence, bond) ?? yearByAge(scene, sentence, bond);
      const quote = { start: sentence.start, end: sentence.end };
      return [
        {
          ...quote,
          fact: { kind: "Relation", type: "TWINNED_WITH" },
          date: date?.value ?? null,
          recalled: false,
          rule: "twinned-towns",
          confidence: 0.8,
          arguments: [entityArgument(from, "from", quote), entityArgument(to, "to", quote)],
        },
      ];
    });
  });
}
