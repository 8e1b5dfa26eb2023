import type { ClaimArgument } from "#model/claim";
import type { Sentence, Span } from "#model/document";
import type { Reference } from "../corefer/reference.js";
import { wordPattern } from "../languages/word-pattern.js";
import { overlaps } from "../recognise/reading.js";
import { lookAround, objectsOf } from "./around.js";
import { captionAt } from "./captions.js";
import { type Finding, personArgument } from "./claims.js";
import { companyAt } from "./company.js";
import {
  type EarlierMeeting,
  type Encounter,
  encounterAt,
  opensWithAttendance,
  withAttendants,
} from "./encounter.js";
import { isOver } from "./hedges.js";
import { type Scene, says, textOf } from "./scene.js";
import { isElsewhere } from "./sides.js";
import { type Signer, signersAt } from "./signers.js";
import { channelOf, statusOf, type TriggerMatch, triggersBySentence } from "./triggers.js";
import { dateOf, dayBefore, liesAhead, newsDay, speaksOfVisit, visitDays } from "./when.js";
import { type Anchored, datelinePlace, newsPlace, placeBefore, placeOf } from "./where.js";

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

/** A meeting, and where and how its sentence tells it. */
interface Told {
  found: Encounter;
  match: TriggerMatch;
  clause: Span;
  objects: readonly Reference[];
}

/**
 * Encounters: a word of meeting with people on both of its sides. People who are merely quoted or named together have
 * not met; where the sides cannot be told, nothing is claimed.
 */
export function relateMeetings(scene: Scene): Finding[] {
  const { document, vocabulary } = scene.reading;
  const recalledWords = wordPattern(vocabulary.language.meetings.recalled, { ignoreCase: true });
  const triggers = triggersBySentence(scene);
  const newsDays = { journey: newsDay(scene, true), other: newsDay(scene) };
  const visit = visitDays(scene);
  const from = datelinePlace(scene) ?? newsPlace(scene);
  const findings: Finding[] = [];
  const signers: Signer[] = [];
  let earlier: EarlierMeeting | undefined;
  // The day of the last meeting that is news.
  let newsLast: Anchored<string> | undefined;
  const tell = (index: number, sentence: Sentence, { found, match, clause, objects }: Told) => {
    // "On the programme of A: talks with B"
    const own = statusOf(scene, found.rule === "speaker" ? sentence : clause, match);
    // "will hold talks with A and meet B"
    const follows = found.rule === "shared-subject" && earlier?.status === "planned";
    // "is due to meet A before B receives him"
    const next =
      match.trigger.tense === "none" && earlier?.sentence === sentence && earlier.status === "planned";
    const told =
      (follows || (next && !says(scene, clause, recalledWords))) &&
      !(match.trigger.status && match.trigger.tense !== "none")
        ? "planned"
        : own;
    const stated = dateOf(scene, sentence, match, newsLast);
    const past =
      (match.trigger.status === "held" && match.trigger.tense !== "none") || isOver(scene, clause, match);
    const ahead = told === "held" && !past && liesAhead(scene, stated?.value);
    const asked = /\?[\s"”»]*$/u.test(textOf(scene, sentence));
    const status = ahead ? "planned" : asked && told === "held" ? "unclear" : told;
    // "A was received by B and worked with C": of a passive the guest is the subject.
    const [subjects, others] = found.rule === "framed" ? [...found.sides].reverse() : found.sides;
    earlier = { sentence, subjects: subjects!, objects: objects.length > 0 ? [...objects] : others!, status };
    const recalled = says(scene, clause, recalledWords) || longBefore(scene, stated?.value);
    // Those who attended are told of the news, not of what it recalls.
    const { sides, quote, rule } =
      status === "held" && !recalled ? withAttendants(scene, sentence, found) : found;
    const headline = document.blocks[sentence.block]!.role !== "body";
    const news = !recalled && status === "held";
    const channel = channelOf(scene, sentence, match.trigger);
    const day = match.trigger.act === "welcome" ? newsDays.journey : newsDays.other;
    const lead = headline || index < 6;
    const nearestDay = dayBefore(scene, sentence) ?? (lead ? day : (visit ?? day));
    const date = stated ?? (!news ? null : visit && speaksOfVisit(scene, sentence) ? visit : nearestDay);
    if (news && date && /^[\dX-]{10}$/u.test(date.value)) newsLast = date;
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
  };
  for (const [index, sentence] of document.sentences.entries()) {
    const used: Span[] = [];
    const met: Reference[] = [];
    const attending = findings.length > 0 && opensWithAttendance(scene, sentence);
    for (const match of attending ? [] : (triggers.get(index) ?? [])) {
      if (used.some((span) => overlaps(span, match))) continue;
      const around = lookAround(scene, sentence, match);
      const objects = objectsOf(scene, around, match);
      // "They met B and went to see C": B, whom somebody unknown met, is not the subject of what follows.
      const verbal = match.trigger.shape === "subject-object";
      const found =
        verbal && met.some((person) => person === around.before.at(-1))
          ? null
          : (encounterAt(scene, sentence, match, around, earlier) ??
            signersAt(scene, signers, sentence, match, around));
      if (!found) {
        const [object] = objects;
        if (verbal && object && around.before.length === 0 && !isElsewhere(scene, match, object))
          met.push(...objects);
        continue;
      }
      used.push(match);
      tell(index, sentence, { found, match, clause: around.clause, objects });
    }
    const beside =
      attending || used.length > 0 || met.length > 0
        ? null
        : (captionAt(scene, sentence) ?? companyAt(scene, sentence));
    if (beside) tell(index, sentence, beside);
  }
  return findings;
}
