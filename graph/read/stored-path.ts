import type { EdgeKind } from "./edge.js";

/** A node of a path as the graph keeps it: an office is one of its own. */
export interface StoredNode {
  id: string;
  isRole: boolean;
  title: string | null;
  from: string | null;
  to: string | null;
}

/** A relationship between two of them. */
export interface StoredLink {
  kind: EdgeKind | "HELD" | "AT";
  source: string;
  target: string;
  side: number | null;
  date: string | null;
  claimIds: string[] | null;
}

export interface StoredPath {
  nodes: StoredNode[];
  links: StoredLink[];
}

/** A step through a meeting or an office takes two stored ones. */
export const MOST_STEPS = 12;

/** What a path may go through: no meeting that did not happen, and nothing in writing. */
export const HAPPENED = "(NOT x:Meeting OR (x.status = 'held' AND x.channel <> 'letter'))";

/** Through a place everyone is near everyone: places are gone through only where there is no other way. */
export const NOT_A_PLACE = "AND NOT x:Place";

export const A_PERSON_OR_MEETING = "AND (x:Person OR x:Meeting)";

/** What is returned of a relationship `r`. */
export const LINK_MAP = `{kind: type(r), source: startNode(r).id, target: endNode(r).id,
                                        side: r.side, date: r.date, claimIds: r.claimIds}`;

/** What is returned of a node `n`. */
export const NODE_MAP = "{id: n.id, isRole: n:Role, title: n.title, from: n.from, to: n.to}";

export function visitsNothingTwice({ nodes }: StoredPath): boolean {
  return new Set(nodes.map(({ id }) => id)).size === nodes.length;
}
