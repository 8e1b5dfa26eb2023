/** Letters of one word that belong to two alphabets which share their looks: "Mаcron" with a Cyrillic а. */
const MIXED =
  /(?<![\p{L}\p{M}])(?=[\p{L}\p{M}]*\p{Script=Latin})(?=[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}])[\p{L}\p{M}]{2,60}/gu;

/** Words that mix Latin letters with those of an alphabet that looks like it, each once: they are not what they seem. */
export function lookAlikes(text: string): string[] {
  return [...new Set(text.match(MIXED) ?? [])];
}
