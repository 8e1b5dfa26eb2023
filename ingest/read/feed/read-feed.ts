import { articleFromText } from "../article-from-text.js";
import { charsetOfHead } from "../charset.js";
import { decode } from "../decode.js";
import { htmlToText } from "../html/read-html.js";
import { located, refuse, type SourceReading } from "../reading.js";
import { type Feed, type FeedEntry, parseFeed } from "./parse-feed.js";

const MOST_ENTRIES = 5000;

export interface FeedOrigin {
  source: string;
  url?: string;
  charset?: string | null;
  /** Reads the page of an entry that the feed only links to; without it such entries are refused. */
  follow?: (url: string) => AsyncIterable<SourceReading>;
}

/**
 * Reads the entries of an RSS or Atom feed: those that carry the whole article as they are, the others from the pages
 * that they link to, if that is allowed. A bad entry stops no other.
 */
export async function* readFeed(bytes: Buffer, origin: FeedOrigin): AsyncGenerator<SourceReading> {
  const { source, url, charset } = origin;
  const { text } = decode(bytes, { declared: charset ?? charsetOfHead(bytes) });
  let feed: Feed | null = null;
  try {
    feed = text === null ? null : parseFeed(text, url);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield located(source, refuse(`The feed cannot be read: ${reason}.`));
    return;
  }
  if (!feed) {
    yield located(
      source,
      refuse("This is neither an RSS nor an Atom feed. Save the article as HTML or .txt."),
    );
    return;
  }
  if (feed.entries.length === 0) yield located(source, refuse("The feed has no entries."));
  for (const [index, entry] of feed.entries.slice(0, MOST_ENTRIES).entries())
    yield* readEntry(feed, entry, index + 1, origin);
  if (feed.entries.length > MOST_ENTRIES)
    yield located(
      source,
      refuse(`Only the first ${MOST_ENTRIES} of ${feed.entries.length} entries were read.`),
    );
}

async function* readEntry(
  feed: Feed,
  entry: FeedEntry,
  number: number,
  { source, follow }: FeedOrigin,
): AsyncGenerator<SourceReading> {
  const place = `${source}, entry ${number}${entry.title ? ` (${entry.title.slice(0, 80)})` : ""}`;
  if (entry.content !== null) {
    const made = articleFromText(htmlToText(entry.content), {
      label: entry.url ?? `${source}#${number}`,
      ...given("title", entry.title),
      ...given("url", entry.url),
      ...given("author", entry.author),
      ...given("publishedAt", entry.publishedAt),
      ...given("publisher", feed.title),
      ...given("lang", feed.lang),
    });
    yield located(place, made);
  } else if (entry.url === null)
    yield located(place, refuse("It holds neither an article nor a link to one."));
  else if (!follow)
    yield located(
      place,
      refuse(`The feed only links to ${entry.url}: add --follow to fetch the pages, or name it.`),
    );
  else yield* follow(entry.url);
}

function given(name: string, value: string | null): Record<string, string> {
  return value === null ? {} : { [name]: value };
}
