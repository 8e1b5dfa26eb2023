import type { Named, Question } from "../question.js";

/** Of several shortest ways each server may take another: compared by their ends and their length. */
function measured(nodes: readonly Named[] | undefined) {
  return nodes ? [nodes[0]!.id, nodes.length, nodes.at(-1)!.id] : null;
}

interface Asking {
  name: string;
  /** Name of the peer's field. */
  field: string;
  /** Whether, of all shortest ways, the one is asked for of which most is reported. */
  ranked: boolean;
}

const HAPPENED =
  "WHERE all(x IN nodes(path) WHERE x:Person OR (x.status = 'held' AND x.channel <> 'letter'))";
const RANKED = `WITH path LIMIT 20
      WITH path, reduce(least = 1000000, r IN relationships(path) |
        CASE WHEN size(r.claimIds) < least THEN size(r.claimIds) ELSE least END) AS weakest
      ORDER BY weakest DESC, [n IN nodes(path) | n.id] LIMIT 1`;

function between({ name, field, ranked }: Asking): Question {
  return {
    name,
    about: "pair",
    floor: {
      cypher: `MATCH (a:Person {id: $from}), (b:Person {id: $to})
      MATCH path = ${ranked ? "allShortestPaths" : "shortestPath"}((a)-[:TOOK_PART*..12]-(b))
      ${HAPPENED}
      ${ranked ? RANKED : "WITH path"}
      RETURN [n IN nodes(path) | {id: n.id, name: coalesce(n.name, n.title)}] AS nodes`,
      read: (rows) => measured((rows as { nodes: Named[] }[])[0]?.nodes),
    },
    product: {
      query: `query($from:ID!,$to:ID!){paths(from:$from,to:$to,ways:PEOPLE,limit:1,ranked:${ranked}){nodes{id name}}}`,
      read: (data) => measured((data as { paths: { nodes: Named[] }[] }).paths[0]?.nodes),
    },
    peer: {
      generated: false,
      query: `query($from:ID!,$to:ID!){${field}(from:$from,to:$to){nodes{id name}}}`,
      read: (data) => measured((data as Record<string, { nodes: Named[] }[]>)[field]![0]?.nodes),
    },
  };
}

/** A shortest way between two people, through meetings that were held: any of them. */
export const path = between({ name: "shortest path", field: "path", ranked: false });

/** Of the shortest ways, the best reported, as Liên answers unless it is told otherwise. */
export const rankedPath = between({ name: "shortest path, ranked", field: "rankedPath", ranked: true });
