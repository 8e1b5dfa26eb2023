import type { EntityKind } from "#model/vocabulary";
import { blockKeys, isWithinLastName } from "./block.js";
import { isBare, type PersonName, personName } from "./names.js";
import { byMoment, distinct } from "./order.js";
import { comparableNames, type IdentityRecord } from "./record.js";

/** What is known of one thing while it is being put together out of records. */
export interface Profile {
  /** Smallest record id: orders profiles. */
  key: string;
  kind: EntityKind;
  /** Earliest first. */
  records: IdentityRecord[];
  knownId: string | null;
  names: string[];
  /** Of people. */
  personNames: PersonName[];
  /** No name says more than a last name. */
  bare: boolean;
  countries: Set<string>;
  offices: Set<string>;
  blocks: string[];
}

/** Gathers records that are held to be one thing. */
export function profileOf(records: readonly IdentityRecord[]): Profile {
  const ordered = [...records].sort((a, b) => byMoment(a.firstSeen, b.firstSeen) || (a.id < b.id ? -1 : 1));
  const kind = ordered[0]!.kind;
  const names = distinct(ordered.flatMap(comparableNames));
  const parsed = kind === "Person" ? names.map(personName) : [];
  const full = parsed.filter((name) => !isBare(name));
  const known = ordered.filter((record) => record.knownId !== null);
  const listed = known.filter((record) => record.basis === "gazetteer");
  return {
    key: distinct(ordered.map((record) => record.id))[0]!,
    kind,
    records: ordered,
    knownId: distinct((listed.length ? listed : known).map((record) => record.knownId!))[0] ?? null,
    names,
    personNames: full.length > 0 ? full : parsed,
    bare: kind === "Person" && full.length === 0,
    countries: new Set(ordered.map((record) => record.country).filter((country) => country !== null)),
    offices: new Set(ordered.flatMap((record) => record.offices)),
    blocks: distinct(ordered.flatMap((record) => blockKeys(record))).filter((key) => !isWithinLastName(key)),
  };
}

/** One profile of all that the given ones hold. */
export function merged(profiles: readonly Profile[]): Profile {
  return profiles.length === 1 ? profiles[0]! : profileOf(profiles.flatMap((profile) => profile.records));
}

/**
 * Everything that comparison sees of a record. Records of one signature would fare alike, so they are compared once.
 * A bare last name keeps to itself: two texts that say "Macron" are not one person for that alone.
 */
export function signature(record: IdentityRecord): string {
  if (record.knownId !== null) return `known ${record.knownId}`;
  const names = comparableNames(record);
  if (record.kind === "Person" && names.every((name) => isBare(personName(name)))) return `bare ${record.id}`;
  return JSON.stringify([record.kind, names, record.country, record.offices, record.agreement]);
}
