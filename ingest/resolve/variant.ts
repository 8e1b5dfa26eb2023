import type { Judgement } from "#model/judgement";
import { shortHash } from "./hash.js";
import { judgementKeys } from "./judgements.js";
import { isBare, personName } from "./names.js";
import { byMoment, byText } from "./order.js";
import { comparableNames, type IdentityRecord, type Surface } from "./record.js";

/**
 * A record that stands for all that are like it: what identity depends on, without where it is written. It counts how
 * many they are, and knows where the first of them was said.
 */
export interface Variant extends IdentityRecord {
  count: number;
}

/**
 * The variant of a record. A record that a person judged, and a last name that stands alone, are like no other: they
 * may be something else each time.
 */
export function variantOf(record: IdentityRecord, judgements: readonly Judgement[]): Variant {
  if (isItself(record, judgements)) return { ...record, count: 1 };
  const { id: _, firstSeen, surfaces, ...alike } = record;
  const names = surfacesOf(surfaces);
  const { kind, name, knownId, basis, country, offices, agreement, renamed } = alike;
  const content = JSON.stringify([
    [kind, name, knownId, basis, country, offices],
    [agreement, renamed ?? null],
    names.map(({ lang, text }) => [lang, text]),
  ]);
  return { ...alike, id: `variant/${shortHash([content], 24)}`, firstSeen, surfaces: names, count: 1 };
}

/** Whether an id is that of a record that stands for itself alone. */
export function isOwnRecord(id: string): boolean {
  return !id.startsWith("variant/");
}

function isItself(record: IdentityRecord, judgements: readonly Judgement[]): boolean {
  if (judgementKeys(record, judgements).length > 0) return true;
  if (record.kind !== "Person" || record.knownId !== null) return false;
  return comparableNames(record).every((name) => isBare(personName(name)));
}

/** Each spelling once, without its place. */
function surfacesOf(surfaces: readonly Surface[]): Surface[] {
  const found = new Map(
    surfaces.map(({ lang, text }) => [`${lang} ${text}`, { lang, text, start: 0, end: 0 }]),
  );
  return [...found].sort(([a], [b]) => byText(a, b)).map(([, surface]) => surface);
}

/** One variant for both: they are alike. */
export function together(a: Variant, b: Variant): Variant {
  const first = byMoment(a.firstSeen, b.firstSeen) <= 0 ? a : b;
  return { ...first, count: a.count + b.count };
}
