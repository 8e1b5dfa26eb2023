import type { Problem } from "#model/article";
import { articleFromText, type Metadata } from "../article-from-text.js";
import { withoutReferences } from "../entities.js";
import { htmlToText } from "../html/read-html.js";
import { publishedDate } from "../published-date.js";
import { type ReadResult, refuse } from "../reading.js";

import { completeMapping, type FieldMap } from "./fields.js";

/** A row of a table or a line of JSON. */
export type ArticleRecord = Record<string, unknown>;

/** Markup of blocks: a text with these is HTML. */
const MARKUP = /<(?:\/(?:p|div|article|section|h[1-6]|ul|li|blockquote)|br\s*\/?|p(?:\s[^<>]*)?)>/iu;

/** Reads one record as an article, by a mapping and by what columns are usually called. A body in HTML becomes text. */
export function readRecord(record: ArticleRecord, fallbackLabel: string, given: FieldMap = {}): ReadResult {
  const map = completeMapping(Object.keys(record), given);
  const value = (field: keyof FieldMap) => {
    const column = map[field];
    return column === undefined ? undefined : plainValue(valueAt(record, column));
  };
  const body = value("text");
  if (!body?.trim()) return refuse(noText(record, map));
  const problems: Problem[] = [];
  const date = value("publishedAt");
  const publishedAt = date === undefined ? undefined : (publishedDate(date) ?? date);
  const metadata: Metadata = {
    label: value("label") ?? fallbackLabel,
    ...optional("title", value("title")),
    ...optional("url", value("url")),
    ...optional("lang", value("lang")),
    ...optional("publisher", value("publisher")),
    ...optional("author", value("author")),
    ...optional("basedOn", value("basedOn")),
    ...optional("publishedAt", publishedAt),
  };
  const text = MARKUP.test(body) ? htmlToText(body) : withoutReferences(body);
  if (body.includes("\uFFFD"))
    problems.push({
      stage: "read",
      message: "Some bytes are not valid UTF-8; they were replaced. Save the file as UTF-8.",
    });
  const made = articleFromText(text, metadata);
  return { article: made.article, problems: [...problems, ...made.problems] };
}

function noText(record: ArticleRecord, map: FieldMap): string {
  const columns = Object.keys(record)
    .slice(0, 20)
    .map((name) => name.slice(0, 40))
    .join(", ");
  return map.text === undefined
    ? `No column holds the text. There are ${columns || "none"}: say which one with --map text=COLUMN.`
    : `The text in ${JSON.stringify(map.text)} is empty: there is nothing to read.`;
}

function optional<Name extends keyof Metadata>(name: Name, value: string | undefined): Metadata {
  return value?.trim() ? { [name]: value.trim() } : {};
}

/** The value of a key, or at the end of a path of keys: `content.body`. */
function valueAt(record: ArticleRecord, column: string): unknown {
  if (Object.hasOwn(record, column)) return record[column];
  let value: unknown = record;
  for (const key of column.split(".")) {
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, key)) return undefined;
    value = (value as ArticleRecord)[key];
  }
  return value;
}

/** A value as text: names of people and bodies out of lists and objects as well. */
function plainValue(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.flatMap((one) => plainValue(one) ?? []).join(", ") || undefined;
  if (value !== null && typeof value === "object" && "name" in value) return plainValue(value.name);
  return undefined;
}
