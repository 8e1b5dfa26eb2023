import type { Name } from "#model/entity";
import type { Extraction } from "#model/extraction";
import { entityId } from "#model/id";
import { identityKey } from "#model/identity-key";
import type { LocalEntity } from "#model/mention";
import { ENTITY_KINDS, type EntityKind, LANGUAGES } from "#model/vocabulary";
import { remember } from "../remember.js";
import { type AgreementTraits, agreementTraits } from "./agreement-traits.js";
import type { Knowledge } from "./knowledge.js";
import { officeHolder } from "./office-holders.js";
import { officeKeys } from "./offices.js";
import { byText, distinct, type Moment } from "./order.js";
import { onceForPair } from "./pair-memory.js";

export interface Surface extends Name {
  start: number;
  end: number;
}

/**
 * One local entity with all that its identity depends on, and nothing else: plain data, to be stored as JSON and
 * read back when later articles touch the same blocks.
 */
export interface IdentityRecord {
  /** `identityKey(articleId, localKey)`. */
  id: string;
  kind: EntityKind;
  /** The fullest name, whitespace collapsed. */
  name: string;
  /** Every mention, by place in the text. */
  surfaces: Surface[];
  /** Id that gazetteer, parts of the name or the list of office-holders give; it decides. */
  knownId: string | null;
  basis: "gazetteer" | "composed" | "text";
  country: string | null;
  /** Offices as comparable keys, see `officeKeys`. */
  offices: string[];
  firstSeen: Moment;
  agreement: AgreementTraits | null;
  /** What a person says it is called. */
  renamed?: { name: string; at: string };
  /** How many local entities it stands for, where it stands for several that are alike. */
  count?: number;
}

/** The article's language, as a name records it. */
export function nameLanguage(lang: string): Name["lang"] {
  return LANGUAGES.find((known) => known === lang) ?? "und";
}

/** A surface on one line: names may break over lines in the stored text. */
export function oneLine(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** Records of all local entities of an article, in order of their keys. */
export const identityRecords = onceForPair(
  (extraction: Extraction, knowledge: Knowledge): readonly IdentityRecord[] => {
    const locals = new Map(extraction.entities.map((entity) => [entity.key, entity]));
    return Array.from(locals.values(), (entity) => recordOf(entity, extraction, locals, knowledge)).sort(
      (a, b) => byText(a.id, b.id),
    );
  },
);

function recordOf(
  entity: LocalEntity,
  extraction: Extraction,
  locals: Map<string, LocalEntity>,
  knowledge: Knowledge,
): IdentityRecord {
  const { article } = extraction;
  const lang = nameLanguage(article.lang);
  const surfaces = entity.mentions
    .map(({ text, start, end }) => ({ text: oneLine(text), lang, start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const offices = distinct(entity.roles.flatMap((role) => officeKeys(role, entity, locals, knowledge)));
  const record: IdentityRecord = {
    id: identityKey(article.id, entity.key),
    kind: entity.kind,
    name: oneLine(entity.name),
    surfaces,
    knownId: entity.gazetteerId ?? entity.composedId ?? null,
    basis: entity.gazetteerId ? "gazetteer" : entity.composedId ? "composed" : "text",
    country: entity.country ?? null,
    offices,
    firstSeen: {
      publishedAt: article.publishedAt,
      articleId: article.id,
      start: surfaces[0]?.start ?? 0,
    },
    agreement: entity.kind === "Agreement" ? agreementTraits(entity, extraction, locals, knowledge) : null,
    ...(entity.renamed === undefined ? {} : { renamed: entity.renamed }),
  };
  if (record.knownId !== null) return record;
  const listed = record.agreement?.listedId ?? officeHolder(record, entity, knowledge);
  return listed ? { ...record, knownId: listed, basis: "gazetteer" } : record;
}

/** Names by which a record may be compared with others: the fullest, what people call it and, of bodies, its acronyms. */
export function comparableNames(record: IdentityRecord): string[] {
  const texts = record.surfaces.map((surface) => surface.text);
  const own = record.renamed === undefined ? [record.name] : [record.name, record.renamed.name];
  if (record.kind === "Person") return distinct([...own, ...texts.filter((text) => /\S\s+\S/u.test(text))]);
  return distinct([...own, ...texts.filter(isAcronym)]);
}

/** "AFD", "UBND", "MoU" are names of their own; single capitals are not. */
export function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}&-]{1,9}$/u.test(text);
}

const plainIds = Object.fromEntries(
  ENTITY_KINDS.map((kind) => [kind, remember((name) => entityId(kind, name))]),
) as Record<EntityKind, (name: string) => string>;

/** The id that a name alone would give. */
export function plainId({ kind }: Pick<IdentityRecord, "kind">, name: string): string {
  return plainIds[kind](name);
}
