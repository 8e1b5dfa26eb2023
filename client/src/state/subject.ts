import { kindOfId } from "#model/id";
import type { NodeKind } from "../api/generated/graphql.js";
import type { Graph, GraphEdge } from "./graph.js";

/** What an id in the selection means: a node, a pair of people, or another line. */
export type Subject =
  | { type: "node"; id: string; kind: NodeKind }
  | { type: "pair"; id: string; a: string; b: string }
  | { type: "line"; id: string; edge: GraphEdge }
  | { type: "group"; id: string; a: string; b: string }
  | { type: "path"; id: string; from: string; to: string }
  | { type: "gone"; id: string };

// "pair/person/a+person/b": ids hold no plus sign.
const PAIR_ID = /^pair\/([^+]+)\+([^+]+)$/;

const PATH_ID = /^path\/([^+]+)\+([^+]+)$/;

// "MET:org/a+org/b": a line between what people are folded into. It is drawn, and not in the graph.
const FOLDED_ID = /^MET:([^+:]+)\+([^+:]+)$/;

/** The id under which the ways from one node to another are selected. */
export function pathId(from: string, to: string): string {
  return `path/${from}+${to}`;
}

/** The ends of a selected path; null for every other id. */
export function endsOfPath(id: string): [from: string, to: string] | null {
  const path = PATH_ID.exec(id);
  return path ? [path[1]!, path[2]!] : null;
}

/** Tells what an id means, from the graph where it is known, else from the form of the id. */
export function subjectOf(graph: Graph, id: string): Subject {
  const edge = graph.edges.get(id);
  if (edge?.kind === "MET") return { type: "pair", id, a: edge.source, b: edge.target };
  if (edge) return { type: "line", id, edge };
  const node = graph.nodes.get(id);
  if (node) return { type: "node", id, kind: node.kind };
  const pair = PAIR_ID.exec(id);
  if (pair) return { type: "pair", id, a: pair[1]!, b: pair[2]! };
  const folded = FOLDED_ID.exec(id);
  if (folded) return { type: "group", id, a: folded[1]!, b: folded[2]! };
  const path = PATH_ID.exec(id);
  if (path) return { type: "path", id, from: path[1]!, to: path[2]! };
  const kind = id.startsWith("meeting/") ? "Meeting" : kindOfId(id);
  return kind ? { type: "node", id, kind } : { type: "gone", id };
}

/**
 * All that is marked on the canvas for a selection: what was selected; of a path, its ends and, once it is
 * drawn, the lines between its nodes; of a pair where meetings are nodes, the two and their meetings.
 */
export function markedIds(edges: readonly GraphEdge[], selection: readonly string[]): string[] {
  const chosen = selection.flatMap((id) => {
    const drawn = drawnId(edges, id);
    return PAIR_ID.test(drawn) ? throughMeetings(edges, drawn) : [drawn];
  });
  const ends = endsOfPath(selection.at(-1) ?? "");
  if (!ends) return chosen;
  const nodes = new Set(selection);
  const between = edges.filter(({ source, target }) => nodes.has(source) && nodes.has(target));
  return [...new Set([...chosen, ...ends, ...between.map(({ id }) => id)])];
}

/** Two people, the meetings that both took part in, and the lines to them. */
function throughMeetings(edges: readonly GraphEdge[], pair: string): string[] {
  const [, a, b] = PAIR_ID.exec(pair)!;
  const seats = edges.filter(({ kind, source }) => kind === "TOOK_PART" && (source === a || source === b));
  const shared = seats.filter(({ source, target }) =>
    seats.some((other) => other.target === target && other.source !== source),
  );
  return [a!, b!, ...shared.flatMap(({ id, target }) => [id, target])];
}

/** The id under which a selected pair is drawn: its line on the canvas, where there is one. All other ids stay. */
export function drawnId(edges: readonly GraphEdge[], id: string): string {
  const pair = PAIR_ID.exec(id);
  if (!pair) return id;
  const ends = [pair[1], pair[2]];
  const line = edges.find(
    ({ kind, source, target }) => kind === "MET" && ends.includes(source) && ends.includes(target),
  );
  return line?.id ?? id;
}
