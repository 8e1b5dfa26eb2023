/** Fields of an article that a column of a table can hold. */
export const COLUMN_FIELDS = ["text", "title", "url", "publishedAt", "publisher", "author", "lang"] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Which column holds which field; an empty string leaves it to the server's own guess. */
export type ColumnMap = Record<ColumnField, string>;

export const NO_MAP: ColumnMap = {
  text: "",
  title: "",
  url: "",
  publishedAt: "",
  publisher: "",
  author: "",
  lang: "",
};

const HEAD_BYTES = 65_536;
const TABLE = /\.(?:csv|tsv|ndjson|jsonl|json)$/i;

export const isTable = (name: string) => TABLE.test(name);

/** Names of the columns, from the head of a table: the first row, or the keys of the first line of JSON. */
export function columnsOf(head: string): string[] {
  const first = head.replace(/^\uFEFF/, "").trimStart();
  if (/^[[{]/.test(first)) return keysOf(first);
  const row = first.split(/\r?\n/, 1)[0] ?? "";
  const separators = [",", ";", "\t"];
  const count = (separator: string) => row.replace(/"[^"]*"/g, "").split(separator).length;
  const separator = separators.reduce((best, one) => (count(one) > count(best) ? one : best));
  const cells = row.match(new RegExp(`(?:^|${separator})("(?:[^"]|"")*"|[^${separator}]*)`, "g")) ?? [];
  return cells
    .map((cell) => (cell.startsWith(separator) ? cell.slice(1) : cell))
    .map((cell) => cell.trim().replace(/^"|"$/g, "").replaceAll('""', '"').trim())
    .filter(Boolean);
}

/** Keys of the first object; a line that is cut off or no JSON has none. */
function keysOf(text: string): string[] {
  const line = text
    .replace(/^\[\s*/, "")
    .split(/\r?\n/, 1)[0]!
    .replace(/,\s*$/, "");
  try {
    const value: unknown = JSON.parse(line);
    return value !== null && typeof value === "object" ? Object.keys(value) : [];
  } catch {
    return [];
  }
}

/** Names of the columns of a file. */
export async function columnsOfFile(file: File): Promise<string[]> {
  return columnsOf(await file.slice(0, HEAD_BYTES).text());
}

/** The mapping as the server takes it: `text=body,title=headline`. */
export function mappingText(map: ColumnMap): string {
  return COLUMN_FIELDS.filter((field) => map[field] !== "")
    .map((field) => `${field}=${map[field]}`)
    .join(",");
}
