import { slug } from "#model/id";
import type { Judgement } from "#model/judgement";
import { judgementKeys } from "./judgements.js";
import { personName } from "./names.js";
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

/** Whether the key is that of all people with one last name, written alone or not. */
export function isLastName(key: string): boolean {
  return key.startsWith(LAST_NAME);
}

function personKeys(record: IdentityRecord): string[] {
  return comparableNames(record).flatMap((name) => {
    const tokens = personName(name).tokens.map((token) => token.folded);
    const last = tokens.at(-1);
    if (last === undefined) return [];
    const offices = record.offices.map((office) => `office:${last} ${office}`);
    return [
      `${LAST_NAME}${last}`,
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
