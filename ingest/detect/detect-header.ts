import type { Article } from "#model/article";
import type { Block, Span } from "#model/document";
import type { Vocabulary } from "../languages/vocabulary.js";
import { WordIndex } from "../languages/word-index.js";
import { type DateMention, datesWithin } from "../recognise/dates.js";

export type Header = Pick<Article, "title" | "publishedAt" | "publisher">;

/** What opens running text: "HÀ NỘI, 18/02/2022 – ", "PARIS, Jan. 27, 1973 -- ", "Hà nội, 6-10-2004. - ". */
const AFTER_DATELINE = /^[\s.)\]]*(?:\([^)]{2,14}\)\s*)?[–—:-]/u;
const BEFORE_DATELINE = /^[(["'“\s]*(?:[\p{Lu}][\p{L}\p{M}.'’-]*[\s,]*)*[(\s]*(?:ngày |le |on )?$/u;

/** `/2022/12/09/`, `-20221209`, `/2022-12-09-`: a date in an address. */
const URL_DATE = /(?<!\d)((?:19|20)\d{2})([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/u;

/** What closes a text in news of agencies: "(TTXVN) -", "(VNA) –", "— VNS". */
const AGENCY = /^[^\n]{0,40}?\(([\p{Lu}][\p{L}.]{1,12}(?:\/[\p{L}.]{2,10})?)\)\s*[-–—]/u;

function datesIn(words: WordIndex, span: Span, packs: readonly Vocabulary[]): DateMention[] {
  return packs
    .flatMap((pack) => datesWithin(words, span, pack))
    .filter((found) => !found.date.startsWith("X"))
    .sort((a, b) => b.date.length - a.date.length || a.start - b.start);
}

/**
 * Title, date and publisher as the page itself shows them, for what the article's metadata leaves open. The date
 * comes from datelines under the headline, from the place and date that open the text, from other datelines, from "updated" lines, then from the URL.
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
  const dayOf = (lines: readonly Block[]) => lines.flatMap((line) => datesIn(words, line, packs))[0]?.date;
  const paragraph = blocks.find((block) => block.rule === "paragraph") ?? firstBody;
  const start = paragraph?.start ?? 0;
  const opening: Span = { start, end: Math.min(start + 90, paragraph?.end ?? 0) };
  const opened = datesIn(words, opening, packs).filter(
    (found) =>
      BEFORE_DATELINE.test(text.slice(opening.start, found.start)) &&
      AFTER_DATELINE.test(text.slice(found.end, opening.end)),
  );
  const furniture = blocks.filter((block) => block.role === "boilerplate" && block.end - block.start < 90);
  const found =
    dayOf(below) ??
    opened[0]?.date ??
    dayOf(datelines) ??
    furniture.flatMap((block) => datesIn(words, block, packs)).find((x) => x.date.length >= 7)?.date;
  const address = article.url ? URL_DATE.exec(article.url) : null;

  return {
    title: article.title ?? (headline ? slice(headline) : null),
    publishedAt:
      article.publishedAt ?? found ?? (address ? `${address[1]}-${address[3]}-${address[4]}` : null),
    publisher: article.publisher ?? (firstBody ? (AGENCY.exec(slice(firstBody))?.[1] ?? null) : null),
  };
}
