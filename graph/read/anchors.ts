import type { Anchor } from "#model/judgement";
import type { Graph } from "../connection.js";
import { ask } from "./ask.js";
import { claimsByIds } from "./claim.js";

const MOST_ARTICLES = 500;

/** Where each article first names an entity, the earliest article first: what a judgement on it can stand on. */
export async function anchorsOfEntity(graph: Graph, id: string): Promise<Anchor[]> {
  return ask<Anchor>(
    graph,
    `MATCH (a:Article)-[n:MENTIONS]->(:Entity {id: $id})
     WITH a, n ORDER BY coalesce(a.publishedStart, '~'), a.id LIMIT $most
     RETURN a.id AS articleId, n.starts[0] AS start, n.ends[0] AS end, n.surfaces[0] AS surface`,
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
