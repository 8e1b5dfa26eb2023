import { groupBy, push } from "./grouping.js";

/** A link that speaks for joining two nodes, by their positions. */
export interface Edge {
  left: number;
  right: number;
  score: number;
  /** The node that says less, where one is a short form of the other: it may join one only. */
  lesser?: number;
}

type Conflict = (left: number, right: number) => boolean;

/** Components of the nodes that the edges touch, each sorted, in order of their first node. */
export function components(edges: readonly { left: number; right: number }[]): number[][] {
  const parent = new Map<number, number>();
  const find = (node: number): number => {
    let root = node;
    while ((parent.get(root) ?? root) !== root) root = parent.get(root)!;
    parent.set(node, root);
    return root;
  };
  for (const { left, right } of edges) {
    const [a, b] = [find(left), find(right)];
    if (a !== b) parent.set(Math.max(a, b), Math.min(a, b));
    parent.set(Math.min(a, b), Math.min(a, b));
  }
  return [
    ...groupBy(
      [...parent.keys()].sort((a, b) => a - b),
      find,
    ).values(),
  ];
}

/** More nodes than a set can have; two positions make one number, which is quicker to look up than a text. */
const POSITIONS = 2 ** 26;

function remembered(conflict: Conflict): Conflict {
  const known = new Map<number, boolean>();
  return (left, right) => {
    const [first, second] = left < right ? [left, right] : [right, left];
    const key = first * POSITIONS + second;
    const found = known.get(key) ?? conflict(first, second);
    known.set(key, found);
    return found;
  };
}

function anyConflict(nodes: readonly number[], conflict: Conflict): boolean {
  return nodes.some((node, i) => {
    for (let other = i + 1; other < nodes.length; other++) if (conflict(node, nodes[other]!)) return true;
    return false;
  });
}

/** Edges of a short form count only where it can stand for one node. */
function withoutAmbiguousShortForms(edges: readonly Edge[]): Edge[] {
  const greater = new Map<number, Set<number>>();
  for (const { left, right, lesser } of edges) {
    if (lesser === undefined) continue;
    greater.set(lesser, (greater.get(lesser) ?? new Set()).add(lesser === left ? right : left));
  }
  return edges.filter(({ lesser }) => lesser === undefined || greater.get(lesser)!.size === 1);
}

/** Of a node whose neighbours exclude each other, keeps the best edges if those agree, else none. */
function withoutTornNodes(edges: readonly Edge[], conflict: Conflict): Edge[] {
  const around = new Map<number, Edge[]>();
  for (const edge of edges) {
    for (const node of [edge.left, edge.right]) push(around, node, edge);
  }
  const neighbours = (node: number, list: readonly Edge[]) =>
    list.map(({ left, right }) => (left === node ? right : left));
  const dropped = new Set<Edge>();
  for (const [node, list] of around) {
    if (!anyConflict(neighbours(node, list), conflict)) continue;
    const top = Math.max(...list.map(({ score }) => score));
    const best = list.filter(({ score }) => score === top);
    const kept = anyConflict(neighbours(node, best), conflict) ? [] : best;
    for (const edge of list) if (!kept.includes(edge)) dropped.add(edge);
  }
  return edges.filter((edge) => !dropped.has(edge));
}

function within(component: readonly number[], edges: readonly Edge[]): Edge[] {
  const nodes = new Set(component);
  return edges.filter(({ left }) => nodes.has(left));
}

function settle(edges: readonly Edge[], conflict: Conflict): number[][] {
  return components(edges).flatMap((component) => {
    if (!anyConflict(component, conflict)) return [component];
    const inside = within(component, edges);
    const weakest = Math.min(...inside.map(({ score }) => score));
    return settle(
      inside.filter(({ score }) => score > weakest),
      conflict,
    );
  });
}

/**
 * Groups of nodes that belong together: connected by edges, and free of conflict. Where edges pull a node both ways
 * it stays apart. The outcome depends on the nodes and edges alone, not on their order, and each connected part
 * is settled by itself.
 */
export function cluster(edges: readonly Edge[], conflicting: Conflict): number[][] {
  const conflict = remembered(conflicting);
  const clear = withoutAmbiguousShortForms(edges);
  return components(clear).flatMap((component) => {
    if (!anyConflict(component, conflict)) return [component];
    return settle(withoutTornNodes(within(component, clear), conflict), conflict);
  });
}
