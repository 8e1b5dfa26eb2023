import type { Found } from "#graph/project/found";
import type { Article, Problem } from "#model/article";
import type { Unplaced } from "#model/judgement";

export type { Found };

/**
 * What became of an article. `loaded`: new. `unchanged`: known, nothing written. `updated`: the same text, other
 * metadata or another extractor. `replaced`: another text at a known address; the older one is kept aside.
 * `refused`: nothing written, see the problems.
 */
export const LOAD_OUTCOMES = ["loaded", "unchanged", "updated", "replaced", "refused"] as const;
export type LoadOutcome = (typeof LOAD_OUTCOMES)[number];

export interface LoadReport {
  /** As stored: what the article did not tell of itself may be known from an earlier load. */
  article: Article;
  outcome: LoadOutcome;
  found: Found;
  /** Entities of this article that the graph did not hold before. */
  newEntityIds: string[];
  newMeetingIds: string[];
  problems: Problem[];
}

/** How far a load has come. `extracted` comes for each article, `stored` when it is in the graph or refused. */
export type LoadProgress =
  | { step: "extracted"; article: Article; done: number; total: number }
  | { step: "stored"; report: LoadReport; done: number; total: number };

export const NOTHING_FOUND: Found = {
  people: 0,
  organizations: 0,
  places: 0,
  agreements: 0,
  meetings: 0,
  claims: 0,
};

/** A report of an article that could not be loaded. */
export function refused(article: Article, message: string): LoadReport {
  return {
    article,
    outcome: "refused",
    found: NOTHING_FOUND,
    newEntityIds: [],
    newMeetingIds: [],
    problems: [{ stage: "load", message }],
  };
}

/** Judgements that find nothing in the article that is being loaded, as problems of that load. */
export function unplacedProblems(unplaced: readonly Unplaced[]): Problem[] {
  return unplaced.map(({ reason }) => ({ stage: "load", message: `A judgement has no effect: ${reason}` }));
}
