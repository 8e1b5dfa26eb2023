import type { ClaimArgument, MeetingFact } from "#model/claim";
import type { Sentence, Span } from "#model/document";
import type { MeetingStatus } from "#model/vocabulary";
import type { Reference } from "../corefer/reference.js";
import type { MeetingTrigger } from "../languages/language.js";
import { wordPattern } from "../languages/word-pattern.js";
import { contains, overlaps } from "../recognise/reading.js";
import { type Finding, personArgument } from "./claims.js";
import { peopleIn, type Scene, says } from "./scene.js";
import { clauseAround, sidesOf } from "./sides.js";
import { dateOf, newsDay, placeOf } from "./when-where.js";

interface TriggerMatch extends Span {
  trigger: MeetingTrigger;
}

/** Words of meeting in a sentence, the longest where several start together. */
function triggersIn(scene: Scene, sentence: Span): TriggerMatch[] {
  const { text, vocabulary } = scene.reading;
  const all = vocabulary.triggers.flatMap(({ head, pattern }) =>
    Array.from(text.slice(sentence.start, sentence.end).matchAll(pattern), (match) => ({
      trigger: head,
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    })),
  );
  all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: TriggerMatch[] = [];
  for (const one of all) if (!kept.some((other) => contains(other, one))) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

/** Whether the words around a trigger say that it took place. */
export function statusOf(scene: Scene, clause: Span, trigger: MeetingTrigger): MeetingStatus {
  const words = scene.reading.vocabulary.language.meetings;
  const marks = (["denied", "cancelled", "planned", "unclear"] as const).find((status) =>
    says(scene, clause, wordPattern(words[status], { ignoreCase: true })),
  );
  return marks ?? trigger.status ?? "held";
}

function channelOf(scene: Scene, sentence: Span, trigger: MeetingTrigger): MeetingFact["channel"] {
  if (trigger.channel) return trigger.channel;
  const { phone, video } = scene.reading.vocabulary.language.meetings;
  if (says(scene, sentence, wordPattern(phone, { ignoreCase: true }))) return "phone";
  return says(scene, sentence, wordPattern(video, { ignoreCase: true })) ? "video" : "in-person";
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

/** People of the sentences right behind who "were there too", each with the side of their country. */
function attendants(
  scene: Scene,
  sentence: Sentence,
  sides: Reference[][],
): { people: [Reference, number][]; end: number } {
  const { sentences } = scene.reading.document;
  const attendance = wordPattern(scene.reading.vocabulary.language.meetings.attendance, { ignoreCase: true });
  const index = sentences.indexOf(sentence);
  const present = new Set(sides.flat().map((person) => person.entity.key));
  const people: [Reference, number][] = [];
  let end = sentence.end;
  for (const next of [sentence, ...sentences.slice(index + 1, index + 2)]) {
    const match = attendance.exec(scene.reading.text.slice(next.start, next.end));
    attendance.lastIndex = 0;
    if (!match) continue;
    for (const person of peopleIn(scene, { start: next.start + match.index, end: next.end })) {
      if (!person.named || present.has(person.entity.key)) continue;
      present.add(person.entity.key);
      const { country } = person.entity;
      const side = country ? sides.findIndex((one) => one.some((x) => x.entity.country === country)) : -1;
      people.push([person, Math.max(side, 0)]);
      end = Math.max(end, next.end);
    }
  }
  return { people, end };
}

/**
 * Encounters: a word of meeting with people on both of its sides in one clause. People who are merely quoted or named
 * together have not met; where the sides cannot be told, nothing is claimed.
 */
export function relateMeetings(scene: Scene): Finding[] {
  const { document, vocabulary } = scene.reading;
  const recalledWords = wordPattern(vocabulary.language.meetings.recalled, { ignoreCase: true });
  const day = newsDay(scene);
  const findings: Finding[] = [];
  for (const sentence of document.sentences) {
    const used: Span[] = [];
    for (const match of triggersIn(scene, sentence)) {
      if (used.some((span) => overlaps(span, match))) continue;
      const raw = sidesOf(scene, sentence, match, match.trigger.shape);
      const sides = raw && tidy(raw);
      if (!sides || sides.length < 2) continue;
      used.push(match);
      const clause = clauseAround(scene, sentence, match);
      const status = statusOf(scene, clause, match.trigger);
      const more = status === "held" ? attendants(scene, sentence, sides) : { people: [], end: sentence.end };
      const recalled = says(scene, clause, recalledWords);
      const stated = dateOf(scene, sentence, match);
      const lead =
        document.sentences.indexOf(sentence) < 4 || document.blocks[sentence.block]!.role !== "body";
      const date = stated ?? (recalled || !lead || status !== "held" ? null : day);
      const place = placeOf(scene, sentence, match);
      const args: ClaimArgument[] = [
        ...sides.flatMap((side, i) => side.map((person) => personArgument(person, "participant", i))),
        ...more.people.map(([person, side]) => personArgument(person, "participant", side)),
      ];
      if (place)
        args.push({
          as: "place",
          entity: place.value.key,
          start: place.start,
          end: place.end,
          surface: scene.reading.text.slice(place.start, place.end),
          basis: place.basis,
        });
      if (date)
        args.push({
          as: "date",
          entity: null,
          start: date.start,
          end: date.end,
          surface: scene.reading.text.slice(date.start, date.end),
          basis: date.basis,
        });
      findings.push({
        start: sentence.start,
        end: more.end,
        fact: {
          kind: "Meeting",
          act: match.trigger.act,
          channel: channelOf(scene, sentence, match.trigger),
          status,
        },
        date: date?.value ?? null,
        recalled,
        rule: `meeting-${match.trigger.shape}`,
        confidence: sides.flat().every((person) => person.named) ? 0.85 : 0.7,
        arguments: args,
      });
    }
  }
  return findings;
}
