import type { Language } from "../languages/language.js";
import type { Compiled, Vocabulary } from "../languages/vocabulary.js";

/** Longer texts have small words enough to tell their language. */
const LONGEST = 500;
/** Fewer letters are a word of some other language by chance: "com". */
const FEWEST = 4;

/**
 * The pack whose words of meeting and of office a line or two hold, where these are too few to tell the language by its
 * letters and small words: "Emmanuel Macron rencontre Tô Lâm". Undefined where no word of meeting is among them, or where
 * two languages fit alike.
 */
export function packOfLines(text: string, vocabularies: readonly Vocabulary[]): Language | undefined {
  if (text.length > LONGEST) return undefined;
  const found = vocabularies
    .map(({ language, triggers, agreements, titles }) => {
      const deeds = covered(text, triggers) + covered(text, agreements);
      return { language, letters: deeds === 0 ? 0 : deeds + covered(text, titles) };
    })
    .filter(({ letters }) => letters >= FEWEST)
    .sort((a, b) => b.letters - a.letters);
  const [best] = found;
  const rival = found.find(({ language }) => language.code !== best!.language.code);
  return best && best.letters > (rival?.letters ?? 0) ? best.language : undefined;
}

/** How many letters stand in matches of some of the expressions. */
function covered(text: string, heads: readonly Compiled<unknown>[]): number {
  const letters = new Set<number>();
  for (const { pattern } of heads)
    for (const { index, 0: match } of text.matchAll(pattern))
      for (let at = index; at < index + match.length; at++) letters.add(at);
  return letters.size;
}
