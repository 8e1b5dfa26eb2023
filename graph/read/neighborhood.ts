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
): Promise<{ total: number; ids: string[] }> {
  const [row] = await ask<{ total: number; ids: string[] }>(
    graph,
    `UNWIND $from AS id
     MATCH (start:Entity|Meeting {id: id})
     CALL (start) {
       MATCH (start)-[:${FACT_TYPES}]-(n:Entity|Meeting) RETURN n
       UNION
       MATCH (start)-[:HELD|AT]-(:Role)-[:HELD|AT]-(n:Entity) RETURN n
     }
     WITH DISTINCT n WHERE NOT n.id IN $known AND ($kinds IS NULL OR coalesce(n.kind, 'Meeting') IN $kinds)
     WITH n, ${DEGREE} AS degree ORDER BY degree DESC, coalesce(n.dateStart, '') DESC, n.id
     WITH collect(n.id) AS found
     RETURN size(found) AS total, found[..$limit] AS ids`,
    { from, known, kinds, limit },
  );
  return row ?? { total: 0, ids: [] };
}

/** What lies around some nodes, best connected first, step by step until the limit is reached. */
export async function neighborhood(
  graph: Graph,
  { ids, depth, kinds, limit }: NeighborhoodQuestion,
): Promise<SubgraphRecord> {
  const shown = [...ids];
  let total = ids.length;
  let frontier = ids;
  for (let step = 0; step < depth && frontier.length > 0; step++) {
    const found = await neighbours(graph, frontier, shown, kinds, ids.length + limit - shown.length);
    total += found.total;
    shown.push(...found.ids);
    frontier = found.ids;
  }
  return draw(graph, shown, total);
}
