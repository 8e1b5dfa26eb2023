import type { Graph } from "../connection.js";
import { ask } from "./ask.js";
import { DEGREE, FACT_TYPES } from "./drawn-nodes.js";
import {
  ALL_OF_IT,
  type NodeKind,
  pictured,
  pictureOf,
  type SubgraphRecord,
  type Wanted,
} from "./subgraph.js";

export interface NeighborhoodQuestion {
  ids: readonly string[];
  /** How many steps to go. */
  depth: number;
  /** Kinds of neighbours to show; null for all. */
  kinds: readonly NodeKind[] | null;
  /** How many neighbours to show beside the nodes asked for. */
  limit: number;
  /** Which neighbours come first. */
  order: NeighborOrder;
}

export const NEIGHBOR_ORDERS = ["most-connected", "least-connected", "newest"] as const;
export type NeighborOrder = (typeof NEIGHBOR_ORDERS)[number];

/** A country may have a hundred thousand neighbours: so many of each node are looked at, those linked last. */
const MOST_LOOKED_AT = 2_500;

const ORDERINGS: Record<NeighborOrder, string> = {
  "most-connected": "degree DESC, coalesce(n.dateStart, '') DESC",
  "least-connected": "degree, coalesce(n.dateStart, '') DESC",
  newest: "coalesce(n.dateStart, '') DESC, degree DESC",
};

/** Neighbours `n` of a node `start`: an office joins a person and a body, so it is looked through. */
const AROUND = `CALL (start) {
       MATCH (start)-[:${FACT_TYPES}]-(n:Entity|Meeting) RETURN n
       UNION
       MATCH (start)-[:HELD|AT]-(:Role)-[:HELD|AT]-(n:Entity) RETURN n
     }
     WITH DISTINCT n`;

/** How many neighbours of each kind a node has; kinds without any are left out. */
export async function neighborCounts(graph: Graph, id: string): Promise<{ kind: NodeKind; count: number }[]> {
  return ask(
    graph,
    `MATCH (start:Entity|Meeting {id: $id})
     ${AROUND} WHERE n.id <> $id
     RETURN coalesce(n.kind, 'Meeting') AS kind, count(n) AS count ORDER BY count DESC, kind`,
    { id },
  );
}

/** Those of the ids that name a node; ids that were merged away are replaced by what took their place. */
export async function existingNodes(graph: Graph, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await ask<{ id: string; target: string }>(
    graph,
    `UNWIND $ids AS id
     OPTIONAL MATCH (r:Redirect {id: id})
     WITH id, coalesce(r.to, id) AS target
     MATCH (n:Entity|Meeting {id: target})
     RETURN id, n.id AS target`,
    { ids },
  );
  return new Map(rows.map(({ id, target }) => [id, target]));
}

/** What lies one step from the nodes of a list `frontier`, none of which is in `shown`: how many, and the first of them. */
const stepFrom = (order: NeighborOrder) => `CALL (shown, frontier) {
       UNWIND frontier AS start
       CALL (start) {
         ${AROUND} WHERE $kinds IS NULL OR coalesce(n.kind, 'Meeting') IN $kinds
         RETURN n LIMIT $looked
       }
       WITH DISTINCT n WHERE NOT n IN shown
       WITH n, ${DEGREE} AS degree ORDER BY ${ORDERINGS[order]}, n.id
       WITH collect(n) AS found
       RETURN size(found) AS total, found[..($limit - size(shown))] AS nearest
     }
     WITH asked, shown + nearest AS shown, nearest AS frontier, reached + total AS reached`;

/**
 * What lies around some nodes, in the order asked for, step by step until the limit is reached. One statement: most of
 * what a small picture costs is asking for it.
 *
 * @returns null where one of the ids names no node: `existingNodes` tells what took its place
 */
export async function neighborhood(
  graph: Graph,
  { ids, depth, kinds, limit, order }: NeighborhoodQuestion,
  wanted: Wanted = ALL_OF_IT,
): Promise<SubgraphRecord | null> {
  const { cypher, read } = pictureOf("shown", wanted);
  const [row] = await ask<{ asked: number; reached: number }>(
    graph,
    `UNWIND range(0, size($ids) - 1) AS position
     MATCH (start:Entity|Meeting {id: $ids[position]})
     WITH start ORDER BY position
     WITH collect(start) AS shown
     WITH shown, shown AS frontier, size(shown) AS asked, size(shown) AS reached
     ${`${stepFrom(order)}\n     `.repeat(depth)}
     RETURN asked, reached, ${cypher}`,
    { ids, kinds, limit: ids.length + limit, looked: MOST_LOOKED_AT },
  );
  return row!.asked < ids.length ? null : pictured(read(row), row!.reached);
}
