import type { Metadata } from "../article-from-text.js";
import { publishedDate } from "../published-date.js";
import { oneLine } from "../visible-text.js";
import { webAddress } from "../web-address.js";
import type { PageDocument, PageElement } from "./dom.js";
import { structuredArticle } from "./json-ld.js";

const TITLE = ["og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title"];
const AUTHOR = [
  "author",
  "article:author",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "sailthru.author",
];
const PUBLISHER = ["og:site_name", "application-name", "dc.publisher", "publisher"];
const DATE = [
  ...[
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date",
    "pubdate",
    "publishdate",
  ],
  ...["publish-date", "publication_date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date"],
  ...[
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "article.published",
    "its_publication",
  ],
];
const ADDRESS = ["og:url", "twitter:url", "parsely-link"];

/** Chrome and Internet Explorer write where a page was saved from: `<!-- saved from url=(0042)https://… -->`. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]+)/iu;

/** `<meta>` by lower-case name or property, the first of each. */
function metaOf(page: PageElement): Map<string, string> {
  const found = new Map<string, string>();
  for (const meta of page.querySelectorAll("meta[content]")) {
    const content = meta.getAttribute("content")?.trim();
    const names =
      meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop") ?? "";
    for (const name of names.toLowerCase().split(/\s+/u))
      if (name && content && !found.has(name)) found.set(name, content);
  }
  return found;
}

/**
 * What a page tells of itself: from JSON-LD, then OpenGraph and other `<meta>`, then `<time>`, `<link>`, `<title>` and
 * `lang`. `address` is where it was fetched, for relative links.
 */
export function pageMetadata(page: PageDocument, html: string, address?: string): Metadata {
  const data = structuredArticle(page);
  const meta = metaOf(page);
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find(Boolean);
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const saved = SAVED_FROM.exec(html.slice(0, 2000))?.[1];
  const base = address ?? saved;

  const publisher = data.publisher ?? first(PUBLISHER);
  const author = data.author ?? first(AUTHOR);
  const metadata: { [Name in keyof Metadata]: Metadata[Name] | null | undefined } = {
    title: titleOf(page, data.title ?? first(TITLE), publisher),
    url: [canonical, first(ADDRESS), data.url, base]
      .map((one) => webAddress(one, base))
      .find((one) => one !== null),
    publisher,
    author: author && !/^https?:/iu.test(author) ? author : null,
    publishedAt: [data.date, first(DATE), ...timesOf(page)]
      .map((date) => publishedDate(date ?? ""))
      .find((date) => date !== null),
    lang: languageOf([data.lang, meta.get("og:locale"), page.documentElement.getAttribute("lang")]),
  };
  return Object.fromEntries(
    Object.entries(metadata).flatMap(([name, value]) =>
      value && oneLine(value) ? [[name, oneLine(value)]] : [],
    ),
  );
}

/** The title without the name of the site behind it: "Visite d'État | Le Journal". */
function titleOf(page: PageElement, given: string | undefined, publisher: string | undefined): string | null {
  const title = oneLine(
    given ?? page.querySelector("title")?.textContent ?? page.querySelector("h1")?.textContent ?? "",
  );
  const parts = /^(.{8,}\S)\s+[|–—·»-]\s+([^|–—·»]{2,40})$/u.exec(title);
  const heading = oneLine(page.querySelector("h1")?.textContent ?? "");
  const isSite = parts && (parts[2] === publisher || parts[1] === heading || /\s\|\s/u.test(title));
  return (isSite ? parts[1]! : title) || null;
}

/** `<time>` of the article's own head: one marked as its date, else the first that stands before the text. */
function timesOf(page: PageElement): (string | null)[] {
  const marked = page.querySelector(
    "time[pubdate], time[itemprop=datePublished], [itemprop=datePublished][content]",
  );
  const plain =
    page.querySelector("article time[datetime], main time[datetime]") ?? page.querySelector("time[datetime]");
  return [marked, plain].map(
    (time) => time?.getAttribute("datetime") ?? time?.getAttribute("content") ?? null,
  );
}

/** The language that a page names, where all that it says agrees. Templates often keep that of their makers. */
function languageOf(named: (string | null | undefined)[]): string | null {
  const codes = new Set(
    named.flatMap((name) => /^\s*([a-z]{2,3})(?![a-z])/iu.exec(name ?? "")?.[1]?.toLowerCase() ?? []),
  );
  return codes.size === 1 ? [...codes][0]! : null;
}
