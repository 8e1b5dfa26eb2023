import type { Named, Question } from "../question.js";

/** Of several shortest ways each server may take another: compared by their ends and their length. */
function measured(nodes: readonly Named[] | undefined) {
  return nodes ? [nodes[0]!.id, nodes.length, nodes.at(-1)!.id] : null;
}

/** The shortest way between two people, through meetings that were held. */
export const path: Question = {
  name: "shortest path",
  about: "pair",
  floor: {
    cypher: `MATCH (a:Person {id: $from}), (b:Person {id: $to})
      MATCH path = shortestPath((a)-[:TOOK_PART*..12]-(b))
      WHERE all(x IN nodes(path) WHERE x:Person OR (x.status = 'held' AND x.channel <> 'letter'))
      RETURN [n IN nodes(path) | {id: n.id, name: coalesce(n.name, n.title)}] AS nodes`,
    read: (rows) => measured((rows as { nodes: Named[] }[])[0]?.nodes),
  },
  product: {
    query:
      "query($from:ID!,$to:ID!){paths(from:$from,to:$to,ways:PEOPLE,limit:1,ranked:false){nodes{id name}}}",
    read: (data) => measured((data as { paths: { nodes: Named[] }[] }).paths[0]?.nodes),
  },
  peer: {
    generated: false,
    query: "query($from:ID!,$to:ID!){path(from:$from,to:$to){nodes{id name}}}",
    read: (data) => measured((data as { path: { nodes: Named[] }[] }).path[0]?.nodes),
  },
};
