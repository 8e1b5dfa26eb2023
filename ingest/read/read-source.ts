import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { accessFault } from "./access-fault.js";
import { collect, one, peek } from "./byte-streams.js";
import { charsetOfHeader } from "./charset.js";
import { readFeed } from "./feed/read-feed.js";
import { findFiles } from "./find-article-files.js";
import { type Format, formatOfBytes, formatOfType, holdsArticles } from "./format.js";
import { labelOf } from "./origin.js";
import { formatOf, limitOf, readDocument, tooLarge } from "./read-document.js";
import { located, refuse, type SourceReading } from "./reading.js";
import type { FieldMap } from "./records/fields.js";
import { readCsv } from "./records/read-csv.js";
import { readNdjson } from "./records/read-ndjson.js";
import { oneLine } from "./visible-text.js";
import type { Web } from "./web/open-web.js";
import { readZip } from "./zip/read-zip.js";

/** Bytes with a name: standard input, an upload, an entry of an archive, a fetched page. */
export interface NamedBytes {
  name: string;
  bytes: AsyncIterable<Uint8Array>;
  contentType?: string | null;
  /** Where they were fetched. */
  url?: string;
}

export interface ReadOptions {
  /** Address of the article, for sources that tell none. */
  url?: string;
  /** Which columns hold what, for NDJSON and CSV. */
  map?: FieldMap;
  /** The form of the source, where neither its name nor its bytes tell it. */
  format?: Format;
  /** Where addresses are fetched; without it they are refused. */
  web?: Web;
  /** Whether pages that a feed only links to are fetched as well. */
  follow?: boolean;
  /** Standard input, which the source "-" stands for. */
  input?: AsyncIterable<Uint8Array>;
}

const ARCHIVE = {
  bytes: 200 * 1024 * 1024,
  limits: { entries: 100_000, entryBytes: 100 * 1024 * 1024, totalBytes: 1024 * 1024 * 1024, ratio: 200 },
};

const FEED_BYTES = 50 * 1024 * 1024;

/**
 * Reads all articles of a source: a file, every readable file of a folder, a web address, "-" for standard input, or
 * bytes with a name; archives, tables and feeds give each of their entries. One that is no article gives a reading
 * without one, which says what, where and what to do, and stops no other. Never throws.
 */
export async function* readSource(
  source: string | NamedBytes,
  options: ReadOptions = {},
): AsyncGenerator<SourceReading> {
  const name = typeof source === "string" ? source : source.name;
  try {
    if (typeof source !== "string") yield* readBytes(source, options);
    else if (source === "-") yield* readInput(options);
    else if (/^https?:\/\//iu.test(source)) yield* readAddress(source, options);
    else yield* readPath(source, options);
  } catch (error) {
    yield located(
      oneLine(name),
      refuse(`it cannot be read (${error instanceof Error ? error.message : String(error)}).`),
    );
  }
}

function readInput(options: ReadOptions): AsyncIterable<SourceReading> {
  if (options.input) return readBytes({ name: "standard input", bytes: options.input }, options);
  return one(located("-", refuse("There is no standard input here. Name a file.")));
}

async function* readPath(path: string, options: ReadOptions): AsyncGenerator<SourceReading> {
  try {
    if ((await stat(path)).isDirectory()) {
      const { files, problems } = await findFiles([path], holdsArticles);
      for (const problem of problems) yield { source: path, article: null, problems: [problem] };
      for (const file of files) yield* readSource(file, options);
    } else yield* readBytes({ name: path, bytes: createReadStream(path) }, options);
  } catch (error) {
    yield { source: path, ...refuse(accessFault(path, error)) };
  }
}

async function* readAddress(address: string, options: ReadOptions): AsyncGenerator<SourceReading> {
  if (!options.web) {
    yield located(address, refuse("Addresses are not fetched here. Save the page and load the file."));
    return;
  }
  try {
    const { url, bytes, contentType } = await options.web.get(address);
    yield* readBytes({ name: address, url, contentType, bytes: one(bytes) }, options);
  } catch (error) {
    yield located(address, refuse(error instanceof Error ? error.message : String(error)));
  }
}

/** Reads named bytes by their form. `inside` an archive no further archive is opened. */
async function* readBytes(
  item: NamedBytes,
  options: ReadOptions,
  inside = false,
): AsyncGenerator<SourceReading> {
  const source = oneLine(item.name);
  const { head, bytes } = await peek(item.bytes);
  const format = options.format ?? formatHere(item, head);
  const charset = charsetOfHeader(item.contentType);
  const label = item.url ?? labelOf(source);
  const records = { source, label: labelOf(source), charset, ...(options.map ? { map: options.map } : {}) };
  if (head.length === 0) yield located(source, refuse("the file is empty."));
  else if (format === "ndjson") yield* readNdjson(bytes, records);
  else if (format === "csv") yield* readCsv(bytes, records);
  else {
    const limit = format === "zip" ? ARCHIVE.bytes : format === "feed" ? FEED_BYTES : limitOf(format);
    const whole = await collect(bytes, limit);
    const url = item.url ?? options.url;
    const origin = { label, charset, ...(url ? { url } : {}) };
    if (whole === null) yield located(source, refuse(tooLarge(limit)));
    else if (format === "zip" && inside)
      yield located(source, refuse("An archive within an archive is not opened. Unpack it."));
    else if (format === "zip") yield* readArchive(whole, source, options);
    else if (format === "feed") yield* readFeed(whole, { source, ...origin, ...followed(options) });
    else yield located(source, await readDocument(whole, format, origin, item.url ? label : source));
  }
}

function formatHere({ name, contentType, url }: NamedBytes, head: Buffer): Format {
  const told = formatOfType(contentType);
  if (url === undefined) return formatOf(name, head);
  const seen = formatOfBytes(head);
  // Servers call many things text or XML.
  return told === null || told === "text" || told === "feed"
    ? seen === "text"
      ? (told ?? seen)
      : seen
    : told;
}

async function* readArchive(
  archive: Buffer,
  source: string,
  options: ReadOptions,
): AsyncGenerator<SourceReading> {
  let readable = 0;
  for await (const entry of readZip(archive, ARCHIVE.limits, isWanted)) {
    const name = `${source}/${entry.name}`;
    readable++;
    if ("refused" in entry) yield located(name, refuse(entry.refused));
    else yield* readBytes({ name, bytes: one(entry.bytes) }, options, true);
  }
  if (readable === 0)
    yield located(source, refuse("The archive holds no files that can be read as articles."));
}

/** Files of an archive that may be articles: not the pictures and scripts of saved pages, nor what systems leave. */
function isWanted(name: string): boolean {
  const hidden = /(?:^|\/)(?:\.|__MACOSX\/)/u.test(name);
  return !hidden && (holdsArticles(name) || /\.(?:doc|rtf|odt|mhtml?)$/iu.test(name));
}

function followed(options: ReadOptions): { follow?: (url: string) => AsyncIterable<SourceReading> } {
  return options.follow && options.web
    ? { follow: (url) => readAddress(url, { ...options, follow: false }) }
    : {};
}
