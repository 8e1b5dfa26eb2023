/**
 * Dates as precise as the source and no more: the part of EDTF (ISO 8601-2) that news needs.
 * `2025-05-26`, `2018-11`, `2022`, `XXXX-09-28` (year unknown), `2022-06-09/2022-06-10` (an interval).
 */

const DAY_MS = 86_400_000;
const POINT = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/;

export type Precision = "day" | "month" | "year";

/** First and last day that a date can mean, as sortable `YYYY-MM-DD`; null ends where the year is unknown. */
export interface DateBounds {
  start: string | null;
  end: string | null;
  precision: Precision;
}

interface Point {
  year: string;
  month: string | undefined;
  day: string | undefined;
}

function lastDay(year: string, month: number): number {
  // A year that is not known may be a leap year.
  return new Date(Date.UTC(year === "XXXX" ? 2000 : Number(year), month, 0)).getUTCDate();
}

function parsePoint(text: string): Point | null {
  const match = POINT.exec(text);
  if (!match) return null;
  const [, year, month, day] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day !== undefined && (Number(day) < 1 || Number(day) > lastDay(year!, Number(month)))) return null;
  return { year: year!, month, day };
}

function split(date: string): Point[] | null {
  const points = date.split("/").map(parsePoint);
  if (points.length > 2 || points.some((point) => point === null)) return null;
  return points as Point[];
}

/** Whether the text is a date of this product's part of EDTF. An interval must not end before it starts. */
export function isEdtf(date: string): boolean {
  const points = split(date);
  if (!points) return false;
  const [from, to] = date.split("/");
  return to === undefined || from!.includes("X") || to.includes("X") || from! <= to.padEnd(10, "~");
}

/**
 * First and last day that a date can mean. `2022-06` → 2022-06-01 to 2022-06-30.
 * @throws RangeError when the text is not a date.
 */
export function dateBounds(date: string): DateBounds {
  const points = split(date);
  if (!points) throw new RangeError(`Not an EDTF date: ${JSON.stringify(date)}`);
  const first = points[0]!;
  const last = points[points.length - 1]!;
  const precision: Precision = first.day ? "day" : first.month ? "month" : "year";
  if (first.year === "XXXX" || last.year === "XXXX") return { start: null, end: null, precision };
  return {
    start: `${first.year}-${first.month ?? "01"}-${first.day ?? "01"}`,
    end: `${last.year}-${last.month ?? "12"}-${last.day ?? String(lastDay(last.year, Number(last.month ?? 12))).padStart(2, "0")}`,
    precision,
  };
}

/** Whether two dates can mean the same day: one contains the other, or they overlap. Unknown years fit any. */
export function datesCompatible(a: string, b: string): boolean {
  if (a === b) return true;
  const left = dateBounds(a);
  const right = dateBounds(b);
  if (left.start !== null && right.start !== null)
    return left.start <= right.end! && right.start <= left.end!;
  const monthDay = (date: string) => split(date)!.map((point) => [point.month, point.day] as const);
  return monthDay(a).some(([month, day]) =>
    monthDay(b).some(
      ([otherMonth, otherDay]) =>
        (!month || !otherMonth || month === otherMonth) && (!day || !otherDay || day === otherDay),
    ),
  );
}

/** Days between two spans of time; 0 where they overlap, null where one has no known year. */
export function daysApart(a: string, b: string): number | null {
  const [left, right] = [dateBounds(a), dateBounds(b)];
  if (!left.start || !left.end || !right.start || !right.end) return null;
  const gap = Math.max(
    Date.parse(left.start) - Date.parse(right.end),
    Date.parse(right.start) - Date.parse(left.end),
  );
  return Math.max(0, gap / DAY_MS);
}

/** How much a date says: larger is more. Orders day before month before year, known years before unknown ones. */
export function dateSpecificity(date: string): number {
  const { start, precision } = dateBounds(date);
  const grain = { day: 3, month: 2, year: 1 }[precision];
  return grain * 4 + (start === null ? 0 : 2) + (date.includes("/") ? 0 : 1);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Orders dates by first day, unknown last, then by text: total and deterministic. */
export function compareDates(a: string | null, b: string | null): number {
  // Most dates are days, whose order is that of their texts.
  if (a !== null && b !== null && DAY.test(a) && DAY.test(b)) return a < b ? -1 : a > b ? 1 : 0;
  const start = (date: string | null) => (date === null ? "~" : (dateBounds(date).start ?? "~"));
  const [left, right] = [start(a), start(b)];
  if (left !== right) return left < right ? -1 : 1;
  const [x, y] = [a ?? "", b ?? ""];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The year of a date, or null where it is unknown. */
export function yearOf(date: string | null): number | null {
  if (date !== null && DAY.test(date)) return Number(date.slice(0, 4));
  const start = date === null ? null : dateBounds(date).start;
  return start === null ? null : Number(start.slice(0, 4));
}
