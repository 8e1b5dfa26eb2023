import type { Sentence, Span } from "#model/document";
import type { Vocabulary } from "../languages/vocabulary.js";
import { wordPattern } from "../languages/word-pattern.js";
import { near } from "../recognise/near.js";
import { contains } from "../recognise/reading.js";
import { type Scene, says, textOf } from "./scene.js";
import { dateOf } from "./when.js";
import { type Anchored, distance } from "./where.js";

/** How far from the name of an agreement its age may stand, in characters. */
const REACH = 60;

/** How far behind a name its date may stand, in characters. */
const BESIDE = 14;

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** A year that is part of the name or stands beside it: "1982 UN Convention", "Hiệp định Genève 1954". */
export function yearBeside(scene: Scene, mention: Span): Anchored<string> | null {
  const from = Math.max(0, mention.start - 5);
  const around = scene.reading.text.slice(from, mention.end + 7);
  for (const match of around.matchAll(YEAR)) {
    const start = from + match.index;
    const end = start + 4;
    const before = end <= mention.start && /^ ?$/u.test(scene.reading.text.slice(end, mention.start));
    const behind = start >= mention.end && /^ ?\(?$/u.test(scene.reading.text.slice(mention.end, start));
    const inside = start >= mention.start && end <= mention.end;
    if (before || behind || inside) return { start, end, value: match[0], basis: "stated" };
  }
  return null;
}

/** A date right behind a name, or small words away from it: "Hiệp định Sơ bộ năm 1946", "Persetujuan … tahun 1969". */
export function dateBeside(scene: Scene, mention: Span): Anchored<string> | null {
  const [first] = near(scene.found.dates, { start: mention.end, end: mention.end + BESIDE })
    .filter((date) => date.start >= mention.end)
    .sort((a, b) => a.start - b.start);
  if (!first) return null;
  const gap = scene.reading.text.slice(mention.end, first.start);
  return /^[ \u00a0]?\(?(?:\p{Ll}{1,8}[ \u00a0]?){0,2}$/u.test(gap)
    ? { start: first.start, end: first.end, value: first.date, basis: "stated" }
    : null;
}

/** The day that a sentence gives for the start of a partnership: "upgraded in October 2024". */
export function foundedOn(scene: Scene, sentence: Sentence, mention: Span): Anchored<string> | null {
  const { agreements } = scene.reading.vocabulary.language;
  if (!says(scene, sentence, wordPattern(agreements.founded ?? [], { ignoreCase: true }))) return null;
  const [nearest] = near(scene.found.dates, sentence)
    .filter((x) => contains(sentence, x) && !x.date.includes("/") && distance(x, mention) < REACH)
    .sort((a, b) => distance(a, mention) - distance(b, mention));
  if (nearest) return { start: nearest.start, end: nearest.end, value: nearest.date, basis: "stated" };
  const date = dateOf(scene, sentence, mention);
  return date && !date.value.includes("/") ? date : null;
}

/** The year that the age of an agreement tells: "the strategic partnership turns ten in 2023" → 2013. */
export function yearByAge(
  scene: Scene,
  sentence: Span,
  mention: Span,
): (Anchored<string> & { certain: boolean }) | null {
  const { vocabulary, document, words } = scene.reading;
  const text = textOf(scene, sentence);
  const ages = words.within(vocabulary.ages, sentence).map(({ index, match }) => ({
    start: index,
    end: index + match[0].length,
    age: numberOf(vocabulary, match.groups?.age ?? ""),
  }));
  const [age] = ages.sort((a, b) => distance(a, mention) - distance(b, mention));
  if (!age || Number.isNaN(age.age) || distance(age, mention) > REACH) return null;
  const years = [...text.matchAll(YEAR)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + 4,
    value: match[0],
  }));
  const [year] = years.sort((a, b) => distance(a, age) - distance(b, age));
  const published = /^\d{4}/u.exec(document.article.publishedAt ?? "")?.[0];
  const now = year?.value ?? published;
  if (now === undefined) return null;
  return {
    start: age.start,
    end: age.end,
    value: String(Number(now) - age.age),
    basis: "stated",
    certain: year !== undefined,
  };
}

function numberOf({ language }: Vocabulary, word: string): number {
  return language.dates.numbers?.[word.toLocaleLowerCase()] ?? Number(word || Number.NaN);
}
