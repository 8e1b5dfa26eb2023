import type { Line } from "../curate/lines.js";

/** What of an argument its side is told by. */
interface Participant {
  as: string;
  side: number | null;
  surface: string;
  entity: { name: string } | null;
}

export type LineState = "open" | "accepted" | "corrected" | "rejected";

/** What became of a line so far. */
export function stateOf({ decision }: Pick<Line, "decision">): LineState {
  if (decision === null) return "open";
  if (decision.verdict === "accept") return "accepted";
  return decision.verdict === "reject" ? "rejected" : "corrected";
}

/** Who met whom: the names of each side, sides apart. */
export function sidesOf({ arguments: named }: { arguments: readonly Participant[] }): string {
  const sides = new Map<number, Set<string>>();
  for (const { as, side, surface, entity } of named) {
    if (as !== "PARTICIPANT") continue;
    const at = side ?? 0;
    sides.set(at, (sides.get(at) ?? new Set()).add(entity?.name ?? surface));
  }
  return [...sides]
    .sort(([a], [b]) => a - b)
    .map(([, names]) => [...names].join(", "))
    .join(" – ");
}
