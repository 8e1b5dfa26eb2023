import type { GraphTransaction } from "../connection.js";
import { applyDifference } from "./apply-difference.js";
import { addToCounts, type Growth, growthOf } from "./counts.js";
import { type Difference, difference } from "./difference.js";
import { type Said, saidIn } from "./found.js";
import { type ClosedPart, projection } from "./projection.js";
import { redirectsOf, storeRedirects } from "./redirects.js";
import type { NodeLabel, NodeRow, Rows } from "./rows.js";
import { deriveTitles, titlesIn } from "./titles.js";

/** What a projection changed. */
export interface ProjectionReport {
  /** Ids of entities, meetings, roles and claims that the graph did not hold before. */
  created: Set<string>;
  removed: Set<string>;
  /** What the articles say that came, by their ids. */
  said: Map<string, Said>;
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
  const growth = withoutGone(growthOf(stored, wanted), change);
  const titles = titlesIn(wanted);
  const { meetingIds, renamedIds } = renamedBy(change, before, wanted);
  const titled = new Set(change.nodes.map(({ id }) => id).filter((id) => titles.has(id)));
  const removed = change.goneNodes.map(({ id }) => id);
  await Promise.all([
    applyDifference(transaction, {
      ...change,
      nodes: change.nodes.map((row) => withDerived(row, change.newIds, growth, titles)),
    }),
    addToCounts(transaction, new Map([...growth].filter(([id]) => !change.newIds.has(id)))),
    deriveTitles(transaction, { meetingIds: meetingIds.filter((id) => !titled.has(id)), renamedIds }),
    storeRedirects(transaction, redirectsOf(stored, wanted), [...change.newIds], removed),
  ]);
  return {
    created: new Set(change.newIds),
    removed: new Set(removed),
    said: saidIn(wanted, part.newArticleIds),
  };
}

/** With what is counted of a new entity, and how a meeting is called where all who took part are known: nothing else has a say. */
function withDerived(
  row: NodeRow,
  newIds: ReadonlySet<string>,
  growth: ReadonlyMap<string, Growth>,
  titles: ReadonlyMap<string, string>,
): NodeRow {
  const title = titles.get(row.id);
  if (title !== undefined) return { ...row, properties: { ...row.properties, title } };
  if (row.label !== "Entity" || !newIds.has(row.id)) return row;
  const { articles = 0, claims = 0, meetings = 0 } = growth.get(row.id) ?? {};
  const counts = { articleCount: articles, claimCount: claims, meetingCount: meetings };
  return { ...row, properties: { ...row.properties, ...counts } };
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
  for (const { type, to } of [...change.edges, ...change.newEdges, ...change.goneEdges])
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
