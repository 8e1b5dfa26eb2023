import type { Article } from "#model/article";
import type { Block, Span } from "#model/document";
import type { Vocabulary } from "../languages/vocabulary.js";
import { WordIndex } from "../languages/word-index.js";
import { type DateMention, datesWithin } from "../recognise/dates.js";

export type Header = Pick<Article, "title" | "publishedAt" | "publisher">;

/** What opens running text: "HÀ NỘI, 18/02/2022 – ", "PARIS, Jan. 27, 1973 -- ", "Hà nội, 6-10-2004. - ". */
const AFTER_DATELINE = /^[\s.)\]]*(?:\([^)]{2,14}\)\s*)?[–—:-]/u;
const BEFORE_DATELINE =
  /^[(["'“\s]*(?:\p{Lu}\p{Ll}{0,9} \p{Ll}{1,9}, ?)?(?:\p{Lu}[\p{L}\p{M}.'’-]*[\s,]+){0,8}(?:\(\p{Lu}[^()\n]{1,14}\)[\s,]*)?[(\s]*(?:\p{Lu}{2,8},? )?(?:ngày |le |on )?$/u;

/** `/2022/12/09/`, `-20221209`, `/2022-12-09-`: a date in an address. */
const URL_DATE = /(?<!\d)((?:19|20)\d{2})([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/u;

/** What closes a text in news of agencies: "(TTXVN) -", "(VNA) –", "— VNS". */
const AGENCY = /^[^\n]{0,40}?\(([\p{Lu}][\p{L}.]{1,12}(?:\/[\p{L}.]{2,10})?)\)\s*[-–—]/u;

/** How much more than a date a line of furniture may hold that tells the day of its page, in characters. */
const LITTLE = 44;

/** Years as the furniture of a page shows them: "Archives > 2004 > octobre", "COPYRIGHT (c) 2018". */
const YEAR = /(?<![\d-])(?:19|20)\d{2}(?![\d-])/gu;

function datesIn(words: WordIndex, span: Span, packs: readonly Vocabulary[]): DateMention[] {
  return packs
    .flatMap((pack) => datesWithin(words, span, pack))
    .sort((a, b) => b.date.length - a.date.length || a.start - b.start);
}

/** What below a text tells when it was put up; the lists of other news there have dates of their own. */
const IMPRINT = /©|\(c\)|copyright|arsip|archives?|lưu trữ/iu;

/** The one year that the furniture of a page shows: above the text, else in the imprint below it. */
function pageYear(text: string, blocks: readonly Block[], start: number): string | null {
  const lines = blocks.filter((block) => block.role === "boilerplate" && block.end - block.start < 120);
  for (const side of [
    lines.filter((x) => x.start < start),
    lines.filter((x) => x.start > start && IMPRINT.test(text.slice(x.start, x.end))),
  ]) {
    const years = new Set(side.flatMap((x) => text.slice(x.start, x.end).match(YEAR) ?? []));
    if (years.size === 1) return [...years][0]!;
    if (years.size > 1) return null;
  }
  return null;
}

/**
 * The date that opens the text behind a place or alone in brackets. A day without a year is of the one year that the page
 * shows.
 */
function openingDate(
  words: WordIndex,
  blocks: readonly Block[],
  packs: readonly Vocabulary[],
): string | undefined {
  const { text } = words;
  const paragraph =
    blocks.find((block) => block.rule === "paragraph") ?? blocks.find((block) => block.role === "body");
  if (!paragraph) return undefined;
  const { start } = paragraph;
  const opening: Span = { start, end: Math.min(start + 90, paragraph.end) };
  const opened = datesIn(words, opening, packs).find((found) => {
    const before = text.slice(start, found.start);
    const after = text.slice(found.end, opening.end);
    // "27/01/1973: FOUR SIGNATURES": without a place it is what the line is about.
    if (before === "" && after.trimStart().startsWith(":")) return false;
    return (
      (BEFORE_DATELINE.test(before) && AFTER_DATELINE.test(after)) ||
      (before === "(" && after.startsWith(")"))
    );
  });
  if (!opened?.date.startsWith("XXXX")) return opened?.date;
  const year = pageYear(text, blocks, start);
  return year === null ? undefined : opened.date.replace("XXXX", year);
}

/**
 * Title, date and publisher as the page itself shows them, for what the article's metadata leaves open. The date
 * comes from datelines under the headline, from the place and date that open the text, from other datelines, from "updated"
 * lines, then from the URL.
 */
export function detectHeader(
  article: Article,
  blocks: readonly Block[],
  packs: readonly Vocabulary[],
  words = new WordIndex(article.text),
): Header {
  const { text } = article;
  const slice = (block: Block) => text.slice(block.start, block.end);
  const headline = blocks.find((block) => block.role === "headline");
  const firstBody = blocks.find((block) => block.role === "body");

  // What stands above the headline may be the clock of the page.
  const datelines = blocks.filter((block) => block.role === "dateline");
  const below = datelines.filter(
    (block) => headline && block.start > headline.start && block.start < (firstBody?.start ?? 0),
  );
  const known = (lines: readonly Block[]) =>
    lines.flatMap((line) => datesIn(words, line, packs)).filter((found) => !found.date.startsWith("X"));
  // Below the text a line that says much besides a date announces other news.
  const saysLittle = (block: Block) =>
    (firstBody && block.start < firstBody.start && block.end - block.start < 90) ||
    datesIn(words, block, packs).some(({ start, end }) => block.end - block.start - (end - start) <= LITTLE);
  const furniture = blocks.filter((block) => block.role === "boilerplate" && saysLittle(block));
  const found =
    known(below)[0]?.date ??
    openingDate(words, blocks, packs) ??
    known(datelines)[0]?.date ??
    known(furniture).find((x) => x.date.length >= 7)?.date;
  const address = article.url ? URL_DATE.exec(article.url) : null;

  return {
    title: article.title ?? (headline ? slice(headline) : null),
    publishedAt:
      article.publishedAt ?? found ?? (address ? `${address[1]}-${address[3]}-${address[4]}` : null),
    publisher: article.publisher ?? (firstBody ? (AGENCY.exec(slice(firstBody))?.[1] ?? null) : null),
  };
}
