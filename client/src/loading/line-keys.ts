import type { LineAct } from "./LineRow.jsx";

const STEPS: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
const ACTS: Record<string, LineAct> = { a: "accept", c: "correct", r: "reject", u: "undo" };

/** How many lines a key goes down (up below 0). */
export const stepOfKey = (key: string): number => STEPS[key] ?? 0;

/** What a key does to the line at hand. */
export const actOfKey = (key: string): LineAct | null => ACTS[key] ?? null;

/** The keys and what they do, for the row of hints. */
export const LINE_KEYS = [
  { keys: ["J", "K"], does: "line.keys.move" },
  { keys: ["A"], does: "line.act.accept" },
  { keys: ["C"], does: "line.act.correct" },
  { keys: ["R"], does: "line.act.reject" },
  { keys: ["U"], does: "line.act.undo" },
] as const;
