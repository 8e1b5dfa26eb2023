import { isLastName, isResembling, mayResemble } from "./block.js";
import { cluster, type Edge } from "./cluster.js";
import { nameRelation } from "./compare/person.js";
import type { Decisions } from "./judgements.js";
import { relateNames, saysLess } from "./names.js";
import { sharingPairs } from "./pairs.js";
import { merged, type Profile } from "./profile.js";
import { type Comparison, compare, has, SAME } from "./score.js";

/** Score of a same name with something besides it that speaks for it. */
const SUPPORTED = 0.9;
const SHORT_FORMS = ["a shorter form of the name", "last name only"];

interface Phase {
  admits(comparison: Comparison): boolean;
  /** Whether short forms are looked at: only then are all who share a last name compared. */
  short: boolean;
}

/**
 * Which links count, in turn. Surer ones come first, so that a doubtful one is judged by all that the surer ones
 * have gathered: a name without marks joins only once the marked names are told apart.
 */
const PHASES: Phase[] = [
  { admits: (comparison) => has(comparison, "same name") && comparison.score >= SUPPORTED, short: false },
  { admits: (comparison) => has(comparison, "same name"), short: false },
  { admits: (comparison) => !has(comparison, ...SHORT_FORMS), short: false },
  { admits: (comparison) => has(comparison, "a shorter form of the name"), short: true },
  { admits: (comparison) => has(comparison, "last name only"), short: true },
];

/** Whether a person decided that the two are different, or could not decide. */
export function judgedApart(left: Profile, right: Profile, { apart }: Decisions): boolean {
  return (
    apart.size > 0 &&
    left.records.some(({ id }) => {
      const others = apart.get(id);
      return others !== undefined && right.records.some((record) => others.has(record.id));
    })
  );
}

function conflicting(left: Profile, right: Profile, decisions: Decisions): boolean {
  if (left.knownId !== null && right.knownId !== null && left.knownId !== right.knownId) return true;
  if (judgedApart(left, right, decisions)) return true;
  const comparison = compare(left, right);
  if (has(comparison, "same letters, other marks")) return true;
  return has(comparison, "other country", "other parties", "other date") && comparison.score < SAME;
}

function lesser(left: Profile, right: Profile, comparison: Comparison): "left" | "right" | null {
  if (!has(comparison, ...SHORT_FORMS)) return null;
  const relation = nameRelation(left, right);
  for (const a of left.personNames) {
    for (const b of right.personNames) if (relateNames(a, b) === relation) return saysLess(a, b);
  }
  return null;
}

/** Whether two profiles may be one thing at all. Two bare last names say nothing about each other. */
export function comparable(left: Profile, right: Profile): boolean {
  return left.kind === right.kind && !(left.bare && right.bare);
}

function join(profiles: readonly Profile[], groups: readonly number[][]): Profile[] {
  const grouped = new Set(groups.flat());
  const alone = profiles.filter((_, at) => !grouped.has(at));
  return [...alone, ...groups.map((group) => merged(group.map((at) => profiles[at]!)))].sort((a, b) =>
    a.key < b.key ? -1 : 1,
  );
}

/** Pairs of profiles that share a block and may be one thing, or are worth a person's look. */
export function comparablePairs(profiles: readonly Profile[]): [number, number][] {
  return pairsBy(profiles, () => true);
}

/** Only where names have to do with each other is a last name a block. */
function pairsBy(profiles: readonly Profile[], counts: (key: string) => boolean): [number, number][] {
  return sharingPairs(
    profiles.map(({ blocks }) => ({ keys: blocks.filter(counts) })),
    (left, right, key) => {
      const [a, b] = [profiles[left]!, profiles[right]!];
      if (!comparable(a, b)) return false;
      if (isLastName(key)) return nameRelation(a, b) !== "none";
      return !isResembling(key) || mayResemble(key, a.blocks, b.blocks);
    },
  );
}

function phase(profiles: readonly Profile[], { admits, short }: Phase, decisions: Decisions): Profile[] {
  const pairs = pairsBy(profiles, (key) => !isResembling(key) && (short || !isLastName(key)));
  const edges = pairs.flatMap(([left, right]): Edge[] => {
    const [a, b] = [profiles[left]!, profiles[right]!];
    const comparison = compare(a, b);
    if (comparison.score < SAME || !admits(comparison) || conflicting(a, b, decisions)) return [];
    const less = lesser(a, b, comparison);
    const edge = { left, right, score: comparison.score };
    return [less === null ? edge : { ...edge, lesser: less === "left" ? left : right }];
  });
  return join(
    profiles,
    cluster(edges, (left, right) => conflicting(profiles[left]!, profiles[right]!, decisions)),
  );
}

/** Puts profiles together, the surest links first. */
export function putTogether(profiles: readonly Profile[], decisions: Decisions): Profile[] {
  return PHASES.reduce<Profile[]>(
    (current, next) => phase(current, next, decisions),
    [...profiles].sort((a, b) => (a.key < b.key ? -1 : 1)),
  );
}
