import { datesCompatible } from "#model/date";
import { slug } from "#model/id";
import type { Profile } from "../profile.js";
import { isAcronym } from "../record.js";
import { type Feature, meet, when } from "./feature.js";

function values(profile: Profile, of: "form" | "dates"): string[] {
  return profile.records.flatMap(({ agreement }) => agreement?.[of] ?? []);
}

function partySets(profile: Profile): string[] {
  return profile.records.flatMap(({ agreement }) =>
    agreement && agreement.parties.length > 1 ? [agreement.parties.join(" ")] : [],
  );
}

const slugged = new WeakMap<Profile, ReadonlySet<string>>();

/** Worked out once: an agreement is compared with all of the same parties. */
function slugsOf(profile: Profile): ReadonlySet<string> {
  const found = slugged.get(profile) ?? new Set(profile.names.map(slug));
  slugged.set(profile, found);
  return found;
}

function sharedNames(left: Profile, right: Profile): string[] {
  const [mine, others] = [slugsOf(left), slugsOf(right)];
  return [...mine].some((name) => others.has(name))
    ? left.names.filter((name) => others.has(slug(name)))
    : [];
}

/** A name of four words or an acronym is hardly the name of two agreements; "memorandum of understanding" is. */
function distinctive(name: string): boolean {
  return isAcronym(name) || slug(name).split("-").length > 3;
}

function differ(left: string[], right: string[]): boolean {
  return left.length > 0 && right.length > 0 && !meet(left, right);
}

function datesFit(left: Profile, right: Profile): boolean | null {
  const [a, b] = [values(left, "dates"), values(right, "dates")];
  if (a.length === 0 || b.length === 0) return null;
  return a.some((date) => b.some((other) => datesCompatible(date, other)));
}

export const agreementFeatures: Feature[] = [
  when("same name", 0.5, (left, right) => sharedNames(left, right).length > 0),
  when("the name is distinctive", 0.25, (left, right) => sharedNames(left, right).some(distinctive)),
  when("same form", 0.1, (left, right) => meet(values(left, "form"), values(right, "form"))),
  when("other form", -0.3, (left, right) => differ(values(left, "form"), values(right, "form"))),
  when("same parties", 0.3, (left, right) => meet(partySets(left), partySets(right))),
  when("other parties", -0.5, (left, right) => differ(partySets(left), partySets(right))),
  when("dates fit", 0.2, (left, right) => datesFit(left, right) === true),
  when("other date", -0.5, (left, right) => datesFit(left, right) === false),
];
