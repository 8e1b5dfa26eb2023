import { Readable } from "node:stream";
import { type CsvError, parse } from "csv-parse";
import { located, refuse, type SourceReading } from "../reading.js";
import { decoded } from "./decoded.js";
import { completeMapping } from "./fields.js";
import type { RecordsOrigin } from "./read-ndjson.js";
import { readRecord } from "./read-record.js";

/** A row of more characters is refused: a quotation mark is missing somewhere. */
const LONGEST_ROW = 12_000_000;

const SEPARATORS = [",", ";", "\t"];

interface Row {
  record: Record<string, string>;
  info: { lines: number };
}

/**
 * Reads a table of articles, one a row, with the names of the columns in the first row. The separator is what the first
 * row has most of: comma, semicolon or tab. A row that is no article is refused and stops no other.
 */
export async function* readCsv(
  bytes: AsyncIterable<Uint8Array>,
  { source, label, charset, map }: RecordsOrigin,
): AsyncGenerator<SourceReading> {
  const pieces = decoded(bytes, charset)[Symbol.asyncIterator]();
  let head = "";
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    head += next.value;
    if (/\n/u.test(head) || head.length > LONGEST_ROW) break;
  }
  const refused: CsvError[] = [];
  const rows = Readable.from(chain(head, pieces)).pipe(
    parse({
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim()),
      delimiter: separatorOf(head),
      info: true,
      max_record_size: LONGEST_ROW,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error: CsvError | undefined) => {
        if (error) refused.push(error);
        return undefined;
      },
    }),
  );
  let number = 0;
  try {
    for await (const { record, info } of rows as AsyncIterable<Row>) {
      number++;
      if (number === 1 && completeMapping(Object.keys(record), map).text === undefined) {
        yield located(source, readRecord(record, label, map));
        return;
      }
      yield located(
        `${source}, row ${number} (line ${info.lines})`,
        readRecord(record, `${label}#${number}`, map),
      );
    }
    for (const { message } of refused)
      yield located(source, refuse(`A row could not be read (${message}). Correct it.`));
    if (number + refused.length === 0)
      yield located(source, refuse("The table has no rows below the names of its columns."));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield located(
      source,
      refuse(`The table cannot be read any further (${reason}). Check its quotation marks.`),
    );
  }
}

async function* chain(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

function separatorOf(head: string): string {
  const row = head.split("\n", 1)[0]!.replace(/"[^"]*"/gu, "");
  const count = (separator: string) => row.split(separator).length;
  return SEPARATORS.reduce((best, one) => (count(one) > count(best) ? one : best));
}
