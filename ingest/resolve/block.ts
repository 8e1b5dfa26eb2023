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
/** After a last name: that it stands alone. */
const ALONE = " *";

/** Whether the key is that of all people with one last name, written alone or not. */
export function isLastName(key: string): boolean {
  return key.startsWith(LAST_NAME) && !isWithinLastName(key);
}

/** Whether the key is that of some of the people with one last name: all of them share a key besides. */
export function isWithinLastName(key: string): boolean {
  return key.startsWith(LAST_NAME) && key.includes(" ");
}

/**
 * Under which keys others are found that can have a say in the identity of a record with these keys: not all who share
 * its last name, which are more with every article, but those who are called by that alone, and those of whose other
 * names one begins alike, as in every shorter form. Whoever is called by a last name alone may be any of them.
 */
export function askedKeys(keys: readonly string[]): string[] {
  const all = new Set(keys);
  return keys.map((key) => (isLastName(key) && !all.has(key + ALONE) ? key + ALONE : key));
}

function personKeys(record: IdentityRecord): string[] {
  return comparableNames(record).flatMap((name) => {
    const parsed = personName(name);
    const tokens = parsed.tokens.map((token) => token.folded);
    const last = tokens.at(-1);
    if (last === undefined) return [];
    const others = tokens.slice(0, -1).map((token) => `${LAST_NAME}${last} ${token[0]}`);
    const offices = record.offices.map((office) => `office:${last} ${office}`);
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
    ...(record.kind === "Organization"
      ? (isAcronym(name) ? [slug(name)] : initials(name)).map((short) => `initials:${short}`)
      : []),
  ]);
}

function dealKeys(record: IdentityRecord): string[] {
  const { form, parties } = record.agreement ?? { form: null, parties: [] };
  return form !== null && parties.length > 1 ? [`deal:${form} ${parties.join(" ")}`] : [];
}

/**
 * Keys of the blocks in which a record is compared. Records that share none, directly or through others, never
 * influence each other's identity, so that resolving a closed subset gives what resolving everything would.
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
