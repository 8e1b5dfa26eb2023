import { yearOf } from "#model/date";
import type { GraphEdge, GraphNode } from "../../state/graph.js";
import type { LayoutName, Position } from "../../state/view.js";

/** What a layout of fixed shape arranges. */
export interface Arranged {
  nodes: readonly GraphNode[];
  edges: readonly Pick<GraphEdge, "source" | "target" | "first">[];
  /** Node that the picture is about, if any. */
  focus: string | null;
  /** How many times as wide as high the window is. */
  aspect: number;
}

type Positions = Record<string, Position>;

const SPACING = 84;

const byDegree = (a: GraphNode, b: GraphNode) => b.degree - a.degree || (a.id < b.id ? -1 : 1);

function ring(ids: readonly string[], radius: number, centre: Position = { x: 0, y: 0 }): Positions {
  return Object.fromEntries(
    ids.map((id, index) => {
      const angle = (2 * Math.PI * index) / ids.length - Math.PI / 2;
      return [id, { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) }];
    }),
  );
}

/** Radius at which so many nodes stand apart. */
const roomFor = (count: number) => (count * SPACING) / (2 * Math.PI);

/** One circle, countries side by side. */
function circle({ nodes }: Arranged): Positions {
  const order = [...nodes].sort(
    (a, b) => (a.country ?? "~").localeCompare(b.country ?? "~") || byDegree(a, b),
  );
  return ring(
    order.map(({ id }) => id),
    Math.max(SPACING, roomFor(nodes.length)),
  );
}

/** Rings around a node: each holds what is one step further away; what hangs apart comes last. */
function concentric({ nodes, edges, focus }: Arranged): Positions {
  const known = new Set(nodes.map(({ id }) => id));
  const centre = focus !== null && known.has(focus) ? focus : [...nodes].sort(byDegree)[0]?.id;
  if (centre === undefined) return {};
  const near = new Map<string, string[]>();
  for (const { source, target } of edges) {
    near.set(source, [...(near.get(source) ?? []), target]);
    near.set(target, [...(near.get(target) ?? []), source]);
  }
  const seen = new Set([centre]);
  const positions: Positions = { [centre]: { x: 0, y: 0 } };
  let radius = 0;
  let level = near.get(centre) ?? [];
  const place = (ids: string[]) => {
    radius = Math.max(radius + 1.6 * SPACING, roomFor(ids.length));
    Object.assign(positions, ring(ids, radius));
  };
  while (level.length > 0) {
    const fresh = [...new Set(level)].filter((id) => !seen.has(id));
    for (const id of fresh) seen.add(id);
    if (fresh.length > 0) place(fresh);
    level = fresh.flatMap((id) => near.get(id) ?? []);
  }
  const apart = nodes.map(({ id }) => id).filter((id) => !seen.has(id));
  if (apart.length > 0) place(apart);
  return positions;
}

/** A cluster for each country, Vietnam left, France right, the others below; within, bodies around people. */
function byCountry({ nodes }: Arranged): Positions {
  const groups = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    const key = node.country ?? "";
    groups.set(key, [...(groups.get(key) ?? []), node]);
  }
  const reach = (group: readonly GraphNode[]) => SPACING * Math.sqrt(group.length + 1);
  const positions: Positions = {};
  const cluster = (group: GraphNode[], centre: Position) => {
    const rank = { Person: 0, Meeting: 1, Organization: 2, Agreement: 3, Place: 4 };
    const order = [...group].sort((a, b) => rank[a.kind] - rank[b.kind] || byDegree(a, b));
    for (const [index, { id }] of order.entries()) {
      // A sunflower: even spread at every count.
      const [angle, radius] = [index * Math.PI * (3 - Math.sqrt(5)), SPACING * 0.75 * Math.sqrt(index)];
      positions[id] = { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
    }
  };
  const [vietnam, france] = [groups.get("vn") ?? [], groups.get("fr") ?? []];
  const middle = groups.get("") ?? [];
  const apart = reach(middle) + Math.max(reach(vietnam), reach(france)) + SPACING;
  cluster(vietnam, { x: -apart, y: 0 });
  cluster(france, { x: apart, y: 0 });
  cluster(middle, { x: 0, y: 0 });
  const others = [...groups].filter(([country]) => country !== "vn" && country !== "fr" && country !== "");
  const below = Math.max(...[vietnam, france, middle].map(reach)) + 2 * SPACING;
  let x = -others.reduce((sum, [, group]) => sum + reach(group) + SPACING / 2, 0);
  for (const [, group] of others.sort(([a], [b]) => a.localeCompare(b))) {
    cluster(group, { x: x + reach(group), y: below + reach(group) });
    x += 2 * reach(group) + SPACING;
  }
  return positions;
}

