import { type EntityKind, ID_PREFIX } from "./vocabulary.js";

/**
 * ASCII slug of a name, for ids: "Đinh Toàn Thắng" → `dinh-toan-thang`, "Œuvre d'Orient" → `oeuvre-d-orient`.
 * Marks and đ are folded here for readable ids only; identity is never decided by a slug alone.
 */
export function slug(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐðÐ]/g, "d")
    .replace(/[œŒ]/g, "oe")
    .replace(/[æÆ]/g, "ae")
    .replace(/ß/g, "ss")
    .replace(/[øØ]/g, "o")
    .replace(/[łŁ]/g, "l")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** Public id of an entity: `person/to-lam`; with a distinction where strangers share the name: `person/le-minh-1f0c2a`. */
export function entityId(kind: EntityKind, name: string, distinction?: string): string {
  const base = slug(name) || "unnamed";
  return `${ID_PREFIX[kind]}/${distinction ? `${base}-${distinction}` : base}`;
}

/** The kind that a public id names, or null where its prefix is none of ours. */
export function kindOfId(id: string): EntityKind | null {
  const prefix = id.split("/", 1)[0];
  const found = (Object.keys(ID_PREFIX) as EntityKind[]).find((kind) => ID_PREFIX[kind] === prefix);
  return found ?? null;
}

/** Whether an id names a country: `place/vn`. */
export const isCountryId = (id: string | undefined): boolean => /^place\/[a-z]{2}$/u.test(id ?? "");
