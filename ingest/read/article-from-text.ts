import { hash } from "node:crypto";
import type { Problem } from "#model/article";
import { isEdtf } from "#model/date";
import { legacyFont } from "./legacy-font.js";
import { lookAlikes } from "./look-alikes.js";
import { type ReadResult, refuse } from "./reading.js";
import { countDirectionMarks, normaliseText, oneLine } from "./visible-text.js";
import { webAddress } from "./web-address.js";

/** What is known of an article besides its text. */
export interface Metadata {
  /** File name without extension, or URL: what people call it. */
  label?: string;
  lang?: string;
  title?: string;
  url?: string;
  basedOn?: string;
  publisher?: string;
  author?: string;
  /** EDTF. */
  publishedAt?: string;
}

/** Publisher of texts that this project wrote after an original. */
const DIGEST_PUBLISHER = "Liên digest";

/** More than this is a book, a log or an attack, not an article. */
const MOST_CHARACTERS = 2_000_000;
const MOST_LINES = 50_000;

/** Id of an article: `article/` and the first 16 hex digits of SHA-256 over the normalised text. */
export function articleId(text: string): string {
  return `article/${hash("sha256", text).slice(0, 16)}`;
}

/**
 * Makes an article of a text. A text that is empty, too long for an article, or written for an old Vietnamese font makes
 * none; a date that is none of EDTF and an address that is none of the web are left out and said.
 */
export function articleFromText(raw: string, given: Metadata = {}): ReadResult {
  const text = normaliseText(raw);
  const fault = faultOf(raw, text);
  if (fault) return refuse(fault);
  const problems: Problem[] = [];
  const say = (message: string) => problems.push({ stage: "read", message });
  const marks = countDirectionMarks(raw);
  if (marks > 0) say(`${marks} characters that turn the direction of writing were taken out.`);

  const mixed = lookAlikes(raw);
  if (mixed.length > 0)
    say(
      `${mixed.length === 1 ? "A word mixes" : `${mixed.length} words mix`} letters of two alphabets that look alike, such as "${oneLine(mixed[0]!, 60)}": it is another name than the one it looks like.`,
    );
  const metadata = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value ? [[name, oneLine(value)]] : [])),
  ) as Metadata;
  const { publishedAt, url, basedOn } = metadata;
  if (publishedAt !== undefined && !isEdtf(publishedAt)) {
    say(
      `publishedAt: ${JSON.stringify(publishedAt)} is not a date such as 2022-12-09, 2022-12 or 2022; it was left out.`,
    );
    delete metadata.publishedAt;
  }
  for (const [name, address] of Object.entries({ url, basedOn })) {
    if (address === undefined || webAddress(address) !== null) continue;
    say(
      `${name}: ${JSON.stringify(address)} is not an address such as https://example.org/news; it was left out.`,
    );
    delete metadata[name as "url" | "basedOn"];
  }
  const id = articleId(text);
  return {
    article: {
      id,
      label: metadata.label ?? metadata.url ?? id,
      text,
      lang: /^[a-z]{2,3}(?![a-z])/iu.exec(metadata.lang ?? "")?.[0].toLowerCase() ?? "und",
      title: metadata.title ?? null,
      url: metadata.url ?? null,
      basedOn: metadata.basedOn ?? null,
      publisher: metadata.publisher ?? (metadata.basedOn ? DIGEST_PUBLISHER : null),
      author: metadata.author ?? null,
      publishedAt: metadata.publishedAt ?? null,
    },
    problems,
  };
}

function faultOf(raw: string, text: string): string | null {
  if (!text.trim()) return "The text is empty: there is nothing to read.";
  if (text.length > MOST_CHARACTERS)
    return `The text has ${text.length} characters, more than the ${MOST_CHARACTERS} of the longest article. Split it into articles.`;
  const lines = text.split("\n").length;
  if (lines > MOST_LINES)
    return `The text has ${lines} lines, more than the ${MOST_LINES} of the longest article. Split it into articles, or give one article a line as NDJSON.`;
  const font = legacyFont(raw);
  if (font)
    return `The text is written for ${font} fonts, not in Unicode: its letters cannot be told. Convert it to Unicode (Vietnamese keyboard programs such as UniKey can) and load it again.`;
  return null;
}
