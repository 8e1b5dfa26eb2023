import { kindOfId } from "#model/id";
import type { Graph } from "../connection.js";
import { ask } from "./ask.js";
import { drawnNodes } from "./drawn-nodes.js";
import { type PathRecord, type PathWanted, storedLink, withMeeting } from "./path-links.js";
import type { PathQuestion } from "./paths.js";
import { LINK_MAP, MOST_STEPS, type StoredLink } from "./stored-path.js";

/** So many ways of one length are compared. */
const COMPARED = 100;
const COMPARED_FOR_ONE = 20;

/** Nothing but a meeting has a channel. */
const THROUGH = "x:Person OR (x.status = 'held' AND x.channel <> 'letter')";
/** They are told by their ids: compared as nodes, they would be looked at in every way. */
const ENDS = "OR x.id = $from OR x.id = $to";

/** Each node that a search meets is held to this: people as ends, as they mostly are, need no exception. */
function through(ends: readonly string[]): string {
  return ends.every((id) => kindOfId(id) === "Person") ? THROUGH : `${THROUGH} ${ENDS}`;
}

const found = (ways: "shortestPath" | "allShortestPaths", ends: readonly string[]) =>
  `MATCH (a:Entity|Meeting {id: $from}), (b:Entity|Meeting {id: $to})
   MATCH path = ${ways}((a)-[:TOOK_PART*..${MOST_STEPS}]-(b))
   WHERE all(x IN nodes(path) WHERE ${through(ends)})
   WITH nodes(path) AS shown, relationships(path) AS steps`;

/** More claims behind the weakest step first. */
const RANKED = `LIMIT $compared
   WITH shown, steps, reduce(least = null, r IN steps |
     CASE WHEN least <= size(coalesce(r.claimIds, [])) THEN least ELSE size(coalesce(r.claimIds, [])) END) AS weakest
   ORDER BY weakest DESC, [n IN shown | n.id] LIMIT $limit`;

/**
 * Ways through people alone, found, ranked and drawn by one statement: no office has to be looked through there.
 *
 * @returns null for other ways, and where there are fewer of the least number of steps than are asked for
 */
export async function directPaths(
  graph: Graph,
  { from, to, via, limit, ways, forward, ranked }: PathQuestion,
  wanted: PathWanted,
): Promise<PathRecord[] | null> {
  if (ways !== "people" || via !== null || forward) return null;
  const any = !ranked && limit === 1;
  const { cypher, read } = drawnNodes("shown", wanted.nodes, "no agreements");
  const rows = await ask<{ nodes: unknown; links?: StoredLink[] }>(
    graph,
    `${found(any ? "shortestPath" : "allShortestPaths", [from, to])} ${any ? "LIMIT 1" : RANKED}
     RETURN ${cypher} AS nodes${wanted.links ? `, [r IN steps | ${LINK_MAP}] AS links` : ""}`,
    { from, to, limit, compared: Math.min(COMPARED, limit * COMPARED_FOR_ONE) },
  );
  if (rows.length > 0 && rows.length < limit) return null;
  return rows.map(({ nodes: drawn, links = [] }) => {
    const nodes = read(drawn);
    const byId = new Map(nodes.map((node) => [node.id, node]));
    return { nodes, links: links.map((link) => withMeeting(storedLink(link), byId)) };
  });
}
