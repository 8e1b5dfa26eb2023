/** Bytes of an article's text. */
export const MOST_TEXT = 10 * 1024 * 1024;

/** Bytes of a request: JSON may write a character of text as six, but news is not made of control characters. */
export const MOST_BODY = 2 * MOST_TEXT;

/** Bytes of a request of somebody who may only ask. */
export const MOST_QUESTION_BODY = 256 * 1024;

/** Characters of a question; long texts go into its variables. */
export const MOST_QUESTION_TEXT = 50_000;

/** What a question may be and cost. A host that knows its readers sets them otherwise. */
export interface QuestionLimits {
  /** How deep it may be nested; the deepest that the explorer asks has 6 levels. */
  depth: number;
  /** Fields, fragments counted where they are used. */
  fields: number;
  /** Fields under another name. */
  aliases: number;
  /** `@include` and `@skip`. */
  directives: number;
  /** Words and signs of its text. */
  tokens: number;
  /** Objects that the answer could hold, lists counted at their length, lists in lists multiplied. */
  cost: number;
  /** Seconds from its start to its answer. */
  seconds: number;
  /** Rows that the database may hand over for it. */
  rows: number;
}

/** Requests a minute. */
export interface RateLimits {
  /** Of an address without a key. */
  perAddress: number;
  /** Of a key, from wherever. */
  perKey: number;
}

export interface Limits {
  question: QuestionLimits;
  rate: RateLimits;
}

export const DEFAULT_LIMITS: Limits = {
  question: {
    depth: 12,
    fields: 1_000,
    aliases: 30,
    directives: 50,
    tokens: 3_000,
    cost: 20_000,
    seconds: 30,
    rows: 100_000,
  },
  rate: { perAddress: 300, perKey: 1_200 },
};
