import type { Span } from "#model/document";
import type { LocalEntity } from "#model/mention";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";
import { near } from "../recognise/near.js";
import { contains, type Reading } from "../recognise/reading.js";
import { type Anaphor, anaphors } from "./anaphors.js";
import { delegationLeaders } from "./delegations.js";
import { pairOf } from "./pairs.js";
import type { Fits } from "./qualities.js";
import type { Reference } from "./reference.js";
import { type Centre, clearest, Salience, topicOf } from "./salience.js";

/** By how much a person must outweigh the next one for a pronoun, and for a noun. */
const MARGIN = 1.5;

const RULES: Record<Anaphor["kind"], string> = {
  subject: "pronoun",
  object: "object-pronoun",
  guest: "guest-or-host",
  description: "description",
  latter: "latter",
  pair: "pair",
  delegation: "delegation",
};

/** What those weigh more whom the headline names, where words ask for the guest or host of the story. */
const IN_HEADLINE = 8;

/** A reference of words to the one whom another reference names. */
export function standingFor(reading: Reading, { start, end }: Span, who: Reference, rule: string): Reference {
  return {
    start,
    end,
    text: reading.text.slice(start, end),
    entity: who.entity,
    ...(who.country ? { country: who.country } : {}),
    named: false,
    whole: { start, end },
    rule,
  };
}

/** The people of a sentence around some words. */
interface Sides {
  before: Reference[];
  after: Reference[];
  previous: readonly Reference[];
}

/** Those for whom one person's words can stand, by where they are. */
function candidates(anaphor: Anaphor, centres: readonly Centre[], { before, after }: Sides): Centre[] {
  const named = new Set(before.map((who) => who.entity));
  // Nobody is named in the clause where a pronoun stands for him: "he met B" is not said of B.
  const behind = new Set(after.map((who) => who.entity).filter((entity) => !named.has(entity)));
  const last = before.at(-1)?.entity;
  return centres.filter(({ who: { entity } }) => {
    if (behind.has(entity)) return false;
    if (anaphor.kind === "object") return entity !== last;
    return anaphor.kind !== "guest" || !named.has(entity);
  });
}

/** Host and guest are those whom the headline names, before others who were just spoken of. */
function ofStory(anaphor: Anaphor, centres: readonly Centre[], headline: ReadonlySet<LocalEntity>): Centre[] {
  if (anaphor.kind !== "guest" || headline.size === 0) return [...centres];
  const weigh = ({ who, weight }: Centre) => ({
    who,
    weight: weight + (headline.has(who.entity) ? IN_HEADLINE : 0),
  });
  return centres.map(weigh).sort((a, b) => b.weight - a.weight);
}

/** Those of whom the headlines speak. */
function headlinePeople({ document }: Reading, names: readonly Reference[]): Set<LocalEntity> {
  const headlines = document.blocks.filter((block) => block.role === "headline");
  const inside = headlines.flatMap((block) => near(names, block).filter((name) => contains(block, name)));
  return new Set(inside.map((name) => name.entity));
}

/** How far before someone the words may stand that tell of a letter or a greeting only, in characters. */
const ABSENT = 40;

/** People without those who merely write or send their regards. */
function present(reading: Reading, people: readonly Reference[]): Reference[] {
  const { absent = [] } = reading.vocabulary.language.meetings;
  const words = wordPattern(absent, { ignoreCase: true, anchor: "end" });
  return people.filter(
    ({ whole: { start } }) =>
      firstMatch(words, reading.text.slice(Math.max(0, start - ABSENT), start)) === null,
  );
}

/** How far behind "who" a pronoun of its clause may stand, in characters. */
const RELATIVE = 60;

/** "A was received by B, who recalled his own talks": the pronoun of a clause behind "who" means the one it speaks of. */
function relativeSubject(
  reading: Reading,
  { start }: Anaphor,
  before: readonly Reference[],
): Reference | undefined {
  const last = before.at(-1);
  if (!last?.named || start - last.whole.end > RELATIVE) return undefined;
  const { subjectRelatives = [] } = reading.vocabulary.language.references;
  const word = /^,[ \u00a0](\p{L}+)[ \u00a0][^,.;:]*$/u.exec(reading.text.slice(last.whole.end, start))?.[1];
  const who = word && firstMatch(wordPattern(subjectRelatives, { ignoreCase: true }), word);
  return who && who[0] === word ? last : undefined;
}

/** Whom words of a sentence stand for; two people for a pair, none where it is not clear. */
function resolve(
  reading: Reading,
  anaphor: Anaphor,
  centres: readonly Centre[],
  sides: Sides,
  fits: Fits,
): Reference[] {
  if (anaphor.kind === "pair")
    return pairOf(anaphor, present(reading, sides.before), present(reading, sides.previous), centres, fits);
  const one = (who: Reference | undefined) => (who ? [who] : []);
  const antecedent = anaphor.kind === "subject" ? relativeSubject(reading, anaphor, sides.before) : undefined;
  if (antecedent && fits(anaphor, antecedent)) return [antecedent];
  if (anaphor.kind === "latter")
    return one([...sides.previous, ...sides.before].filter((who) => fits(anaphor, who)).at(-1));
  return one(
    clearest(
      candidates(anaphor, centres, sides).filter(({ who }) => fits(anaphor, who)),
      MARGIN,
    ),
  );
}

/**
 * What pronouns, nouns and pairs stand for, read from the first sentence to the last with the people in mind that were
 * spoken of before (centering). Where two are about equally likely, nobody is meant.
 */
export function discourse(reading: Reading, names: readonly Reference[], fits: Fits): Reference[] {
  const { sentences } = reading.document;
  const salience = new Salience(reading, topicOf(names.filter((name) => name.named)));
  const leaderOf = delegationLeaders(reading, names);
  const headline = headlinePeople(reading, names);
  const waiting = anaphors(reading, names);
  const result: Reference[] = [];
  let next = 0;
  let previous: readonly Reference[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const own = near(names, sentence).filter((name) => contains(sentence, name));
    const resolved: Reference[] = [...own];
    for (; waiting[next]?.sentence === index; next++) {
      const anaphor = waiting[next]!;
      const before = resolved.filter((who) => who.end <= anaphor.start);
      const clauseEnd = reading.text.slice(anaphor.end, sentence.end).indexOf(";");
      const until = clauseEnd < 0 ? sentence.end : anaphor.end + clauseEnd;
      const after = own.filter((who) => who.start >= anaphor.end && who.end <= until);
      const found =
        anaphor.kind === "delegation"
          ? leaderOf(anaphor)
          : resolve(
              reading,
              anaphor,
              ofStory(anaphor, salience.centres(index, before), headline),
              { before, after, previous },
              fits,
            );
      const made = found.map((who) =>
        standingFor(reading, anaphor, who, RULES[anaphor.object ? "object" : anaphor.kind]),
      );
      result.push(...made);
      resolved.push(...made);
      resolved.sort((a, b) => a.start - b.start);
    }
    salience.note(index, resolved);
    if (resolved.length > 0) previous = resolved;
  }
  return result;
}
