import type { Graph } from "../connection.js";
import { ask } from "./ask.js";
import { DEGREE, draw, FACT_TYPES, type NodeKind, type SubgraphRecord } from "./subgraph.js";

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
const MOST_LOOKED_AT = 5_000;

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

async function neighbours(
  graph: Graph,
  from: readonly string[],
  known: readonly string[],
  kinds: readonly NodeKind[] | null,
  limit: number,
  order: NeighborOrder,
): Promise<{ total: number; ids: string[] }> {
  const [row] = await ask<{ total: number; ids: string[] }>(
    graph,
    `UNWIND $from AS id
     MATCH (start:Entity|Meeting {id: id})
     CALL (start) {
       ${AROUND} WHERE NOT n.id IN $known AND ($kinds IS NULL OR coalesce(n.kind, 'Meeting') IN $kinds)
       RETURN n LIMIT $looked
     }
     WITH DISTINCT n
     WITH n, ${DEGREE} AS degree ORDER BY ${ORDERINGS[order]}, n.id
     WITH collect(n.id) AS found
     RETURN size(found) AS total, found[..$limit] AS ids`,
    { from, known, kinds, limit, looked: MOST_LOOKED_AT },
  );
  return row ?? { total: 0, ids: [] };
}

/** What lies around some nodes, in the order asked for, step by step until the limit is reached. */
export async function neighborhood(
  graph: Graph,
  { ids, depth, kinds, limit, order }: NeighborhoodQuestion,
): Promise<SubgraphRecord> {
  const shown = [...ids];
  let total = ids.length;
  let frontier = ids;
  for (let step = 0; step < depth && frontier.length > 0; step++) {
    const found = await neighbours(graph, frontier, shown, kinds, ids.length + limit - shown.length, order);
    total += found.total;
    shown.push(...found.ids);
    frontier = found.ids;
  }
  return draw(graph, shown, total);
}
