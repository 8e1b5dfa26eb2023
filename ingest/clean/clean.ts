import type { Block } from "#model/document";
import type { WordIndex } from "../languages/word-index.js";
import { firstMatch } from "../languages/word-pattern.js";
import { isBracketed, isByline, isDoubled, isMenu, isProse, type Line, linesOf } from "./lines.js";
import { matches, type PagePatterns } from "./page-patterns.js";

type Verdict = Pick<Block, "role" | "rule">;

const cut = (rule: string): Verdict => ({ role: "boilerplate", rule });

/** "27/01/1973: FOUR SIGNATURES, ONE AGREEMENT": a date that a headline is about. */
const HEADED = /^\s*:\s*(?:\p{L}+[\s,]+){2}\p{L}/u;

/** Words that a date leaves of a short line: few, in a dateline. */
function isDateline(line: Line, page: PagePatterns, words: WordIndex): boolean {
  if (line.words > 20 || !/\d{4}/u.test(line.text)) return false;
  for (const pattern of page.dates) {
    const first = words.first(pattern, line);
    const match = first?.match;
    if (!match || !/\d{4}/u.test(match[0])) continue;
    const rest = line.text.replace(match[0], " ").match(/\p{L}{2,}/gu)?.length ?? 0;
    if (HEADED.test(line.text.slice(first!.index - line.start + match[0].length))) return false;
    if (rest <= 8 && !/[.!?]$/u.test(line.text)) return true;
  }
  return false;
}

function judgeAlone(line: Line, page: PagePatterns, words: WordIndex): Verdict | null {
  if (!/\p{L}{2}/u.test(line.text)) return cut("no-words");
  if (matches(page.furniture, line.text)) return cut("furniture");
  if (isBracketed(line.text)) return cut("bracketed-links");
  if (isDoubled(line.text)) return cut("doubled-teaser");
  if (isDateline(line, page, words)) return { role: "dateline", rule: "short-line-with-date" };
  if (isMenu(line)) return cut("menu-separators");
  if (!line.closed) {
    const menuWords = words.within(page.menuWord, line).length;
    if (menuWords > 0 && menuWords * 3 >= line.words) return cut("menu-words");
  }
  if (line.words <= 14 && matches(page.credit, line.text)) return cut("credit");
  if (line.words <= 60) {
    const caption = words.first(page.caption, line);
    if (caption && !isProseBefore(line, caption.index - line.start))
      return { role: "caption", rule: "photo-credit" };
  }
  return null;
}

/** Running text that merely ends in a photo credit, or mentions photos, is no caption. */
function isProseBefore(line: Line, at: number): boolean {
  return at > 0 && line.text.slice(0, at).split(/[.!?]\s+\p{Lu}/u).length > 2;
}

/** A heading alone on its line opens a list; a teaser written behind it is one line. */
function opensList(line: Line, page: PagePatterns): boolean {
  const length = firstMatch(page.teaserHeading, line.text)?.[0].length ?? 0;
  return line.text.length - length <= 12;
}

/**
 * Says of every line of a page what it is. Boilerplate is told by its shape and by the words of all language
 * packs, never by the names it holds; a line in doubt stays. Blocks are in order and do not overlap.
 */
export function clean(words: WordIndex, page: PagePatterns, hasTitle: boolean): Block[] {
  words.open(page.starts);
  const lines = linesOf(words.text);
  const verdicts: (Verdict | null)[] = [];
  const seen = new Set<string>();
  let prose = 0;
  let teasers: "none" | "until-prose" | "to-end" = "none";

  for (const [index, line] of lines.entries()) {
    const previous = verdicts[index - 1];
    let verdict: Verdict | null;
    if (matches(page.teaserHeading, line.text) && !isProse(line)) {
      verdict = cut("teaser-heading");
      // Before the first paragraphs a list of teasers ends where running text starts; after them nothing follows.
      if (opensList(line, page)) teasers = prose >= 2 ? "to-end" : "until-prose";
    } else if (teasers === "to-end") verdict = cut("after-teaser-heading");
    else if (teasers === "until-prose" && !isProse(line)) verdict = cut("after-teaser-heading");
    else {
      teasers = "none";
      verdict = judgeAlone(line, page, words);
      if (!verdict && previous?.rule === "doubled-teaser" && /(?:\.\.\.|…)$/u.test(line.text))
        verdict = cut("cut-off-teaser");
      if (!verdict && seen.has(line.text)) verdict = cut("repeated-line");
    }
    // An agency's name alone signs the text off: what follows are other articles.
    if (prose > 0 && verdict?.rule === "credit" && line.words <= 2 && lines[index + 1]) teasers = "to-end";
    seen.add(line.text);
    if (!verdict && isProse(line)) prose++;
    verdicts.push(verdict);
  }
  return label(lines, verdicts, hasTitle);
}

function label(lines: Line[], verdicts: (Verdict | null)[], hasTitle: boolean): Block[] {
  const firstProse = lines.findIndex((line, i) => !verdicts[i] && isProse(line));
  const body = firstProse < 0 ? lines.length : firstProse;
  // A line alone heads nothing: it is all that is told.
  const isAlone = verdicts.filter((verdict) => !verdict).length === 1;
  const headline =
    hasTitle || isAlone
      ? -1
      : lines.findIndex(
          (line, i) =>
            i < body && !verdicts[i] && line.words >= 3 && !/[.;]$/u.test(line.text) && !isByline(line.text),
        );
  return lines.map((line, i) => {
    const { start, end } = line;
    const verdict = verdicts[i];
    if (verdict) return { start, end, ...verdict };
    if (i === headline) return { start, end, role: "headline", rule: "first-open-line" };
    if (isByline(line.text)) return { start, end, ...cut("byline") };
    if (i < body && line.words < 4) return { start, end, ...cut("short-line-before-text") };
    return { start, end, role: "body", rule: isProse(line) ? "paragraph" : "line" };
  });
}
