/** Where a judgement stands in the sources, on what does not move when the graph is projected again. */
export interface Anchor {
  articleId: string;
  start: number;
  end: number;
  surface: string;
}

/** A person's decision. It outlives every projection; withdrawing it undoes its effect. */
export interface Judgement {
  id: string;
  verdict: "same" | "different" | "unsure" | "reject";
  /** Two mentions for an identity verdict, one claim's quote for a rejection. */
  anchors: Anchor[];
  by: string;
  /** ISO 8601 instant. */
  at: string;
  why: string | null;
}
