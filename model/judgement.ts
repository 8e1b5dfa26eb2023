import type { Fact } from "./claim.js";
import type { AgreementForm, ArgumentRole, EntityKind } from "./vocabulary.js";

/** Where a judgement stands in the sources, on what does not move when the graph is projected again. */
export interface Anchor {
  articleId: string;
  start: number;
  end: number;
  surface: string;
}

/**
 * What a person can decide, and what the anchors of each are.
 *
 * About two things: `same`, `different`, `unsure` (two mentions); `split` (a mention that stays with its thing, then
 * those that name another). About what a name means: `rename`, `retype`, `mention` (a name that was missed), each on
 * that name. About a claim: `confirm`, `correct`, `reject`, `claim` (one made by hand), each on the quote; further
 * anchors, on what the claim names, tell it from others of the same words. `reject` on a mention says that it names
 * nothing.
 */
export const VERDICTS = [
  "same",
  "different",
  "unsure",
  "split",
  "rename",
  "retype",
  "mention",
  "confirm",
  "correct",
  "reject",
  "claim",
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a claim is to name in a role, as a person says: a mention of the article, or words of it for a title. */
export interface Naming {
  as: ArgumentRole;
  side?: number;
  anchor: Anchor;
}

/** What is to stand in place of what was read. What is left out stays as it was read. */
export interface Wording {
  /** `rename`, `mention`. */
  name?: string;
  /** `retype`, `mention`; of `reject` on a name: the kind that it was taken to be, where it names nothing anywhere. */
  kind?: EntityKind;
  /** `retype` and `mention` of an agreement. */
  form?: AgreementForm;
  /** `correct`, `claim`: the whole fact. */
  fact?: Fact;
  /** `correct`, `claim`: EDTF, or null for not known. */
  date?: string | null;
  /** `correct`: the roles whose arguments the namings replace; a role without namings is left empty. */
  roles?: ArgumentRole[];
  /** `correct`, `claim`. */
  namings?: Naming[];
}

/** A person's decision. It outlives every projection; withdrawing it undoes its effect. */
export interface Judgement {
  id: string;
  verdict: Verdict;
  anchors: Anchor[];
  /** For verdicts that say what is to stand instead. */
  says?: Wording;
  by: string;
  /** ISO 8601 instant. */
  at: string;
  why: string | null;
}

/** A judgement that has no effect as things stand, or not the whole of it. */
export interface Unplaced {
  judgementId: string;
  /** One sentence. */
  reason: string;
}
