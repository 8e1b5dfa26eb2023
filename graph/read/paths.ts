import { dateBounds } from "#model/date";
import type { MeetingStatus } from "#model/vocabulary";
import type { Graph } from "../connection.js";
import { ask } from "./ask.js";
import { type EdgeKind, edgeId } from "./edge.js";
import { drawNodes, FACT_TYPES, type GraphEdgeRecord, type GraphNodeRecord } from "./subgraph.js";

/** A link of a path, with the claims behind it. */
export interface PathLink extends GraphEdgeRecord {
  claimIds: string[];
}

/** A way from one node to another: `links[i]` joins `nodes[i]` and `nodes[i + 1]`, in whichever direction. */
export interface PathRecord {
  nodes: GraphNodeRecord[];
  links: PathLink[];
}

export const PATH_WAYS = ["any", "people", "organizations"] as const;

/** What a path may lead through: anything, people and their meetings alone, or at least one body. */
export type PathWays = (typeof PATH_WAYS)[number];

export interface PathQuestion {
  from: string;
  to: string;
  limit: number;
  ways: PathWays;
  /** Only paths whose meetings are dated and follow each other in time. */
  forward: boolean;
}

interface StoredNode {
  id: string;
  isRole: boolean;
  title: string | null;
  from: string | null;
  to: string | null;
}

interface StoredLink {
  kind: EdgeKind | "HELD" | "AT";
  source: string;
  target: string;
  side: number | null;
  date: string | null;
  claimIds: string[] | null;
}

interface StoredPath {
  nodes: StoredNode[];
  links: StoredLink[];
}

/** A step through a meeting or an office takes two stored ones. */
const MOST_STEPS = 12;
/** How many paths are compared before the best are kept; more where many of them will not do. */
const COMPARED = 100;
const COMPARED_STRICTLY = 400;

/** What a path may go through: no meeting that did not happen, and nothing in writing. */
const HAPPENED = "(NOT x:Meeting OR (x.status = 'held' AND x.channel <> 'letter'))";

/** Through a place everyone is near everyone: places are gone through only where there is no other way. */
const NOT_A_PLACE = "AND NOT x:Place";

const A_PERSON_OR_MEETING = "AND (x:Person OR x:Meeting)";

function shortest(through: string, compared: number, types: string): string {
  return `MATCH (a:Entity|Meeting {id: $from}), (b:Entity|Meeting {id: $to})
    MATCH path = SHORTEST ${compared} (a)
      (()-[:${types}]-(x WHERE x.id = $to OR (${HAPPENED} ${through}))){1,${MOST_STEPS}}
      (b)
    RETURN [n IN nodes(path) | {id: n.id, isRole: n:Role, title: n.title, from: n.from, to: n.to}] AS nodes,
           [r IN relationships(path) | {kind: type(r), source: startNode(r).id, target: endNode(r).id,
                                        side: r.side, date: r.date, claimIds: r.claimIds}] AS links`;
}

function visitsNothingTwice({ nodes }: StoredPath): boolean {
  return new Set(nodes.map(({ id }) => id)).size === nodes.length;
}

/** Two stored steps through an office become one edge; all others stay. */
function foldOffices({ nodes, links }: StoredPath): FoldedPath {
  const folded: PathLink[] = [];
  for (const [index, link] of links.entries()) {
    const [before, after] = [nodes[index]!, nodes[index + 1]!];
    if (before.isRole) continue;
    folded.push(after.isRole ? office(after, link, links[index + 1]!) : stored(link));
  }
  return { ids: nodes.filter(({ isRole }) => !isRole).map(({ id }) => id), links: folded };
}

function office(role: StoredNode, left: StoredLink, right: StoredLink): PathLink {
  const [held, at] = left.kind === "HELD" ? [left, right] : [right, left];
  const claimIds = [...new Set([...(held.claimIds ?? []), ...(at.claimIds ?? [])])];
  const ends = { kind: "HELD_ROLE" as const, source: held.source, target: at.target };
  return { ...link(ends, claimIds), first: role.from, last: role.to, label: role.title };
}

