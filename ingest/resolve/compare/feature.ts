import type { Profile } from "../profile.js";

/** One small comparison. Its value, between 0 and 1, counts with its weight: a score explains itself. */
export interface Feature {
  name: string;
  weight: number;
  compare(left: Profile, right: Profile): number;
}

/** A feature that either holds or does not. */
export function when(
  name: string,
  weight: number,
  holds: (left: Profile, right: Profile) => boolean,
): Feature {
  return { name, weight, compare: (left, right) => (holds(left, right) ? 1 : 0) };
}

/** Whether the two have something in common. */
export function meet(left: Iterable<string>, right: Iterable<string>): boolean {
  const other = right instanceof Set ? right : new Set(right);
  for (const value of left) if (other.has(value)) return true;
  return false;
}

/** Both have a country, and they share one. */
export const sameCountry = when("same country", 0.15, (left, right) => meet(left.countries, right.countries));

/** Both have a country, and they share none. */
export function otherCountry(weight: number): Feature {
  return when(
    "other country",
    weight,
    (left, right) =>
      left.countries.size > 0 && right.countries.size > 0 && !meet(left.countries, right.countries),
  );
}
