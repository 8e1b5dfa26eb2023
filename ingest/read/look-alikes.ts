/** Letters of one word that belong to two alphabets which share their looks: "Mаcron" with a Cyrillic а. */
const MIXED =
  /(?<![\p{L}\p{M}])(?=[\p{L}\p{M}]*\p{Script=Latin})(?=[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}])[\p{L}\p{M}]{2,60}/gu;

/** What a text holds besides Latin letters and signs: most hold nothing. */
const OTHER = /[^\n-\u036F\u1E00-\u1EFF\u2000-\u20FF]/u;

/** Words that mix Latin letters with those of an alphabet that looks like it, each once: they are not what they seem. */
export function lookAlikes(text: string): string[] {
  return OTHER.test(text) ? [...new Set(text.match(MIXED) ?? [])] : [];
}
