import { isLastName, isResembling, isWithinLastName, mayResemble } from "./block.js";
import { push } from "./grouping.js";
import { type PersonName, personName, relateNames } from "./names.js";
import { comparableNames, type IdentityRecord } from "./record.js";

/** A record and the keys of its blocks. */
export interface Blocked {
  record: IdentityRecord;
  keys: readonly string[];
}

/** What has to be known to say who the seeds are. */
export interface Influence<T> {
  /** Those that can have a say in who the seeds are, the seeds among them. */
  own: T[];
  /** Those with which own ones may be candidates for a person's look, and those that can have a say in who these are. */
  beside: T[];
}

/**
 * Of records that are closed under their blocks, those that can have a say in the identity of the seeds, and those
 * beside. A block of a last name holds many who have nothing to do with each other: there, names must relate.
 */
export function influencing<T extends Blocked>(all: readonly T[], seeds: ReadonlySet<string>): Influence<T> {
  const members = new Map<string, T[]>();
  for (const each of all) for (const key of each.keys) push(members, key, each);
  const spread = spreading(members);
  const metBy = (one: T) => (key: string) =>
    members.get(key)!.filter((other) => mayResemble(key, one.keys, other.keys));
  const own = spread(all.filter(({ record }) => seeds.has(record.id)));
  const met = [...own].flatMap((one) => one.keys.filter(isResembling).flatMap(metBy(one)));
  const beside = spread(met.filter((each) => !own.has(each)));
  const within = (part: ReadonlySet<T>) => all.filter((each) => part.has(each));
  return { own: within(own), beside: within(beside) };
}

/** Finds whoever can have a say in who some are, those themselves among them. */
function spreading<T extends Blocked>(
  members: ReadonlyMap<string, readonly T[]>,
): (from: readonly T[]) => Set<T> {
  const names = new Map<string, PersonName[]>();
  const namesOf = ({ record }: T) => {
    const found = names.get(record.id) ?? comparableNames(record).map(personName);
    names.set(record.id, found);
    return found;
  };
  const related = (a: T, b: T) =>
    namesOf(a).some((one) => namesOf(b).some((other) => relateNames(one, other) !== "none"));
  return (from) => {
    const taken = new Set(from);
    const waiting = [...taken];
    const used = new Set<string>();
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      for (const key of next.keys) {
        if (isWithinLastName(key) || isResembling(key)) continue;
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
    return taken;
  };
}
