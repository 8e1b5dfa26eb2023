import type { Language } from "../languages/language.js";
import { StartTable } from "../languages/start-table.js";
import type { Vocabulary } from "../languages/vocabulary.js";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";

/** What tells page furniture apart, over all languages: a page of one has the menus of another. */
export interface PagePatterns {
  teaserHeading: RegExp;
  menuWord: RegExp;
  furniture: RegExp;
  caption: RegExp;
  credit: RegExp;
  dates: RegExp[];
  starts: StartTable;
}

/** Joins the page words of all packs. */
export function pagePatterns(vocabularies: readonly Vocabulary[]): PagePatterns {
  const languages = vocabularies.map((vocabulary) => vocabulary.language);
  const all = (pick: (language: Language) => string[]) => languages.flatMap(pick);
  const ignoreCase = true;
  const dates = vocabularies.flatMap((vocabulary) => vocabulary.dates);
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
    dates,
    starts: new StartTable(dates),
  };
}

/** Whether the expression matches, whatever it matched before. */
export function matches(pattern: RegExp, text: string): boolean {
  return firstMatch(pattern, text) !== null;
}
