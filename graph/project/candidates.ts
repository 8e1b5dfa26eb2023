import { byText, type EdgeRow } from "./rows.js";
import type { WorldIndex } from "./world-index.js";

/** Pairs of identities that were kept apart and that a person may judge. */
export function candidateEdges({ world }: WorldIndex): EdgeRow[] {
  return world.candidates.map(({ left, right, score, reasons }): EdgeRow => {
    const [from, to] = [left, right].sort(byText);
    return {
      type: "RESEMBLES",
      from: from!,
      to: to!,
      properties: { score, reasons: reasons.map((reason) => JSON.stringify(reason)) },
    };
  });
}
