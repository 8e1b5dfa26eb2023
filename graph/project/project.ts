import type { GraphTransaction } from "../connection.js";
import { applyDifference } from "./apply-difference.js";
import { addToCounts, growthOf } from "./counts.js";
import { type Difference, difference } from "./difference.js";
import { type ClosedPart, projection } from "./projection.js";
import { redirectsOf, storeRedirects } from "./redirects.js";
import type { NodeLabel, NodeRow, Rows } from "./rows.js";
import { deriveTitles } from "./titles.js";

/** What a projection changed. */
export interface ProjectionReport {
  /** Ids of entities, meetings, roles and claims that the graph did not hold before. */
  created: Set<string>;
  removed: Set<string>;
}

/** Counted and named over the borders of a change, and so left out where it is compared. */
const DERIVED: Partial<Record<NodeLabel, readonly string[]>> = {
  Entity: ["articleCount", "claimCount", "meetingCount"],
  Meeting: ["title"],
};

/**
 * Brings the graph to what a closed part of the world says, and no further: what is equal is not written, what
 * nothing supports any more is removed, and an identity that was replaced leaves a redirect.
 *
 * @param stored what the graph holds now of that part
 */
export async function project(
  transaction: GraphTransaction,
  stored: Rows,
  part: ClosedPart,
): Promise<ProjectionReport> {
  const wanted = projection(part);
  const before: Rows = { ...stored, nodes: stored.nodes.map(withoutDerived) };
  const change = difference(before, wanted);
  await applyDifference(transaction, change);
  await addToCounts(transaction, withoutGone(growthOf(stored, wanted), change));
  await deriveTitles(transaction, renamedBy(change, before, wanted));
  const known = new Set(stored.nodes.map(({ id }) => id));
  const created = change.nodes.map(({ id }) => id).filter((id) => !known.has(id));
  const removed = change.goneNodes.map(({ id }) => id);
  await storeRedirects(transaction, redirectsOf(stored, wanted), created, removed);
  return { created: new Set(created), removed: new Set(removed) };
}

function withoutDerived(row: NodeRow): NodeRow {
  const derived = DERIVED[row.label];
  if (!derived) return row;
  const properties = Object.entries(row.properties).filter(([key]) => !derived.includes(key));
  return { ...row, properties: Object.fromEntries(properties) };
}

function withoutGone<T>(growth: ReadonlyMap<string, T>, { goneNodes }: Difference): Map<string, T> {
  const gone = new Set(goneNodes.map(({ id }) => id));
  return new Map([...growth].filter(([id]) => !gone.has(id)));
}

/** Meetings that were written or of which others took part, and entities of another name. */
function renamedBy(change: Difference, stored: Rows, wanted: Rows) {
  const meetings = new Set(change.nodes.filter(({ label }) => label === "Meeting").map(({ id }) => id));
  for (const { type, to } of [...change.edges, ...change.goneEdges])
    if (type === "TOOK_PART") meetings.add(to);
  const stand = new Set(wanted.nodes.map(({ id }) => id));
  const names = new Map(stored.nodes.map(({ id, properties }) => [id, properties.name]));
  return {
    meetingIds: [...meetings].filter((id) => stand.has(id)),
    renamedIds: change.nodes
      .filter(
        ({ id, label, properties }) =>
          label === "Entity" && names.has(id) && names.get(id) !== properties.name,
      )
      .map(({ id }) => id),
  };
}
