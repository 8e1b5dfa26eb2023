import { dateBounds } from "#model/date";
import { badInput } from "../errors.js";

function bound(date: string, end: "start" | "end"): string {
  const day = dateBounds(date)[end];
  if (day === null) throw badInput(`${date} has no year: it cannot bound a search.`);
  return day;
}

/** First day of a date that narrows a search, as `YYYY-MM-DD`. */
export function firstDay(date: string | null | undefined): string | undefined {
  return date == null ? undefined : bound(date, "start");
}

/** Last day of a date that narrows a search, as `YYYY-MM-DD`. */
export function lastDay(date: string | null | undefined): string | undefined {
  return date == null ? undefined : bound(date, "end");
}
