import { slug } from "#model/id";
import { remember } from "../remember.js";

/**
 * Names of people, taken apart so that marks can be compared one by one.
 *
 * Folding finds candidates; marks decide. A third of Vietnam is called Nguyễn, and tones tell given names apart:
 * "Tuân" and "Tuấn" are two names, while "Tuan" in a text that writes no marks may be either.
 */
interface Token {
  folded: string;
  /** Letters with the marks that belong to them, then the tones: "Hòa" and "Hoà" are one spelling. */
  signature: string;
  marked: boolean;
}

export interface PersonName {
  text: string;
  tokens: Token[];
  /** The tokens in text order, to compare names written in another order. */
  sorted: Token[];
  /** Carries marks that only Vietnamese writes, so that its bare letters are truly bare. */
  vietnamese: boolean;
}

/** How two names of people relate, from the strongest to none. */
export type NameRelation =
  | "same"
  | "marks-missing"
  | "other-order"
  | "shorter"
  | "last-only"
  | "marks-differ"
  | "none";

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const VIETNAMESE_MARK = /[\u0306\u0309\u031B\u0323đĐ]|[\u0302][\u0300\u0301\u0303]/u;
const NOBILIARY = new Set(["de", "d", "von"]);

function token(text: string): Token | null {
  const folded = slug(text).replaceAll("-", "");
  if (!folded) return null;
  const parts = text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "");
  const tones = (parts.match(TONES) ?? []).sort().join("");
  const letters = parts.replace(TONES, "");
  return { folded, signature: letters + tones, marked: letters + tones !== folded };
}

/** Takes a name apart at spaces, hyphens, apostrophes and full stops. */
export const personName = remember((text): PersonName => {
  const tokens = text
    .split(/[\s\p{Pd}'’.·]+/u)
    .map(token)
    .filter((part) => part !== null);
  const key = (part: Token) => `${part.folded} ${part.signature}`;
  const sorted = [...tokens].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return { text, tokens, sorted, vietnamese: VIETNAMESE_MARK.test(text.normalize("NFD")) };
});

/** Whether the name is one token, or one after "de": "Macron", "de Gaulle". It points at a person, but names nobody. */
export function isBare(name: PersonName): boolean {
  const [first, ...rest] = name.tokens;
  return rest.length === 0 || (rest.length === 1 && NOBILIARY.has(first!.folded));
}

type Agreement = "same" | "missing" | "differ";

function marksAgree(a: Token, inA: PersonName, b: Token, inB: PersonName): Agreement {
  if (a.signature === b.signature) return "same";
  const unwritten = (part: Token, whole: PersonName) => !part.marked && !whole.vietnamese;
  return unwritten(a, inA) || unwritten(b, inB) ? "missing" : "differ";
}

function worst(agreements: Agreement[]): Agreement {
  if (agreements.includes("differ")) return "differ";
  return agreements.includes("missing") ? "missing" : "same";
}

function align(a: PersonName, b: PersonName, order: "tokens" | "sorted"): Agreement | null {
  const [left, right] = [a[order], b[order]];
  if (left.length !== right.length || left.some((part, i) => part.folded !== right[i]!.folded)) return null;
  return worst(left.map((part, i) => marksAgree(part, a, right[i]!, b)));
}

/** Whether the tokens of the short name stand in the long one in this order, ending alike: "E. Macron", "Nguyễn Dũng". */
function shortens(short: PersonName, long: PersonName): boolean {
  const isInitial = (part: Token) => part.folded.length === 1;
  const fits = (part: Token, other: Token) =>
    (part.folded === other.folded && marksAgree(part, short, other, long) !== "differ") ||
    (isInitial(part) && other.folded.startsWith(part.folded));
  const last = short.tokens.at(-1)!;
  if (isInitial(last) || !fits(last, long.tokens.at(-1)!)) return false;
  let from = 0;
  return short.tokens.every((part) => {
    const at = long.tokens.findIndex((other, i) => i >= from && fits(part, other));
    from = at + 1;
    return at >= 0;
  });
}

/** Which of two names says less, where one is a short form of the other. */
export function saysLess(a: PersonName, b: PersonName): "left" | "right" | null {
  const letters = (name: PersonName) => name.tokens.reduce((sum, part) => sum + part.folded.length, 0);
  if (a.tokens.length !== b.tokens.length) return a.tokens.length < b.tokens.length ? "left" : "right";
  return letters(a) === letters(b) ? null : letters(a) < letters(b) ? "left" : "right";
}

/** Compares two names of people; symmetric. */
export function relateNames(a: PersonName, b: PersonName): NameRelation {
  if (a.tokens.length === 0 || b.tokens.length === 0) return "none";
  const straight = align(a, b, "tokens");
  if (isBare(a) && isBare(b)) return "none";
  if (straight === "same") return "same";
  if (straight === "missing") return "marks-missing";
  if (straight === "differ") return "marks-differ";
  const turned = align(a, b, "sorted");
  if (turned !== null) return turned === "differ" ? "none" : "other-order";
  const less = saysLess(a, b);
  if (less === null) return "none";
  const [short, long] = less === "left" ? [a, b] : [b, a];
  if (!shortens(short, long)) return "none";
  return isBare(short) ? "last-only" : "shorter";
}
