import type { Language } from "../languages/language.js";
import { compileVocabulary } from "../languages/vocabulary.js";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";

/** What tells page furniture apart, over all languages: a page of one has the menus of another. */
export interface PagePatterns {
  teaserHeading: RegExp;
  menuWord: RegExp;
  furniture: RegExp;
  caption: RegExp;
  credit: RegExp;
  dates: RegExp[];
}

/** Joins the page words of all packs. */
export function pagePatterns(languages: readonly Language[]): PagePatterns {
  const all = (pick: (language: Language) => string[]) => languages.flatMap(pick);
  const ignoreCase = true;
  return {
    teaserHeading: wordPattern(
      all((x) => x.page.teaserHeadings),
      { ignoreCase, anchor: "start" },
    ),
    menuWord: wordPattern(
      all((x) => x.page.menuWords),
      { ignoreCase },
    ),
    furniture: wordPattern(
      all((x) => x.page.furniture),
      { ignoreCase, anchor: "start" },
    ),
    caption: wordPattern(
      all((x) => x.page.captions),
      { ignoreCase },
    ),
    credit: wordPattern(
      all((x) => x.page.credits),
      { ignoreCase, anchor: "start" },
    ),
    dates: languages.flatMap((language) => compileVocabulary(language).dates),
  };
}

/** Whether the expression matches, whatever it matched before. */
export function matches(pattern: RegExp, text: string): boolean {
  return firstMatch(pattern, text) !== null;
}
