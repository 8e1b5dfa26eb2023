import { EMPTY_VIEW, NO_FILTERS, type View } from "./view.js";

const VERSION = 2;

/** The view as text, for storage or a link. */
export function writeView(view: View): string {
  return JSON.stringify({ version: VERSION, ...view });
}

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

/**
 * Reads a stored view back; null where the text is none of ours or of another version, so that a stale or
 * damaged store starts afresh instead of breaking the page.
 */
export function readView(text: string): View | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null) return null;
  const { version, ...view } = value as { version?: unknown } & View;
  const sound =
    version === VERSION &&
    (view.mode === "people" || view.mode === "full") &&
    [view.seeds, view.hidden, view.pins, view.selection].every(isStrings) &&
    Array.isArray(view.expansions) &&
    view.expansions.every(({ of, added }) => typeof of === "string" && isStrings(added)) &&
    typeof view.positions === "object" &&
    typeof view.filters === "object";
  return sound ? { ...EMPTY_VIEW, ...view, filters: { ...NO_FILTERS, ...view.filters } } : null;
}
