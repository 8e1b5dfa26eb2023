import { dateBounds } from "#model/date";
import { slug } from "#model/id";
import type { Judgement } from "#model/judgement";
import { judgementKeys } from "./judgements.js";
import { isBare, personName } from "./names.js";
import { distinct } from "./order.js";
import { comparableNames, type IdentityRecord, isAcronym, plainId } from "./record.js";

/** First letters of a long name, with and without its short words: "Agence française de développement" → afdd, afd. */
function initials(name: string): string[] {
  const words = slug(name).split("-");
  if (words.length < 3) return [];
  const first = (list: string[]) => list.map((word) => word[0]).join("");
  return [first(words), first(words.filter((word) => word.length > 2))];
}

const LAST_NAME = "last:";
const OFFICE = "office:";
const INITIALS = "initials:";
const DEAL = "deal:";
/**
 * After a last name: that it stands alone. After a last name and a letter: that of another name no more is told. After
 * initials: that they are the name. After a month or year: that no more is told.
 */
const ALONE = " *";
/** A span of more years says too little of when something was agreed. */
const MOST_YEARS = 3;

/** Whether the key is that of all people with one last name, written alone or not. */
export function isLastName(key: string): boolean {
  return key.startsWith(LAST_NAME) && !isWithinLastName(key);
}

/** Whether the key is that of some of the people with one last name: all of them share a key besides. */
export function isWithinLastName(key: string): boolean {
  return key.startsWith(LAST_NAME) && key.includes(" ");
}

/**
 * Whether those who share the key, and no name, are never one thing, but may be worth a person's look: people of one
 * last name in one office, a body and an acronym that its name could have, agreements of one form and time between the
 * same parties. Such a key has no say in who is who.
 */
export function isResembling(key: string): boolean {
  return [OFFICE, INITIALS, DEAL].some((kind) => key.startsWith(kind));
}

const MONTH_OR_YEAR = / \d{4}(-\d{2})?$/u;
const ONE_LETTER = / .$/u;

/**
 * Whether the key is one of many that do not meet each other: of all with one last name, with one last name and another
 * name of one first letter, with one acronym that their names could have, or of one month or year, only who is called
 * so, and tells no more, meets all.
 */
function isWide(key: string): boolean {
  if (key.endsWith(ALONE)) return false;
  if (key.startsWith(LAST_NAME)) return !isWithinLastName(key) || ONE_LETTER.test(key);
  return key.startsWith(INITIALS) || (key.startsWith(DEAL) && MONTH_OR_YEAR.test(key));
}

/** Whether two who share a key that has no say in who is who may resemble each other. */
export function mayResemble(key: string, left: readonly string[], right: readonly string[]): boolean {
  return !isWide(key) || left.includes(key + ALONE) || right.includes(key + ALONE);
}

/**
 * Under which keys others are found that can have a say in the identity of a record with these keys: not all who share
 * its last name, which are more with every article, but those who are called by that alone, and those who share another
 * name, as in every shorter form, or give its first letter. Whoever is called by a last name alone may be any of them, by
 * a letter and a last name any whose name begins so. Likewise of a body those that are called by its initials, and of an
 * agreement of one day those of which only the month is told.
 */
export function askedKeys(keys: readonly string[]): string[] {
  const all = new Set(keys);
  return keys.map((key) => (isWide(key) && !all.has(key + ALONE) ? key + ALONE : key));
}

function personKeys(record: IdentityRecord): string[] {
  return comparableNames(record).flatMap((name) => {
    const parsed = personName(name);
    const tokens = parsed.tokens.map((token) => token.folded);
    const last = tokens.at(-1);
    if (last === undefined) return [];
    const others = tokens.slice(0, -1).flatMap((token) => {
      const letter = `${LAST_NAME}${last} ${token[0]}`;
      return [letter, token.length === 1 ? letter + ALONE : `${LAST_NAME}${last} ${token}`];
    });
    const offices = record.offices.map((office) => `${OFFICE}${last} ${office}`);
    return [
      `${LAST_NAME}${last}`,
      ...(isBare(parsed) ? [`${LAST_NAME}${last}${ALONE}`] : others),
      `letters:${[...tokens].sort().join(" ")}`,
      plainId(record, name),
      ...offices,
    ];
  });
}

function nameKeys(record: IdentityRecord): string[] {
  return comparableNames(record).flatMap((name) => [
    plainId(record, name),
    ...(record.kind === "Organization" ? initialKeys(name) : []),
  ]);
}

function initialKeys(name: string): string[] {
  if (isAcronym(name)) return [INITIALS + slug(name), INITIALS + slug(name) + ALONE];
  return initials(name).map((short) => INITIALS + short);
}

/** The acronyms that names with these keys are, or could have. */
export function acronymsIn(keys: readonly string[]): string[] {
  return keys
    .filter((key) => key.startsWith(INITIALS) && isWide(key))
    .map((key) => key.slice(INITIALS.length));
}

function dealKeys(record: IdentityRecord): string[] {
  const { form, parties, dates } = record.agreement ?? { form: null, parties: [], dates: [] };
  if (form === null || parties.length < 2) return [];
  return dates.flatMap(timeKeys).map((time) => `${DEAL}${form} ${parties.join(" ")} ${time}`);
}

/** The day, month and year of a date, as far as it tells them; the years of a span; none where the year is not known. */
function timeKeys(date: string): string[] {
  const { start, end } = dateBounds(date);
  if (start === null || end === null) return [];
  const [year, month] = [start.slice(0, 4), start.slice(0, 7)];
  if (start === end) return [start, month, year];
  if (end.startsWith(month)) return [month, month + ALONE, year];
  const years = Number(end.slice(0, 4)) - Number(year) + 1;
  if (years > MOST_YEARS) return [];
  return Array.from({ length: years }, (_, nth) => String(Number(year) + nth).padStart(4, "0")).flatMap(
    (each) => [each, each + ALONE],
  );
}

/**
 * Keys of the blocks in which a record is compared. Records that share none, directly or through others, never
 * influence each other's identity, so that resolving a closed subset gives what resolving everything would. Agreements
 * meet by a name, or by form, parties and time; of those of which no time is told, only a name tells which is meant.
 *
 * Of a thing with a known id that is no person, the id is the only key: nothing can change it but a judgement.
 */
export function blockKeys(record: IdentityRecord, judgements: readonly Judgement[] = []): string[] {
  const judged = judgementKeys(record, judgements);
  const known = record.knownId === null ? [] : [record.knownId];
  if (record.kind === "Person") return distinct([...personKeys(record), ...known, ...judged]);
  const settled = record.knownId !== null && judged.length === 0;
  return distinct([...(settled ? [] : [...nameKeys(record), ...dealKeys(record)]), ...known, ...judged]);
}
