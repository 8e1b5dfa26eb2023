import type { ClaimRule } from "./claim-rule.js";
import type { Span } from "./document.js";
import type { EntityKind } from "./vocabulary.js";

/** A stretch of text that names an entity, and the rule that found it. */
export interface Mention extends Span {
  kind: EntityKind;
  /** Verbatim: `document.text.slice(start, end)`. */
  text: string;
  /** Name of the rule, such as `titled-name` or `gazetteer`. */
  rule: string;
  /** Id of the gazetteer entry that the surface names without doubt, such as `place/vn`. */
  gazetteerId?: string;
  /** Between 0 and 1. */
  confidence: number;
}

/** An office that the article gives a person. */
export interface RoleMention extends Span {
  /** The title as written: "Đại sứ Việt Nam tại Pháp". */
  title: string;
  /** Key of the local entity of the body, where the article names it. */
  org: string | null;
  /** Id of the body where the title implies it without naming it (the embassy of an ambassador). */
  impliedOrgId?: string;
  /** Country of the office, ISO 3166-1 alpha-2 in lower case, where the text tells. */
  country?: string;
  rule: ClaimRule;
}

/**
 * What one article says of one thing: its mentions, joined by coreference. Resolution decides which local
 * entities of which articles are the same thing in the world.
 */
export interface LocalEntity {
  /** Unique within the article and a function of its text alone: `<kind>:<start of the first mention>`. */
  key: string;
  kind: EntityKind;
  /** The fullest surface form. */
  name: string;
  /** Sorted by start. Pronouns and bare titles are not mentions of names: they are `anchors` of claims. */
  mentions: Mention[];
  gazetteerId?: string;
  /**
   * Id that the parts of the name spell out in any language ("Đại sứ quán Pháp tại Việt Nam" →
   * `org/embassy-of-france-in-vietnam`), for bodies that no gazetteer lists.
   */
  composedId?: string;
  /** ISO 3166-1 alpha-2 in lower case. */
  country?: string;
  roles: RoleMention[];
  /** For agreements. */
  form?: string;
  /** What a person says it is called, and when that was decided: of several, the latest is shown. */
  renamed?: { name: string; at: string };
}
