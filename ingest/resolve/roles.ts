import { compareDates } from "#model/date";
import type { Name, Role } from "#model/entity";
import { slug } from "#model/id";
import { claimIds, groupedBy, idsOf, type ResolvedClaim } from "./claims.js";
import { shortHash } from "./hash.js";
import type { Knowledge } from "./knowledge.js";
import { byText, distinct } from "./order.js";

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
  const kind = knowledge.officeOf(claim.fact.title);
  return [
    holder,
    bodyOf(claim) ?? "",
    kind === null || kind === "other" ? slug(claim.fact.title) : kind,
  ].join(" ");
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
      const dates = distinct(group.map(seen).filter((date) => date !== null)).sort(compareDates);
      return {
        id: `role/${shortHash([personId, organizationId, group[0]!.id])}`,
        personId,
        organizationId,
        titles: titles(group),
        from: dates[0] ?? null,
        to: dates.at(-1) ?? null,
        claimIds: claimIds(group),
      };
    })
    .sort((a, b) => byText(a.id, b.id));
}
