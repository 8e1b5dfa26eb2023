import { components } from "#ingest/resolve/cluster";
import { sharingPairs } from "#ingest/resolve/pairs";
import { likeness, shingles } from "./shingles.js";

/** From here on two texts are one story: a wire report, shortened or with another headline, keeps more. */
const COPY = 0.6;

/** An article, as far as it matters for which source it is. */
export interface SourceMember {
  id: string;
  text: string;
  /** Digests of one original, and the original, share it. */
  sourceKey: string;
  /** What it shares with texts that are nearly the same. */
  keys: readonly string[];
}

/**
 * Which articles are one independent source because their texts are nearly the same: article id → the smallest id of
 * its group. Articles that no copy is known of are left out. A function of the set.
 */
export function nearCopyGroups(members: readonly SourceMember[]): Map<string, string> {
  const runs = new Map<string, Set<number>>();
  const runsOf = ({ id, text }: SourceMember) => {
    const found = runs.get(id) ?? shingles(text);
    runs.set(id, found);
    return found;
  };
  const copies = sharingPairs(members).filter(
    ([a, b]) => likeness(runsOf(members[a]!), runsOf(members[b]!)) >= COPY,
  );
  const ofOneSource = sharingPairs(members.map(({ sourceKey }) => ({ keys: [sourceKey] })));
  const copied = new Set(copies.flat());
  const joined = components([...copies, ...ofOneSource].map(([left, right]) => ({ left, right })));
  return new Map(
    joined
      .filter((group) => group.some((at) => copied.has(at)))
      .flatMap((group) => {
        const ids = group.map((at) => members[at]!.id).sort();
        return ids.map((id) => [id, ids[0]!] as const);
      }),
  );
}
