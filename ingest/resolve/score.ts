import type { Candidate } from "#model/entity";
import type { EntityKind } from "#model/vocabulary";
import { agreementFeatures } from "./compare/agreement.js";
import { organizationFeatures, placeFeatures } from "./compare/body.js";
import type { Feature } from "./compare/feature.js";
import { personFeatures } from "./compare/person.js";
import { onceForPair } from "./pair-memory.js";
import type { Profile } from "./profile.js";

const FEATURES: Record<EntityKind, Feature[]> = {
  Person: personFeatures,
  Organization: organizationFeatures,
  Place: placeFeatures,
  Agreement: agreementFeatures,
};

/** From here on two profiles are one thing. */
export const SAME = 0.7;
/** From here on two profiles are worth a person's look. */
export const UNSURE = 0.3;

export interface Comparison {
  score: number;
  /** The features that count, for and against. */
  reasons: Candidate["reasons"];
}

/** Adds up the comparisons of a kind. Scores are rounded, so that sums of weights compare as they read. */
export const compare = onceForPair((left: Profile, right: Profile): Comparison => {
  const reasons = FEATURES[left.kind]
    .map(({ name, weight, compare: feature }) => ({ name, weight, value: feature(left, right) }))
    .filter(({ value }) => value > 0);
  const sum = reasons.reduce((total, { weight, value }) => total + weight * value, 0);
  return { score: Math.round(sum * 1000) / 1000, reasons };
});

/** Whether a feature of this name counted. */
export function has(comparison: Comparison, ...names: string[]): boolean {
  return comparison.reasons.some(({ name }) => names.includes(name));
}