function stored({ kind, source, target, side, date, claimIds }: StoredLink): PathLink {
  const ends = { kind: kind as EdgeKind, source, target };
  return { ...link(ends, claimIds ?? []), side, first: date, last: date };
}

function link(ends: { kind: EdgeKind; source: string; target: string }, claimIds: string[]): PathLink {
  return {
    ...ends,
    id: edgeId(ends),
    count: 1,
    planned: 0,
    status: null,
    side: null,
    first: null,
    last: null,
    label: null,
    pair: null,
    claimCount: claimIds.length,
    claimIds,
  };
}

function withMeeting(link: PathLink, nodes: ReadonlyMap<string, GraphNodeRecord>): PathLink {
  const meeting = [link.source, link.target]
    .map((id) => nodes.get(id))
    .find((node) => node?.kind === "Meeting");
  if (!meeting) return link;
  return { ...link, status: meeting.status as MeetingStatus, first: meeting.date, last: meeting.date };
}

interface FoldedPath {
  ids: string[];
  links: PathLink[];
}

/** Orders paths: fewer nodes first, then those with more claims behind their weakest link. */
function better(left: FoldedPath, right: FoldedPath): number {
  const weakest = (links: PathLink[]) => Math.min(...links.map(({ claimCount }) => claimCount));
  return (
    left.ids.length - right.ids.length ||
    weakest(right.links) - weakest(left.links) ||
    (left.ids.join() < right.ids.join() ? -1 : 1)
  );
}

/** Two offices of one person at one body make two paths through the same nodes: the better stays. */
function oneForTheSameNodes(sorted: FoldedPath[]): FoldedPath[] {
  const kept = new Map<string, FoldedPath>();
  for (const path of sorted) if (!kept.has(path.ids.join())) kept.set(path.ids.join(), path);
  return [...kept.values()];
}

/** Whether each meeting of a path can have been no earlier than the one before. An undated one proves nothing. */
export function movesForward(meetings: readonly { date: string | null }[]): boolean {
  let since = "";
  for (const { date } of meetings) {
    const { start, end } = date === null ? { start: null, end: null } : dateBounds(date);
    if (start === null || end === null || end < since) return false;
    if (start > since) since = start;
  }
  return true;
}

async function foundBetween(graph: Graph, { from, to, ways, forward }: PathQuestion): Promise<StoredPath[]> {
  const compared = forward || ways === "organizations" ? COMPARED_STRICTLY : COMPARED;
  if (ways === "people")
    return ask(graph, shortest(A_PERSON_OR_MEETING, compared, "TOOK_PART"), { from, to });
  const found = await ask<StoredPath>(graph, shortest(NOT_A_PLACE, compared, FACT_TYPES), { from, to });
  return found.length > 0 ? found : ask(graph, shortest("", compared, FACT_TYPES), { from, to });
}

/** The shortest ways between two nodes, best first; empty where there is none of up to twelve stored steps. */
export async function shortestPaths(graph: Graph, question: PathQuestion): Promise<PathRecord[]> {
  const found = await foundBetween(graph, question);
  const sorted = found.filter(visitsNothingTwice).map(foldOffices).sort(better);
  const candidates = oneForTheSameNodes(sorted);
  const drawn = await drawNodes(graph, [...new Set(candidates.flatMap(({ ids }) => ids))]);
  const nodes = new Map(drawn.map((node) => [node.id, node]));
  const will = ({ ids }: FoldedPath) => {
    const all = ids.map((id) => nodes.get(id)!);
    const between = all.slice(1, -1);
    if (question.ways === "organizations" && !between.some(({ kind }) => kind === "Organization"))
      return false;
    return !question.forward || movesForward(all.filter(({ kind }) => kind === "Meeting"));
  };
  return candidates
    .filter(will)
    .slice(0, question.limit)
    .map(({ ids, links }) => ({
      nodes: ids.map((id) => nodes.get(id)!),
      links: links.map((one) => withMeeting(one, nodes)),
    }));
}
