import type { MeetingStatus, NodeKind } from "../api/generated/graphql.js";
import {
  EMPTY_VIEW,
  type Expansion,
  heldIds,
  type Mode,
  NO_FILTERS,
  type Position,
  type View,
} from "./view.js";

/** A fresh view around some ids; mode and filters are the reader's habits and stay. */
export function openSeeds(
  view: View,
  seeds: string[],
  mode: Mode = view.mode,
  origin: View["origin"] = "chosen",
): View {
  const filters = { ...NO_FILTERS, hiddenKinds: view.filters.hiddenKinds };
  return { ...EMPTY_VIEW, mode, origin, filters, seeds };
}

/** Records what an expansion brought. Expanding the same node again replaces its entry and keeps what is there. */
export function expand(view: View, expansion: Expansion): View {
  const held = heldIds(view, expansion.mode);
  const before = view.expansions.find(({ of, mode }) => of === expansion.of && mode === expansion.mode);
  const added = expansion.added.filter((id) => id !== expansion.of && !held.has(id));
  const entry = { ...expansion, added: [...(before?.added ?? []), ...added] };
  const others = view.expansions.filter((other) => other !== before);
  const wanted = new Set([expansion.of, ...expansion.added]);
  return { ...view, expansions: [...others, entry], hidden: view.hidden.filter((id) => !wanted.has(id)) };
}

/** Takes away what expanding a node added, and what was expanded out of that in turn. */
export function collapse(view: View, id: string): View {
  const gone = new Set<string>();
  const dropped = new Set<Expansion>();
  const visit = (of: string) => {
    for (const expansion of view.expansions)
      if (expansion.of === of && expansion.mode === view.mode && !dropped.has(expansion)) {
        dropped.add(expansion);
        for (const added of expansion.added) {
          gone.add(added);
          visit(added);
        }
      }
  };
  visit(id);
  const expansions = view.expansions.filter((expansion) => !dropped.has(expansion));
  const collapsed = { ...view, expansions };
  const held = new Set([...heldIds(collapsed, "people"), ...heldIds(collapsed, "full")]);
  return {
    ...collapsed,
    selection: view.selection.filter((selected) => !gone.has(selected) || held.has(selected)),
    pins: view.pins.filter((pin) => held.has(pin)),
  };
}

/** Keeps all nodes off the canvas but these. */
export function hideOthers(view: View, ids: readonly string[], drawn: readonly string[]): View {
  return hide(
    view,
    drawn.filter((id) => !ids.includes(id)),
  );
}

/** Keeps nodes off the canvas until they are shown again. */
export function hide(view: View, ids: string[]): View {
  const hidden = [...new Set([...view.hidden, ...ids])];
  return { ...view, hidden, selection: view.selection.filter((id) => !ids.includes(id)) };
}

export function showAll(view: View): View {
  return { ...view, hidden: [], filters: NO_FILTERS };
}

/** Selects one id, or adds it to the selection (and takes it out again when it was in). */
export function select(view: View, id: string | null, adding = false): View {
  if (id === null) return { ...view, selection: [] };
  if (!adding) return { ...view, selection: [id] };
  const rest = view.selection.filter((selected) => selected !== id);
  return { ...view, selection: rest.length < view.selection.length ? rest : [...rest, id] };
}

/** Selects these ids and no others. */
export function selectAll(view: View, ids: readonly string[]): View {
  return { ...view, selection: [...ids] };
}

/** Selects what is drawn and not selected. */
export function invertSelection(view: View, drawn: readonly string[]): View {
  return {
    ...view,
    selection: drawn.filter((id) => !view.selection.includes(id)),
  };
}

/** Notes where nodes stand, without pinning them. */
export function place(view: View, positions: Record<string, Position>): View {
  return { ...view, positions: { ...view.positions, ...positions } };
}

/** Moves a node by hand: it is pinned there. */
export function pinAt(view: View, id: string, position: Position): View {
  return { ...place(view, { [id]: position }), pins: [...new Set([...view.pins, id])] };
}

/** Pins nodes where they stand, or lets them go again where all of them are pinned. */
export function togglePins(view: View, ids: readonly string[]): View {
  const placed = ids.filter((id) => view.positions[id]);
  const all = placed.every((id) => view.pins.includes(id));
  const rest = view.pins.filter((pin) => !placed.includes(pin));
  return { ...view, pins: all ? rest : [...rest, ...placed] };
}

export function unpin(view: View, id: string): View {
  return { ...view, pins: view.pins.filter((pin) => pin !== id) };
}

export function setMode(view: View, mode: Mode): View {
  return mode === view.mode ? view : { ...view, mode, selection: [] };
}

export function setShows(view: View, shows: View["shows"]): View {
  return { ...view, shows };
}

/** Changes some filters and leaves the others. */
export function setFilters(view: View, filters: Partial<View["filters"]>): View {
  return { ...view, filters: { ...view.filters, ...filters } };
}

/** Puts a value into a filter's list, or takes it out. */
export function toggleIn<Key extends "countries" | "channels" | "languages" | "publishers">(
  view: View,
  filter: Key,
  value: View["filters"][Key][number],
): View {
  const list: readonly string[] = view.filters[filter];
  return setFilters(view, { [filter]: toggled([...list], value) });
}

function toggled<T>(list: T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

export function toggleKind(view: View, kind: NodeKind): View {
  return { ...view, filters: { ...view.filters, hiddenKinds: toggled(view.filters.hiddenKinds, kind) } };
}

export function toggleStatuses(view: View, statuses: MeetingStatus[]): View {
  const hiddenStatuses = statuses.reduce(toggled<MeetingStatus>, view.filters.hiddenStatuses);
  return { ...view, filters: { ...view.filters, hiddenStatuses } };
}

/** Limits the years shown; null leaves an end open. */
export function setYears(view: View, from: number | null, to: number | null): View {
  const [was, is] = [isWindow(view.filters), isWindow({ from, to })];
  // What has no date is not known to lie within a window: it comes along only when the reader says so.
  return setFilters(view, { from, to, ...(was === is ? {} : { undated: !is }) });
}

const isWindow = ({ from, to }: Pick<View["filters"], "from" | "to">) => from !== null || to !== null;

/** Arranges anew from now on in this way. */
export function setLayout(view: View, layout: View["layout"]): View {
  return { ...view, layout };
}

/** Folds people into their organizations or countries, or unfolds them. */
export function setRollUp(view: View, rollUp: View["rollUp"]): View {
  return { ...view, rollUp, selection: [] };
}
