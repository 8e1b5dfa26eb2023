import { slug } from "#model/id";
import type { LocalEntity, RoleMention } from "#model/mention";
import type { Knowledge } from "./knowledge.js";

/** Offices of which a country has one at a time, so that country and office name their holder. */
const SINGLE = new Set([
  "head-of-state",
  "head-of-government",
  "speaker",
  "senate-president",
  "party-leader",
]);

/** Id of the body of an office that no set of articles can change: composed, listed or implied by the title. */
export function bodyOf(role: RoleMention, locals: Map<string, LocalEntity>): string | null {
  const org = role.org === null ? undefined : locals.get(role.org);
  return org?.gazetteerId ?? org?.composedId ?? role.impliedOrgId ?? null;
}

/**
 * Keys of an office that are equal for the same office in any language: `org/embassy-of-france-in-vietnam ambassador`,
 * `fr head-of-state`. A minister or mayor without a named body has none: a country has many.
 */
export function officeKeys(
  role: RoleMention,
  holder: LocalEntity,
  locals: Map<string, LocalEntity>,
  knowledge: Knowledge,
): string[] {
  const kind = knowledge.officeOf(role.title);
  const body = bodyOf(role, locals);
  const country = role.country ?? holder.country;
  const keys: string[] = [];
  if (body) keys.push(`${body} ${kind === null || kind === "other" ? slug(role.title) : kind}`);
  if (kind && SINGLE.has(kind) && country) keys.push(`${country} ${kind}`);
  return keys;
}
