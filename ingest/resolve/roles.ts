import type { RoleFact } from "#model/claim";
import { compareDates } from "#model/date";
import type { Name, Role } from "#model/entity";
import { slug } from "#model/id";
import { claimIds, groupedBy, idsOf, type ResolvedClaim } from "./claims.js";
import { shortHash } from "./hash.js";
import type { Knowledge } from "./knowledge.js";
import { byMoment, byText, distinct } from "./order.js";

function holderOf(claim: ResolvedClaim): string | null {
  return idsOf(claim, "holder", ["Person"])[0] ?? null;
}

function bodyOf(claim: ResolvedClaim): string | null {
  return idsOf(claim, "organization")[0] ?? null;
}

/** Titles of one office in several languages share the key; a deputy's title does not share the key of the chief's. */
function officeKey(claim: ResolvedClaim, knowledge: Knowledge): string | null {
  const holder = holderOf(claim);
  if (claim.fact.kind !== "Role" || holder === null) return null;
  return [holder, bodyOf(claim) ?? "", officeOf(claim.fact.title, knowledge)].join(" ");
}

/** A minister of defence who becomes one of foreign affairs holds another office. */
function officeOf(title: string, knowledge: Knowledge): string {
  const kind = knowledge.officeOf(title);
  if (kind === null || kind === "other") return slug(title);
  const field = /minister$/u.test(kind) ? knowledge.fieldOf(title) : null;
  return field ? `${kind} ${field}` : kind;
}

/** When the article gives the person the office: the claim's own date, else the article's, unless it looks back. */
function seen({ date, recalled, publishedAt }: ResolvedClaim): string | null {
  return date ?? (recalled ? null : publishedAt);
}

function titles(claims: readonly ResolvedClaim[]): Name[] {
  const found = new Map<string, Name>();
  for (const { fact, lang } of claims) {
    if (fact.kind === "Role") found.set(`${lang} ${fact.title}`, { text: fact.title, lang });
  }
  return [...found].sort(([a], [b]) => byText(a, b)).map(([, name]) => name);
}

/** Who held which office, with the first and last time that an article says so. */
export function roles(claims: readonly ResolvedClaim[], knowledge: Knowledge): Role[] {
  return groupedBy(claims, (claim) => officeKey(claim, knowledge))
    .map(([, group]): Role => {
      const personId = holderOf(group[0]!)!;
      const organizationId = bodyOf(group[0]!);
      const { publishedAt, articleId, start, id } = group[0]!;
      const dates = distinct(group.map(seen).filter((date) => date !== null)).sort(compareDates);
      return {
        id: `role/${shortHash([personId, organizationId, group[0]!.id])}`,
        personId,
        organizationId,
        titles: titles(group),
        from: dates[0] ?? null,
        to: dates.at(-1) ?? null,
        claimIds: claimIds(group),
        office: officeOf((group[0]!.fact as RoleFact).title, knowledge),
        first: { publishedAt, articleId, start, id },
      };
    })
    .sort((a, b) => byText(a.id, b.id));
}

/**
 * One office, of which some claims are known and some more come: what all of them say together. Null where the new ones
 * say it earlier than the known ones, since that changes its id.
 */
export function withMoreClaims(known: Role, more: Role): Role | null {
  if (
    byMoment(more.first, known.first) < 0 ||
    (byMoment(more.first, known.first) === 0 && more.first.id < known.first.id)
  )
    return null;
  const dates = [known.from, known.to, more.from, more.to].filter((date) => date !== null).sort(compareDates);
  const names = new Map([...known.titles, ...more.titles].map((name) => [`${name.lang} ${name.text}`, name]));
  return {
    ...known,
    titles: [...names].sort(([a], [b]) => byText(a, b)).map(([, name]) => name),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    claimIds: distinct([...known.claimIds, ...more.claimIds]),
  };
}
