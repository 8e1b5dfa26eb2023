import type { Sentence, Span } from "#model/document";
import type { Reference } from "../corefer/reference.js";
import type { CompanyWords, MeetingTrigger } from "../languages/language.js";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";
import { near } from "../recognise/near.js";
import { contains, matchBefore } from "../recognise/reading.js";
import { clauseAround } from "./clause.js";
import type { Encounter } from "./encounter.js";
import { listFrom, listUpTo } from "./lists.js";
import { apart } from "./missing-side.js";
import { peopleIn, type Scene } from "./scene.js";
import type { TriggerMatch } from "./triggers.js";
import { isFree } from "./where.js";

/** A meeting that no word of meeting tells, and the preposition that does. */
export interface Company {
  found: Encounter;
  match: TriggerMatch;
  clause: Span;
  objects: Reference[];
}

const TOLD: MeetingTrigger = { pattern: "", shape: "subject-object", act: "talks", apart: true };

/** How far behind the two the words may stand that take it back, in characters. */
const FAR = 45;
/** How far apart the two may stand, in characters. */
const REACH = 120;
/** What tells that the words between two names are no single clause of one verb. */
const BROKEN = /[;:"“”«»()]|[–—]/u;

/**
 * "A concelebrated Mass in the cathedral with B", "A was picked up at the airport by B": whatever people of two countries do
 * with each other at a named place or on a named day, they meet. What one does with another from afar (writes to, agrees
 * with, is succeeded by) is listed by the pack.
 */
export function companyAt(scene: Scene, sentence: Sentence): Company | null {
  const { company } = scene.reading.vocabulary.language.meetings;
  if (!company) return null;
  const people = peopleIn(scene, sentence);
  for (const [i, object] of people.entries()) {
    const subject = people[i - 1];
    if (!subject?.named || !object.named || !apart(subject, object)) continue;
    if (isOblique(scene, subject)) continue;
    const gap: Span = { start: subject.whole.end, end: object.whole.start };
    const words = scene.reading.text.slice(gap.start, gap.end);
    const preposition =
      words.length > REACH || BROKEN.test(words) ? null : leading(scene, sentence, company, words);
    if (!preposition) continue;
    const start = gap.start + preposition.start;
    const match: TriggerMatch = { trigger: TOLD, start, end: gap.start + preposition.end };
    const clause = clauseAround(scene, sentence, match);
    if (clause.start > subject.start || clause.end < object.end) continue;
    const subjects = listUpTo(scene, people.slice(0, i));
    const objects = listFrom(scene, people.slice(i));
    const last = objects.at(-1)!;
    const around = { start: gap.start, end: Math.min(clause.end, last.whole.end + FAR) };
    if (isFar(scene, company, around)) continue;
    if (!isAnchored(scene, sentence, clause)) continue;
    const quote = { start: sentence.start, end: sentence.end };
    return { found: { sides: [subjects, objects], quote, rule: "company" }, match, clause, objects };
  }
  return null;
}

/** "An exhibition on the late painter A was opened by B": who stands behind a preposition is not the subject. */
function isOblique({ reading }: Scene, { whole }: Reference): boolean {
  const words = wordPattern(reading.vocabulary.language.references.obliques ?? [], { ignoreCase: true });
  return matchBefore(reading, words, whole.start, 40, /^(?:[ \u00a0]\p{Ll}+){0,3}[ \u00a0]*$/u) !== undefined;
}

/** The words at the end of those between two people that tell how one is with the other. */
function leading(scene: Scene, sentence: Sentence, company: CompanyWords, words: string): Span | null {
  const behind = (prepositions: readonly string[], verbs: readonly string[]) => {
    const match = ending(prepositions, words);
    const lead = match ? words.slice(0, match.start) : "";
    const verb = match && firstMatch(wordPattern(verbs, { ignoreCase: true }), lead);
    return verb && LEAD.test(lead.slice(0, verb.index)) ? match : null;
  };
  const face = () => {
    const { to = [], occasions = [] } = company;
    const here = scene.reading.words.first(wordPattern(occasions, { ignoreCase: true }), sentence);
    return here ? ending(to, words) : null;
  };
  const whole = ending(company.beside ?? [], words);
  if (whole && /^,?[ \u00a0]*(?:\p{Ll}+[ \u00a0]+)?$/u.test(words.slice(0, whole.start))) return whole;
  return behind(company.with, company.verbs) ?? behind(company.by, company.passives) ?? face();
}

/** What may stand between a name and its verb: an apposition between commas, and a few adverbs. */
const LEAD = /^(?:,[^,]{2,80})?,?[ \u00a0]*(?:\p{Ll}+[ \u00a0]+){0,3}$/u;

/** The preposition that ends some words; up to five small words may introduce the name behind it: "by its director, B". */
function ending(prepositions: readonly string[], words: string): Span | null {
  const match = firstMatch(
    wordPattern(introducing(prepositions), { ignoreCase: true, anchor: "end" }),
    words,
  );
  return match && { start: match.index, end: match.index + match[0].trimEnd().length };
}

const introduced = new WeakMap<readonly string[], string[]>();

/** Prepositions with the small words that may follow them: one list for each list. */
function introducing(prepositions: readonly string[]): string[] {
  const known = introduced.get(prepositions);
  const list = known ?? prepositions.map((one) => `${one}(?:(?: [\\p{Ll}'’]+){1,5},?)?`);
  introduced.set(prepositions, list);
  return list;
}

const isFar = (scene: Scene, company: CompanyWords, around: Span) =>
  scene.reading.words.first(wordPattern(company.far, { ignoreCase: true }), around) !== undefined ||
  scene.reading.words.first(
    wordPattern(scene.reading.vocabulary.language.meetings.relatives ?? [], { ignoreCase: true }),
    around,
  ) !== undefined;

/** Whether the clause names a day or a place that is in nobody's title. */
function isAnchored(scene: Scene, sentence: Sentence, clause: Span): boolean {
  const venue = [...near(scene.found.places, clause), ...near(scene.found.bodies, clause)].some(
    (place) => contains(clause, place) && isFree(scene, place),
  );
  const days = near(scene.found.dates, sentence).some((x) => contains(clause, x) && /-\d{2}$/u.test(x.date));
  return days || venue;
}
