import { type NameRelation, relateNames } from "../names.js";
import { onceForPair } from "../pair-memory.js";
import type { Profile } from "../profile.js";
import { type Feature, meet, otherCountry, sameCountry, when } from "./feature.js";

const BEST_FIRST: NameRelation[] = [
  "same",
  "marks-missing",
  "other-order",
  "shorter",
  "last-only",
  "marks-differ",
  "none",
];

/** How the names of two people relate at best. */
export const nameRelation = onceForPair((left: Profile, right: Profile): NameRelation => {
  const relations = new Set<NameRelation>();
  for (const a of left.personNames) {
    for (const b of right.personNames) relations.add(relateNames(a, b));
  }
  return BEST_FIRST.find((relation) => relations.has(relation)) ?? "none";
});

function named(name: string, weight: number, relation: NameRelation): Feature {
  return when(name, weight, (left, right) => nameRelation(left, right) === relation);
}

/** A full name is enough where nothing speaks against it; a shorter one needs the office, a last name the country too. */
export const personFeatures: Feature[] = [
  named("same name", 0.8, "same"),
  named("same letters, marks missing in one", 0.7, "marks-missing"),
  named("same parts in another order", 0.6, "other-order"),
  named("a shorter form of the name", 0.4, "shorter"),
  named("last name only", 0.2, "last-only"),
  named("same letters, other marks", -1, "marks-differ"),
  when("same office", 0.4, (left, right) => meet(left.offices, right.offices)),
  sameCountry,
  otherCountry(-0.5),
];
