import type { View } from "./view.js";

/** A view in which one thing goes by another id: what was put right, or joined with another, keeps its place. */
export function renamed(view: View, from: string, to: string): View {
  const other = (id: string) => (id === from ? to : id);
  const others = (ids: readonly string[]) => [...new Set(ids.map(other))];
  const { [from]: place, ...positions } = view.positions;
  return {
    ...view,
    seeds: others(view.seeds),
    hidden: others(view.hidden),
    pins: others(view.pins),
    selection: others(view.selection),
    expansions: view.expansions.map((expansion) => ({
      ...expansion,
      of: other(expansion.of),
      added: others(expansion.added),
    })),
    positions: place && !positions[to] ? { ...positions, [to]: place } : positions,
  };
}
