import { located, type ReadResult, refuse, type SourceReading } from "../reading.js";
import { decoded, linesOf } from "./decoded.js";
import type { FieldMap } from "./fields.js";
import { type ArticleRecord, readRecord } from "./read-record.js";

/** A line, or a file that is one JSON array, of more characters is refused. */
const LONGEST_LINE = 12_000_000;
const MOST_OF_AN_ARRAY = 100_000_000;

export interface RecordsOrigin {
  source: string;
  label: string;
  charset?: string | null;
  map?: FieldMap;
}

/**
 * Reads articles as JSON: one object a line, or one array of objects. A line that is no article is refused and stops no
 * other; lines are read one by one, however many there are.
 */
export async function* readNdjson(
  bytes: AsyncIterable<Uint8Array>,
  { source, label, charset, map }: RecordsOrigin,
): AsyncGenerator<SourceReading> {
  const at = (place: string, result: ReadResult) => located(`${source}, ${place}`, result);
  const read = (value: unknown, number: number) =>
    isRecord(value)
      ? readRecord(value, `${label}#${number}`, map)
      : refuse("This is not a JSON object with an article's fields.");
  const pieces = decoded(bytes, charset);
  let array = "";
  for await (const { number, text } of linesOf(pieces, LONGEST_LINE)) {
    if (text === null) {
      yield at(
        `line ${number}`,
        refuse(`It is longer than ${LONGEST_LINE} characters. Put one article on a line.`),
      );
      continue;
    }
    if (array === "" && !text.trim()) continue;
    if (array !== "" || isOpenArray(text, number)) {
      if (array.length + text.length > MOST_OF_AN_ARRAY) {
        yield located(source, refuse("The JSON is too large to be read at once. Put one object on a line."));
        return;
      }
      array += `${text}\n`;
      continue;
    }
    const { value, fault } = parse(text);
    if (fault !== null)
      yield at(`line ${number}`, refuse(`This is not JSON (${fault}). Put one object on a line.`));
    else if (Array.isArray(value))
      for (const [index, one] of value.entries()) yield at(`entry ${index + 1}`, read(one, index + 1));
    else yield at(`line ${number}`, read(value, number));
  }
  if (array === "") return;
  const { value, fault } = parse(array);
  if (fault !== null) yield located(source, refuse(`This is not JSON (${fault}). Correct it.`));
  else
    for (const [index, one] of [value].flat().entries()) yield at(`entry ${index + 1}`, read(one, index + 1));
}

/** A first line that is no JSON by itself but opens an array or object which goes on over several lines. */
function isOpenArray(line: string, number: number): boolean {
  return number === 1 && /^\uFEFF?\s*[[{]/u.test(line) && /[[{,]\s*$/u.test(line);
}

function parse(text: string): { value: unknown; fault: string | null } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/u, "")), fault: null };
  } catch (error) {
    return { value: null, fault: (error instanceof Error ? error.message : String(error)).slice(0, 120) };
  }
}

function isRecord(value: unknown): value is ArticleRecord {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
