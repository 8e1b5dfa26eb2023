import type { GraphTransaction } from "../connection.js";
import { applyDifference } from "./apply-difference.js";
import { deriveNumbers } from "./derived.js";
import { type Difference, difference } from "./difference.js";
import { type ClosedPart, projection } from "./projection.js";
import { redirectsOf, storeRedirects } from "./redirects.js";
import { labelOfId, type NodeLabel, type NodeRow, type Rows } from "./rows.js";

/** What a projection changed. */
export interface ProjectionReport {
  /** Ids of entities, meetings, roles and claims that the graph did not hold before. */
  created: Set<string>;
  removed: Set<string>;
}

/** Set by `deriveNumbers`, which alone may compare them. */
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
  await deriveNumbers(transaction, touchedBy(change, before, wanted));
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

/** Entities with something new about them, meetings that were written, and entities of another name. */
function touchedBy(change: Difference, stored: Rows, wanted: Rows) {
  const meetings = new Set(change.nodes.filter(({ label }) => label === "Meeting").map(({ id }) => id));
  const edges = [
    ...change.edges,
    ...change.goneEdges,
    ...wanted.edges.filter(({ from, to }) => meetings.has(from) || meetings.has(to)),
  ];
  for (const { type, to } of edges) if (type === "TOOK_PART") meetings.add(to);
  const entities = change.nodes.filter(({ label }) => label === "Entity");
  const names = new Map(stored.nodes.map(({ id, properties }) => [id, properties.name]));
  return {
    entityIds: [
      ...entities.map(({ id }) => id),
      ...edges.flatMap(({ from, to }) => [from, to]).filter((id) => labelOfId(id) === "Entity"),
    ],
    meetingIds: [...meetings],
    renamedIds: entities
      .filter(({ id, properties }) => names.has(id) && names.get(id) !== properties.name)
      .map(({ id }) => id),
  };
}
