import type { Span } from "#model/document";
import type { LocalEntity } from "#model/mention";
import { remember } from "../remember.js";

/** A stretch of text that stands for someone or something: a name, a title, a pronoun. */
export interface Reference extends Span {
  text: string;
  entity: LocalEntity;
  /** The country for which the person most likely stands: tells sides of meetings, never identities. */
  country?: string;
  /** False for titles and pronouns: coreference, not the words, tells who is meant. */
  named: boolean;
  /** Start and end with the titles and honorific around the name: what a sentence sees as one noun. */
  whole: Span;
  rule: string;
}

/** Folds case and marks for comparison within one article; identity across articles is never decided so. */
export const fold = remember((text) =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐ]/gu, "d")
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);
