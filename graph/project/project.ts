import type { World } from "#model/entity";
import type { Extraction } from "#model/extraction";
import type { GraphTransaction } from "../connection.js";
import { applyDifference } from "./apply-difference.js";
import { difference } from "./difference.js";
import { projection } from "./projection.js";
import { redirectsOf, storeRedirects } from "./redirects.js";
import type { Rows } from "./rows.js";

/** What a projection changed. */
export interface ProjectionReport {
  /** Ids of entities, meetings and roles that the graph did not hold before. */
  created: Set<string>;
  removed: Set<string>;
  /** Nodes and relationships written or removed. */
  changes: number;
}

/**
 * Brings the graph to what a world says, and no further: what is equal is not written, what nothing supports any
 * more is removed, and an identity that was replaced leaves a redirect.
 *
 * @param stored what the graph holds now of the articles at hand, read before their sources were touched
 * @param extractions the articles that the world was resolved from; none is missing that shares a block with them
 */
export async function projectWorld(
  transaction: GraphTransaction,
  stored: Rows,
  world: World,
  extractions: readonly Extraction[],
): Promise<ProjectionReport> {
  const wanted = projection(world, extractions);
  const change = difference(stored, wanted);
  await applyDifference(transaction, change);
  const before = new Set(stored.nodes.map(({ id }) => id));
  const created = change.nodes.map(({ id }) => id).filter((id) => !before.has(id));
  const removed = change.goneNodes.map(({ id }) => id);
  await storeRedirects(transaction, redirectsOf(stored, wanted), created, removed);
  return {
    created: new Set(created),
    removed: new Set(removed),
    changes: Object.values(change).reduce((sum, rows: unknown[]) => sum + rows.length, 0),
  };
}
