import type { Channel, MeetingStatus, NeighborOrder, NodeKind } from "../api/generated/graphql.js";

/** People: who met whom, one edge per pair. Full: meetings, bodies, places and agreements as nodes of their own. */
export type Mode = "people" | "full";

/** The network, or the same as tables. */
export type Shows = "canvas" | "table";

export const LAYOUTS = ["force", "concentric", "country", "circle", "time"] as const;
/** How nodes are arranged. */
export type LayoutName = (typeof LAYOUTS)[number];

export const ROLL_UPS = ["none", "organization", "country"] as const;
/** Whether people stand for themselves, for their organization, or for their country. */
export type RollUp = (typeof ROLL_UPS)[number];

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
  /** How many of those that came were left out, as more than a network opens with. */
  cut?: number;
  /** Which of them were asked for. Absent where an expansion is a list of its own, such as the nodes of a path. */
  choice?: Choice;
}

/** Which neighbours an expansion asks for. */
export interface Choice {
  limit: number;
  /** Null for all kinds. */
  kinds: NodeKind[] | null;
  order: NeighborOrder;
}

export interface Filters {
  hiddenKinds: NodeKind[];
  hiddenStatuses: MeetingStatus[];
  /** First and last year shown; null where open. */
  from: number | null;
  to: number | null;
  /** Whether meetings without a date are shown. */
  undated: boolean;
  /** Only people and bodies of these countries, `none` for those without; empty for all. So for each list below. */
  countries: string[];
  channels: Channel[];
  languages: string[];
  publishers: string[];
  /** Least confidence of the surest claim, between 0 and 1. */
  minConfidence: number;
  /** Least number of meetings of a pair. */
  minMeetings: number;
  /** Only what is so many steps from a node, or fewer. */
  ego: Ego | null;
}

export interface Ego {
  of: string;
  steps: number;
}

/** Further away everything is near. */
export const MOST_STEPS = 3;

/** All that the reader decided about the picture, as one value that can be stored, undone and compared. */
export interface View {
  mode: Mode;
  shows: Shows;
  /** Whether the reader chose the seeds, or they are the best connected of all. */
  origin: "chosen" | "best";
  seeds: string[];
  expansions: Expansion[];
  hidden: string[];
  pins: string[];
  positions: Record<string, Position>;
  /** Ids of nodes or edges; the last one is shown in the drawer. */
  selection: string[];
  filters: Filters;
  layout: LayoutName;
  rollUp: RollUp;
}

/** The part of a view that decides what is on the canvas. */
export type Scope = Pick<View, "mode" | "origin" | "seeds" | "expansions" | "hidden" | "filters" | "rollUp">;

export const NO_FILTERS: Filters = {
  hiddenKinds: [],
  hiddenStatuses: [],
  from: null,
  to: null,
  undated: true,
  countries: [],
  channels: [],
  languages: [],
  publishers: [],
  minConfidence: 0,
  minMeetings: 1,
  ego: null,
};

export const EMPTY_VIEW: View = {
  mode: "full",
  shows: "canvas",
  origin: "chosen",
  seeds: [],
  expansions: [],
  hidden: [],
  pins: [],
  positions: {},
  selection: [],
  filters: NO_FILTERS,
  layout: "force",
  rollUp: "none",
};

/** Most neighbours that one expansion brings at once. */
export const EXPAND_CAP = 50;

/** Most nodes that a network opens with. */
export const START_CAP = 300;

export const USUAL_CHOICE: Choice = { limit: EXPAND_CAP, kinds: null, order: "MOST_CONNECTED" };

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

/** What the drawer shows: what is selected, or the path that is drawn; of several nodes none more than another. */
export function focusOf({ selection }: Pick<View, "selection">): string | null {
  const last = selection.at(-1) ?? null;
  return selection.length > 1 && !last!.startsWith("path/") ? null : last;
}
