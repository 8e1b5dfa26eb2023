import type { Language } from "../language.js";

/** Where the mark of tone stands in open syllables: "hòa" by the old rule, "hoà" by the new one. */
const PAIRS: [old: string, now: string][] = [
  ..."àáảãạ".split("").map((a, i): [string, string] => [`${"òóỏõọ"[i]}a`, `o${a}`]),
  ..."èéẻẽẹ".split("").map((e, i): [string, string] => [`${"òóỏõọ"[i]}e`, `o${e}`]),
  ..."ỳýỷỹỵ".split("").map((y, i): [string, string] => [`${"ùúủũụ"[i]}y`, `u${y}`]),
  ..."ỳýỷỹỵ".split("").map((y, i): [string, string] => [`${"ÙÚỦŨỤ"[i]}y`, `U${y}`]),
];

/** The old and the new way end a syllable; "hoàn" and "quý" are written in one way only. */
const OPEN = new RegExp(
  `(?<![qQ])(?:${PAIRS.map(([old, now]) => `${old}|${now}`).join("|")})(?![\\p{L}\\p{M}])`,
  "gu",
);

const eitherWay = (pattern: string): string =>
  pattern.replace(OPEN, (found) => {
    const pair = PAIRS.find((both) => both.includes(found))!;
    return `(?:${pair.join("|")})`;
  });

const otherWay = (word: string): string =>
  word.replace(OPEN, (found) => {
    const [old, now] = PAIRS.find((both) => both.includes(found))!;
    return found === old ? now : old;
  });

/** Lists of plain words, which are looked up and not matched. */
const WORDS: ReadonlySet<string> = new Set(["notNames", "functionWords", "stopWords", "ignore"]);
const RECORDS: ReadonlySet<string> = new Set([
  "portfolios",
  "months",
  "weekdays",
  "relative",
  "numbers",
  "spellings",
]);

function widen(value: unknown, key: string): unknown {
  if (key === "code" || key === "letters" || key === "defaultCountry") return value;
  if (typeof value === "string") return eitherWay(value);
  if (Array.isArray(value)) {
    if (!WORDS.has(key)) return value.map((item) => widen(item, key));
    return [...new Set(value.flatMap((word: string) => [word, otherWay(word)]))];
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  if (RECORDS.has(key))
    return Object.fromEntries(
      entries.flatMap(([word, x]) => [[otherWay(word), x] as const, [word, x] as const]),
    );
  return Object.fromEntries(entries.map(([name, x]) => [name, FIXED.has(name) ? x : widen(x, name)]));
}

/** What is no text of the language: kinds, shapes, slugs. */
const FIXED: ReadonlySet<string> = new Set([
  "kind",
  "position",
  "feature",
  "office",
  "portfolio",
  "form",
  "level",
  "shape",
  "act",
  "status",
  "channel",
  "bareGivenName",
]);

/** A pack whose patterns and words fit both ways of placing the mark of tone. */
export function withBothTones(language: Language): Language {
  return widen(language, "language") as Language;
}