/** So many years without anything are as long as any more. */
const LONGEST_SILENCE = 3;

/** Years → where they stand on an axis that shortens long silences; years between two known ones stand between them. */
function axisOf(years: readonly number[]): (year: number) => number {
  const stops = years.map(() => 0);
  for (let at = 1; at < years.length; at++)
    stops[at] = stops[at - 1]! + Math.min(LONGEST_SILENCE, years[at]! - years[at - 1]!);
  return (year) => {
    const next = years.findIndex((known) => known >= year);
    if (next <= 0) return next === 0 ? year - years[0]! : (stops.at(-1) ?? 0);
    const [from, to] = [years[next - 1]!, years[next]!];
    return stops[next - 1]! + ((year - from) / (to - from)) * (stops[next]! - stops[next - 1]!);
  };
}

/**
 * Meetings and agreements from left to right by year; people and bodies stand at the mean of what they took part in,
 * above, or where meetings are lines, at the mean of when they first met one another; what has no date stands in a column of its own, left. In a window higher than wide all that is turned: time
 * runs down.
 */
function timeAxis({ nodes, edges, aspect }: Arranged): Positions {
  const years = new Map(
    nodes.flatMap(({ id, date }) => (yearOf(date) === null ? [] : [[id, yearOf(date)!]])),
  );
  const of = new Map<string, number[]>();
  const ofLines = edges.flatMap(({ first }) => yearOf(first) ?? []);
  for (const { source, target, first } of edges)
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const year = years.get(other) ?? yearOf(first) ?? undefined;
      if (year !== undefined && !years.has(one)) of.set(one, [...(of.get(one) ?? []), year]);
    }
  const all = [...new Set([...years.values(), ...ofLines])].sort((a, b) => a - b);
  const first = all[0] ?? 0;
  const along = axisOf(all);
  const columns = new Map<string, string[]>();
  const columnOf = (id: string) => {
    const told = of.get(id);
    if (years.has(id)) return { key: `event ${years.get(id)}`, x: along(years.get(id)!) };
    if (!told) return { key: "undated", x: along(first - 2) };
    // Places on the axis, and not years, are rounded: in a long silence two years stand next to each other.
    const x = Math.round(2 * along(told.reduce((sum, year) => sum + year, 0) / told.length)) / 2;
    return { key: `who ${x}`, x };
  };
  const positions: Positions = {};
  for (const { id } of [...nodes].sort(byDegree)) {
    const { key, x } = columnOf(id);
    const column = columns.get(key) ?? [];
    columns.set(key, [...column, id]);
    const side = key.startsWith("event") ? 1 : -1;
    const [by, off] = [x * 1.7 * SPACING, side * (column.length + 0.6) * 0.72 * SPACING];
    positions[id] = aspect < 1 ? { x: off, y: by } : { x: by, y: off };
  }
  return all.length === 0 ? circle({ nodes, edges, focus: null, aspect }) : positions;
}

const ARRANGE: Record<Exclude<LayoutName, "force">, (arranged: Arranged) => Positions> = {
  circle,
  concentric,
  country: byCountry,
  time: timeAxis,
};

/** Where every node stands in a layout of fixed shape. The same network always gives the same picture. */
export function arrangeByRule(name: Exclude<LayoutName, "force">, arranged: Arranged): Positions {
  return ARRANGE[name](arranged);
}
