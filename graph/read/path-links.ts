import type { MeetingStatus } from "#model/vocabulary";
import { BARE_EDGE, type EdgeKind, edgeId } from "./edge.js";
import type { StoredLink, StoredNode, StoredPath } from "./stored-path.js";
import type { GraphEdgeRecord, GraphNodeRecord } from "./subgraph.js";

/** A link of a path, with the claims behind it. */
export interface PathLink extends GraphEdgeRecord {
  claimIds: string[];
}

/** A way from one node to another: `links[i]` joins `nodes[i]` and `nodes[i + 1]`, in whichever direction. */
export interface PathRecord {
  nodes: GraphNodeRecord[];
  links: PathLink[];
}

/** What is asked of paths: fields of their nodes, and whether their links are. */
export interface PathWanted {
  nodes: readonly string[];
  links: boolean;
}

/** A path with its offices as links. */
export interface FoldedPath {
  ids: string[];
  links: PathLink[];
}

/** Two stored steps through an office become one edge; all others stay. */
export function foldOffices({ nodes, links }: StoredPath): FoldedPath {
  const folded: PathLink[] = [];
  for (const [index, link] of links.entries()) {
    const [before, after] = [nodes[index]!, nodes[index + 1]!];
    if (before.isRole) continue;
    folded.push(after.isRole ? office(after, link, links[index + 1]!) : storedLink(link));
  }
  return { ids: nodes.filter(({ isRole }) => !isRole).map(({ id }) => id), links: folded };
}

function office(role: StoredNode, left: StoredLink, right: StoredLink): PathLink {
  const [held, at] = left.kind === "HELD" ? [left, right] : [right, left];
  const claimIds = [...new Set([...(held.claimIds ?? []), ...(at.claimIds ?? [])])];
  const ends = { kind: "HELD_ROLE" as const, source: held.source, target: at.target };
  return { ...link(ends, claimIds), first: role.from, last: role.to, label: role.title };
}

export function storedLink({ kind, source, target, side, date, claimIds }: StoredLink): PathLink {
  const ends = { kind: kind as EdgeKind, source, target };
  return { ...link(ends, claimIds ?? []), side, first: date, last: date };
}

function link(ends: { kind: EdgeKind; source: string; target: string }, claimIds: string[]): PathLink {
  return {
    ...BARE_EDGE,
    ...ends,
    id: edgeId(ends),
    claimCount: claimIds.length,
    claimIds,
  };
}

export function withMeeting(link: PathLink, nodes: ReadonlyMap<string, GraphNodeRecord>): PathLink {
  const meeting = [link.source, link.target]
    .map((id) => nodes.get(id))
    .find((node) => node?.kind === "Meeting");
  if (!meeting) return link;
  return { ...link, status: meeting.status as MeetingStatus, first: meeting.date, last: meeting.date };
}
