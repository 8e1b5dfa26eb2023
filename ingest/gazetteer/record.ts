import type { Name } from "#model/entity";
import {
  type AgreementForm,
  type AgreementStatus,
  type EntityKind,
  ID_PREFIX,
  type LanguageCode,
} from "#model/vocabulary";
import type { GazetteerEntry, PlaceFeature } from "./gazetteer.js";

/** An entry as the JSON files hold it; absent fields are null. Records of one id add up. */
export interface GazetteerRecord {
  id: string;
  country?: string;
  /** Names by language; `und` for names that are the same in all. The first of the own language is shown. */
  names: Partial<Record<LanguageCode | "und", string[]>>;
  /** Names, of those above or more, that count only beside a context word. */
  weak?: string[];
  /** All names count only beside a context word. */
  needsContext?: boolean;
  feature?: PlaceFeature;
  iso?: string;
  /** Latitude and longitude. */
  at?: [number, number];
  population?: number;
  partOf?: string;
  form?: AgreementForm;
  status?: AgreementStatus;
  date?: string;
  parties?: string[];
}

const KINDS = new Map<string, EntityKind>(
  (Object.entries(ID_PREFIX) as [EntityKind, string][]).map(([kind, prefix]) => [prefix, kind]),
);
const OWN_LANGUAGE: Record<string, LanguageCode> = { vn: "vi", fr: "fr" };

/** The kind of thing that an id names. Throws a RangeError for an unknown prefix. */
export function kindOf(id: string): EntityKind {
  const kind = KINDS.get(id.slice(0, id.indexOf("/")));
  if (!kind)
    throw new RangeError(`Gazetteer id "${id}" must start with one of ${[...KINDS.keys()].join(", ")}`);
  return kind;
}

/** One record out of two with the same id; what the first says stands, of its names too, and the names add up. */
export function mergeRecords(first: GazetteerRecord, second: GazetteerRecord): GazetteerRecord {
  const names = { ...first.names };
  for (const [lang, more] of Object.entries(second.names) as [LanguageCode | "und", string[]][]) {
    names[lang] = [...new Set([...(names[lang] ?? []), ...more])];
  }
  const judged = new Set(Object.values(first.names).flat());
  const weak = [...(first.weak ?? []), ...(second.weak ?? []).filter((name) => !judged.has(name))];
  const needsContext = (first.needsContext ?? false) && (second.needsContext ?? false);
  return { ...second, ...first, names, weak, needsContext };
}

/** The entry that a record describes. */
export function toEntry(record: GazetteerRecord): GazetteerEntry {
  const kind = kindOf(record.id);
  const names: Name[] = [];
  for (const lang of ["vi", "fr", "en", "id", "und"] as const) {
    for (const text of record.names[lang] ?? []) names.push({ text, lang });
  }
  const entry: GazetteerEntry = {
    id: record.id,
    kind,
    name: displayName(record, names),
    names,
    country: record.country ?? null,
    needsContext: record.needsContext ?? false,
  };
  if (kind === "Place") {
    entry.place = {
      feature: record.feature ?? "venue",
      isoCode: record.iso ?? null,
      latitude: record.at?.[0] ?? null,
      longitude: record.at?.[1] ?? null,
      population: record.population ?? 0,
    };
  }
  if (kind === "Agreement") {
    entry.agreement = {
      form: record.form ?? "accord",
      status: record.status ?? null,
      date: record.date ?? null,
      parties: record.parties ?? [],
    };
  }
  if (record.partOf) entry.partOf = record.partOf;
  return entry;
}

function displayName(record: GazetteerRecord, names: Name[]): string {
  const own = record.country ? OWN_LANGUAGE[record.country] : undefined;
  const first = (own && record.names[own]?.[0]) ?? record.names.en?.[0] ?? record.names.und?.[0];
  const name = first ?? names[0]?.text;
  if (!name) throw new RangeError(`Gazetteer record "${record.id}" has no name`);
  return name;
}
