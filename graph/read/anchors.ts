import type { Anchor } from "#model/judgement";
import type { Graph } from "../connection.js";
import { ask } from "./ask.js";
import { claimsByIds } from "./claim.js";

const MOST_ARTICLES = 500;

/** Where each article names an entity most fully, the earliest article first: what a judgement on it can stand on. */
export async function anchorsOfEntity(graph: Graph, id: string): Promise<Anchor[]> {
  return ask<Anchor>(
    graph,
    `MATCH (a:Article)-[n:MENTIONS]->(:Entity {id: $id})
     WITH a, n ORDER BY coalesce(a.publishedStart, '~'), a.id LIMIT $most
     WITH a, n, reduce(best = 0, at IN range(1, size(n.surfaces) - 1) |
       CASE WHEN size(n.surfaces[at]) > size(n.surfaces[best]) THEN at ELSE best END) AS at
     RETURN a.id AS articleId, n.starts[at] AS start, n.ends[at] AS end, n.surfaces[at] AS surface`,
    { id, most: MOST_ARTICLES },
  );
}

/** The quote of a claim and what it names: what a judgement on it stands on. Null where there is no such claim. */
export async function anchorsOfClaim(graph: Graph, id: string): Promise<Anchor[] | null> {
  const claim = (await claimsByIds(graph, [id], 0)).get(id);
  if (!claim) return null;
  const { articleId } = claim;
  return [
    { articleId, start: claim.start, end: claim.end, surface: claim.quote },
    ...claim.arguments.map(({ start, end, surface }) => ({ articleId, start, end, surface })),
  ];
}
