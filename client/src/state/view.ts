import type { MeetingStatus, NodeKind } from "../api/generated/graphql.js";

/** People: who met whom, one edge per pair. Full: meetings, bodies, places and agreements as nodes of their own. */
export type Mode = "people" | "full";

export interface Position {
  x: number;
  y: number;
}

/** What one act of opening or expanding brought onto the canvas; collapsing takes exactly this away again. */
export interface Expansion {
  of: string;
  mode: Mode;
  added: string[];
  /** How many neighbours there are in all, of which `added` are shown. */
  total: number;
}

export interface Filters {
  hiddenKinds: NodeKind[];
  hiddenStatuses: MeetingStatus[];
  /** First and last year shown; null where open. What has no date is always shown. */
  from: number | null;
  to: number | null;
}

/** All that the reader decided about the picture, as one value that can be stored, undone and compared. */
export interface View {
  mode: Mode;
  seeds: string[];
  expansions: Expansion[];
  hidden: string[];
  pins: string[];
  positions: Record<string, Position>;
  /** Ids of nodes or edges; the last one is shown in the drawer. */
  selection: string[];
  filters: Filters;
}

/** The part of a view that decides what is on the canvas. */
export type Scope = Pick<View, "mode" | "seeds" | "expansions" | "hidden" | "filters">;

export const NO_FILTERS: Filters = { hiddenKinds: [], hiddenStatuses: [], from: null, to: null };

export const EMPTY_VIEW: View = {
  mode: "full",
  seeds: [],
  expansions: [],
  hidden: [],
  pins: [],
  positions: {},
  selection: [],
  filters: NO_FILTERS,
};

/** Most neighbours that one expansion brings at once. */
export const EXPAND_CAP = 50;

/** Ids that the view holds in a mode, whether or not filters or hiding keep them off the canvas. */
export function heldIds(view: Scope, mode: Mode = view.mode): Set<string> {
  const ids = new Set(view.seeds);
  for (const expansion of view.expansions)
    if (expansion.mode === mode) for (const id of [expansion.of, ...expansion.added]) ids.add(id);
  return ids;
}

/** The expansion of a node in the present mode, if it is expanded. */
export function expansionOf(view: Scope, id: string): Expansion | undefined {
  return view.expansions.find((expansion) => expansion.of === id && expansion.mode === view.mode);
}

/** What the drawer shows: the id selected last, or null. */
export function focusOf(view: View): string | null {
  return view.selection.at(-1) ?? null;
}
