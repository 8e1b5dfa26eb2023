import type { Candidate } from "#model/entity";
import { byText, type EdgeRow } from "./rows.js";

/** Pairs of identities that were kept apart and that a person may judge. */
export function candidateEdges(candidates: readonly Candidate[]): EdgeRow[] {
  return candidates.map(({ left, right, score, reasons }): EdgeRow => {
    const [from, to] = [left, right].sort(byText);
    return {
      type: "RESEMBLES",
      from: from!,
      to: to!,
      properties: { score, reasons: reasons.map((reason) => JSON.stringify(reason)) },
    };
  });
}
