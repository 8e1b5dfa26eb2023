/** A value with the states before and after it. */
export interface History<T> {
  past: T[];
  present: T;
  future: T[];
}

const DEPTH = 50;

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** Moves on to a new state that can be undone. */
export function record<T>(history: History<T>, present: T): History<T> {
  if (present === history.present) return history;
  return { past: [...history.past, history.present].slice(-DEPTH), present, future: [] };
}

/** Changes the present state without a step to undo, as for a selection or positions found by a layout. */
export function amend<T>(history: History<T>, present: T): History<T> {
  return { ...history, present };
}

export function undo<T>(history: History<T>): History<T> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future] };
}

export function redo<T>(history: History<T>): History<T> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future };
}
