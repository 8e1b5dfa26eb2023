import type { ClaimArgument } from "#model/claim";
import type { Sentence, Span } from "#model/document";
import type { Reference } from "../corefer/reference.js";
import { wordPattern } from "../languages/word-pattern.js";
import { overlaps } from "../recognise/reading.js";
import { type Finding, personArgument } from "./claims.js";
import { apart, attendants, type FoundSide, inviter, sharedSubject, subjectBefore } from "./missing-side.js";
import { type Scene, says, textOf } from "./scene.js";
import { type Around, isElsewhere, lookAround, objectsOf, sidesOf } from "./sides.js";
import { channelOf, statusOf, type TriggerMatch, triggersBySentence } from "./triggers.js";
import { dateOf, dayBefore, newsDay, speaksOfVisit, visitDays } from "./when.js";
import { type Anchored, datelinePlace, newsPlace, placeBefore, placeOf } from "./where.js";

interface Encounter {
  sides: Reference[][];
  quote: Span;
  rule: string;
}

/** Drops people who are on two sides, and sides without people. */
function tidy(sides: readonly Reference[][]): Reference[][] {
  const seen = new Set<string>();
  return sides
    .map((side) =>
      side.filter((person) => {
        if (seen.has(person.entity.key)) return false;
        seen.add(person.entity.key);
        return true;
      }),
    )
    .filter((side) => side.length > 0);
}

const union = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** Both sides of a meeting word, out of its clause or what stands in for the side that the clause leaves open. */
function encounterAt(
  scene: Scene,
  sentence: Sentence,
  match: TriggerMatch,
  around: Around,
  earlier: { subjects: Reference[]; objects: Reference[] } | undefined,
): Encounter | null {
  const { trigger } = match;
  const quote: Span = { start: sentence.start, end: sentence.end };
  const objects = objectsOf(scene, around, match);
  const verbal = trigger.shape === "subject-object";
  if (trigger.shape === "with" && objects[0] && isElsewhere(scene, match, objects[0])) return null;
  const shared =
    (verbal || trigger.shape === "with") &&
    objects.length > 0 &&
    sharedSubject(scene, match, around, earlier);
  if (shared) return { sides: tidy([shared, objects]), quote, rule: "shared-subject" };

  const direct = sidesOf(scene, around, match, trigger);
  const sides = direct && tidy(direct);
  if (sides && sides.length >= 2) return { sides, quote, rule: trigger.shape };

  const fill = (known: Reference[], found: FoundSide | null): Encounter | null => {
    const both = found && tidy([known, found.people]);
    return both && both.length >= 2
      ? { sides: both, quote: union(quote, found.quote), rule: found.rule }
      : null;
  };
  const hostOf = (known: Reference[]): FoundSide | null => {
    const found = attendants(scene, sentence, known);
    return found && { ...found, people: found.people.filter((x) => known.every((y) => apart(x, y))) };
  };
  if ((verbal || trigger.shape === "with") && objects.length > 0 && around.before.length === 0) {
    return fill(objects, subjectBefore(scene, sentence, match, objects)) ?? fill(objects, hostOf(objects));
  }
  if (verbal && objects.length === 0 && around.before.length > 0) {
    const subject = around.before.slice(-1);
    return fill(subject, inviter(scene, sentence, subject)) ?? fill(subject, hostOf(subject));
  }
  return null;
}

/** Adds those also present to the side of their country. */
function withAttendants(scene: Scene, sentence: Sentence, encounter: Encounter): Encounter {
  const found = attendants(scene, sentence, encounter.sides.flat());
  if (!found) return encounter;
  const sides = encounter.sides.map((side) => [...side]);
  for (const person of found.people) {
    const { country } = person;
    const side = sides.find((one) => country !== undefined && one.some((x) => x.country === country));
    side?.push(person);
  }
  return { ...encounter, sides: tidy(sides), quote: union(encounter.quote, found.quote) };
}

/** "Also present at the meeting was …" adds to a meeting told before; its words are no meeting of their own. */
function opensWithAttendance(scene: Scene, sentence: Sentence): boolean {
  const words = wordPattern(scene.reading.vocabulary.language.meetings.attendance, { ignoreCase: true });
  const [match] = scene.reading.words.within(words, sentence);
  return match !== undefined && match.index - sentence.start < 12;
}

/** Whether a date lies well before the article's own day. */
function longBefore(scene: Scene, date: string | undefined): boolean {
  const published = scene.reading.document.article.publishedAt;
  if (!date || !published || date.startsWith("X") || published.startsWith("X")) return false;
  return date.slice(0, 4) < published.slice(0, 4) && date.slice(0, 7) < published.slice(0, 7);
}

function literal(
  scene: Scene,
  as: "date" | "place",
  entity: string | null,
  span: Anchored<unknown>,
): ClaimArgument {
  return { as, entity, start: span.start, end: span.end, surface: textOf(scene, span), basis: span.basis };
}

/**
 * Encounters: a word of meeting with people on both of its sides. People who are merely quoted or named together have
 * not met; where the sides cannot be told, nothing is claimed.
 */
export function relateMeetings(scene: Scene): Finding[] {
  const { document, vocabulary } = scene.reading;
  const recalledWords = wordPattern(vocabulary.language.meetings.recalled, { ignoreCase: true });
  const triggers = triggersBySentence(scene);
  const day = newsDay(scene);
  const visit = visitDays(scene);
  const from = datelinePlace(scene) ?? newsPlace(scene);
  const findings: Finding[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    const used: Span[] = [];
    let earlier: { subjects: Reference[]; objects: Reference[] } | undefined;
    const attending = findings.length > 0 && opensWithAttendance(scene, sentence);
    for (const match of attending ? [] : (triggers.get(index) ?? [])) {
      if (used.some((span) => overlaps(span, match))) continue;
      const around = lookAround(scene, sentence, match);
      const found = encounterAt(scene, sentence, match, around, earlier);
      if (!found) continue;
      used.push(match);
      const objects = objectsOf(scene, around, match);
      earlier = objects.length > 0 ? { subjects: found.sides[0]!, objects } : undefined;
      const status = statusOf(scene, around.clause, match.trigger);
      const stated = dateOf(scene, sentence, match);
      const recalled = says(scene, around.clause, recalledWords) || longBefore(scene, stated?.value);
      // Those who attended are told of the news, not of what it recalls.
      const { sides, quote, rule } =
        status === "held" && !recalled ? withAttendants(scene, sentence, found) : found;
      const headline = document.blocks[sentence.block]!.role !== "body";
      const news = !recalled && status === "held";
      const channel = channelOf(scene, sentence, match.trigger);
      const lead = headline || index < 6;
      const told = dayBefore(scene, sentence) ?? (lead ? day : (visit ?? day));
      const date = stated ?? (!news ? null : visit && speaksOfVisit(scene, sentence) ? visit : told);
      const place =
        placeOf(scene, sentence, match) ??
        (news && channel === "in-person" ? (placeBefore(scene, sentence, match) ?? from) : null);
      findings.push({
        ...quote,
        fact: {
          kind: "Meeting",
          act: match.trigger.act,
          channel,
          status,
        },
        date: date?.value ?? null,
        recalled,
        rule: `meeting-${rule}`,
        confidence: sides.flat().every((person) => person.named) ? 0.85 : 0.7,
        arguments: [
          ...sides.flatMap((side, i) => side.map((person) => personArgument(person, "participant", i))),
          ...(place ? [literal(scene, "place", place.value.key, place)] : []),
          ...(date ? [literal(scene, "date", null, date)] : []),
        ],
      });
    }
  }
  return findings;
}
