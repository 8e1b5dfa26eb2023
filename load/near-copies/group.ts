import { sharingPairs } from "#ingest/resolve/pairs";
import { likeness } from "./shingles.js";

/** From here on two texts are one story: a wire report, shortened or with another headline, keeps more. */
const COPY = 0.6;

/** Whether two texts, by their runs of words, are nearly the same. */
export function areCopies(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return likeness(a, b) >= COPY;
}

/** An article, as far as it matters for which source it is. */
export interface SourceMember {
  id: string;
  /** The runs of words of its text. */
  runs: ReadonlySet<number>;
  /** Digests of one original, and the original, share it. */
  sourceKey: string;
  /** What it shares with texts that are nearly the same. */
  keys: readonly string[];
}

/** Articles that are one source already, of which no more is looked at than with whom they belong together. */
export interface Company {
  /** The smallest of their ids. */
  first: string;
  /** There are copies among them, or they were found to be copies of a member. */
  copied: boolean;
  /** Positions of members that belong to them. */
  members: readonly number[];
}

/** The group of each member and of each company, by position; null where there are no copies. */
export interface Groups {
  ofMembers: (string | null)[];
  ofCompanies: (string | null)[];
}

/**
 * Which articles are one independent source because their texts are nearly the same: each group is called by the
 * smallest id in it. A function of the set.
 *
 * @param areAlike whether two members may be copies, which is quicker to tell than whether they are
 */
export function nearCopyGroups(
  members: readonly SourceMember[],
  companies: readonly Company[],
  areAlike: (left: number, right: number) => boolean = () => true,
): Groups {
  const sets = new Sets(members.length + companies.length);
  const copied = new Set<number>();
  for (const [left, right] of sharingPairs(members)) {
    // Copies of a copy are found to be one already: only a few of a large group are compared.
    if (sets.of(left) === sets.of(right)) continue;
    if (!areAlike(left, right) || !areCopies(members[left]!.runs, members[right]!.runs)) continue;
    sets.join(left, right);
    copied.add(left).add(right);
  }
  for (const [left, right] of sharingPairs(members.map(({ sourceKey }) => ({ keys: [sourceKey] }))))
    sets.join(left, right);
  for (const [at, company] of companies.entries()) {
    if (company.copied) copied.add(members.length + at);
    for (const member of company.members) sets.join(member, members.length + at);
  }
  const grouped = new Set([...copied].map((at) => sets.of(at)));
  const ids = [...members.map(({ id }) => id), ...companies.map(({ first }) => first)];
  const firsts = new Map<number, string>();
  for (const [at, id] of ids.entries()) {
    const first = firsts.get(sets.of(at));
    if (first === undefined || id < first) firsts.set(sets.of(at), id);
  }
  const groups = ids.map((_, at) => (grouped.has(sets.of(at)) ? firsts.get(sets.of(at))! : null));
  return { ofMembers: groups.slice(0, members.length), ofCompanies: groups.slice(members.length) };
}

/** Positions that are joined to sets. */
class Sets {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, at) => at);
  }

  of(at: number): number {
    let root = at;
    while (this.parent[root] !== root) root = this.parent[root]!;
    this.parent[at] = root;
    return root;
  }

  join(left: number, right: number): void {
    this.parent[this.of(left)] = this.of(right);
  }
}
