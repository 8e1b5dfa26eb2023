import { isLastName, isWithinLastName } from "./block.js";
import { push } from "./grouping.js";
import { type PersonName, personName, relateNames } from "./names.js";
import { comparableNames, type IdentityRecord } from "./record.js";

/** A record and the keys of its blocks. */
export interface Blocked {
  record: IdentityRecord;
  keys: readonly string[];
}

/**
 * Of records that are closed under their blocks, those that can have a say in the identity of the seeds, the seeds among
 * them. A block of a last name holds many who have nothing to do with each other: there, names must relate.
 */
export function influencing<T extends Blocked>(all: readonly T[], seeds: ReadonlySet<string>): T[] {
  const members = new Map<string, T[]>();
  for (const each of all) for (const key of each.keys) push(members, key, each);
  const names = new Map<string, PersonName[]>();
  const namesOf = ({ record }: T) => {
    const found = names.get(record.id) ?? comparableNames(record).map(personName);
    names.set(record.id, found);
    return found;
  };
  const related = (a: T, b: T) =>
    namesOf(a).some((one) => namesOf(b).some((other) => relateNames(one, other) !== "none"));
  const taken = new Set<T>();
  const waiting = all.filter(({ record }) => seeds.has(record.id));
  for (const each of waiting) taken.add(each);
  const used = new Set<string>();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const key of next.keys) {
      if (isWithinLastName(key)) continue;
      const weak = isLastName(key);
      // Whoever shares more than a last name belongs to it; such a block is gone through once.
      if (!weak && used.has(key)) continue;
      if (!weak) used.add(key);
      for (const other of members.get(key)!) {
        if (taken.has(other) || (weak && !related(next, other))) continue;
        taken.add(other);
        waiting.push(other);
      }
    }
  }
  return all.filter((each) => taken.has(each));
}
