import type { Span } from "#model/document";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";
import type { DateMention } from "../recognise/dates.js";
import { backFrom, near } from "../recognise/near.js";
import { contains } from "../recognise/reading.js";
import { clauseAround } from "./clause.js";
import { type Scene, says } from "./scene.js";
import { type Anchored, distance } from "./where.js";

/**
 * The date of an event: the nearest in its clause, in its sentence; of "the same day" that of the last meeting of the news,
 * if one was told, else the day that the text named last.
 */
export function dateOf(
  scene: Scene,
  sentence: Span & { block: number },
  trigger: Span,
  toldLast?: Anchored<string>,
): Anchored<string> | null {
  const dates = near(scene.found.dates, sentence).filter((date) => !isEnd(scene, date));
  const nearest = (list: DateMention[]) =>
    list.sort((a, b) => distance(a, trigger) - distance(b, trigger) || a.start - b.start)[0];
  const clause = clauseAround(scene, sentence, trigger);
  const days = dates.filter((date) => date.rule !== "year" && !isOfJourney(scene, sentence, date, trigger));
  const own =
    nearest(days.filter((date) => contains(clause, date))) ??
    nearest(days.filter((date) => contains(sentence, date))) ??
    nearest(dates.filter((date) => contains(clause, date)));
  if (own) return { start: own.start, end: own.end, value: own.date, basis: "stated" };
  return sameDay(scene, sentence, toldLast);
}

/** "On a visit until 14 October": the end of a stretch. */
function isEnd(scene: Scene, { start }: Span): boolean {
  const words = wordPattern(scene.reading.vocabulary.language.dates.until ?? [], {
    ignoreCase: true,
    anchor: "end",
  });
  return firstMatch(words, scene.reading.text.slice(Math.max(0, start - 16), start)) !== null;
}

/** "Thursday, 13/10 – (VOV) – On Wednesday …": the day of the report opens its text, and is not that of the news. */
function isDateline(scene: Scene, sentence: Span, date: Span): boolean {
  const { text } = scene.reading;
  const opens = /^[^.;:]{0,24}$/u.test(text.slice(sentence.start, date.start));
  const others = near(scene.found.dates, sentence).some(
    (x) => x !== date && contains(sentence, x) && /-\d{2}$/u.test(x.date),
  );
  return (
    opens &&
    others &&
    /^[^.;:\p{L}]{0,4}(?:\([^)]{2,20}\)\s*)?[–—-]/u.test(text.slice(date.end, date.end + 30))
  );
}

/** How far from an arrival or departure its day may stand, in characters. */
const BESIDE = 60;

/** "Arrived on 17 July, he met A on Monday", "left on the evening of the 9th": the day of a journey, unless the trigger tells of it. */
function isOfJourney(scene: Scene, sentence: Span, date: Span, trigger: Span | null): boolean {
  const words = wordPattern(scene.reading.vocabulary.language.dates.journeys ?? [], { ignoreCase: true });
  const { text } = scene.reading;
  const before = Math.max(sentence.start, date.start - BESIDE);
  const after = Math.min(sentence.end, date.end + BESIDE);
  const from = before + text.slice(before, date.start).lastIndexOf(",") + 1;
  const comma = text.slice(date.end, after).search(/[,;]/u);
  const to = comma < 0 ? after : date.end + comma;
  if (trigger && contains({ start: from, end: to }, trigger)) return false;
  return says(scene, { start: from, end: to }, words);
}

/** "The same day": that of the meeting told before, else the day that the text named last before the sentence. */
function sameDay(
  scene: Scene,
  sentence: Span,
  toldLast: Anchored<string> | undefined,
): Anchored<string> | null {
  const words = wordPattern(scene.reading.vocabulary.language.dates.sameDay ?? [], { ignoreCase: true });
  if (!says(scene, sentence, words)) return null;
  if (toldLast) return { ...toldLast, basis: "anchored" };
  for (const { start, end, date } of backFrom(scene.found.dates, sentence.start))
    if (date.length >= 10 && !isEnd(scene, { start, end }))
      return { start, end, value: date, basis: "anchored" };
  return null;
}

/**
 * The day that the article's news is about: the first one that its lead names, else the month that it is published under.
 * The day of an arrival or departure tells of those who welcome or see off, and of nothing else.
 */
export function newsDay(scene: Scene, journeys = false): Anchored<string> | null {
  const { document } = scene.reading;
  const body = document.sentences
    .filter((sentence) => document.blocks[sentence.block]!.role === "body")
    .slice(0, 3);
  const days = scene.found.dates.filter((x) => /-\d{2}$/u.test(x.date) && x.date.length >= 10);
  for (const sentence of body) {
    const own = days.filter(
      (x) =>
        contains(sentence, x) &&
        !isEnd(scene, x) &&
        !isDateline(scene, sentence, x) &&
        (journeys || !isOfJourney(scene, sentence, x, null)),
    );
    // "in the night from Monday to Tuesday … yesterday at eight": a day's name says less than a date.
    const date = own.find((x) => x.rule !== "weekday") ?? own[0];
    if (date) return { start: date.start, end: date.end, value: date.date, basis: "anchored" };
  }
  const { publishedAt } = document.article;
  const month = scene.found.dates.find((x) => x.date === publishedAt && x.date.length === 7);
  return month ? { start: month.start, end: month.end, value: month.date, basis: "anchored" } : null;
}

/** The last day named before a sentence, in its paragraph. */
export function dayBefore(scene: Scene, sentence: Span & { block: number }): Anchored<string> | null {
  const { blocks } = scene.reading.document;
  const from = blocks[sentence.block]!.start;
  for (const { start, end, date, rule } of backFrom(scene.found.dates, sentence.start)) {
    if (start < from) return null;
    if (date.length >= 10 && rule !== "year" && !isEnd(scene, { start, end }))
      return { start, end, value: date, basis: "anchored" };
  }
  return null;
}

/** Whether a sentence speaks of the visit as a whole: "during his stay". */
export function speaksOfVisit(scene: Scene, sentence: Span): boolean {
  return says(
    scene,
    sentence,
    wordPattern(scene.reading.vocabulary.language.dates.visit ?? [], { ignoreCase: true }),
  );
}

/** The days of the visit that the article is about: the first stretch of days in its text. */
export function visitDays(scene: Scene): Anchored<string> | null {
  const date = scene.found.dates.find((x) => x.date.includes("/") && x.date.length >= 21);
  return date ? { start: date.start, end: date.end, value: date.date, basis: "anchored" } : null;
}

/** How many days after the article a meeting of its programme may lie. */
const SOON = 90;

/** Whether a day lies shortly after the article's own: a programme tells it, however its verbs stand. */
export function liesAhead(scene: Scene, date: string | undefined): boolean {
  const published = scene.reading.document.article.publishedAt;
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(date ?? "")?.[0];
  if (!day || !published || !/^\d{4}-\d{2}-\d{2}$/u.test(published)) return false;
  const days = (Date.parse(day) - Date.parse(published)) / 86_400_000;
  return days > 0 && days <= SOON;
}
