import { type Named, pick, type Question } from "../question.js";

const PEER_QUERY = "query($query:String!,$typed:String!){prefix(query:$query,typed:$typed){id name}}";

/** Names that begin so, in the order in which the explorer offers them. */
export const prefix: Question = {
  name: "name prefix",
  about: "prefix",
  floor: {
    cypher: `CALL db.index.fulltext.queryNodes('entityNames', $query, {limit: 2000}) YIELD node AS e
      WITH e, split(e.search, ' · ') AS spellings
      WITH e, CASE
             WHEN $typed IN spellings THEN 4
             WHEN any(s IN spellings WHERE s STARTS WITH $typed) THEN 3
             WHEN any(s IN spellings WHERE s CONTAINS ' ' + $typed) THEN 2
             ELSE 1
           END AS quality,
           log(1.0 + coalesce(e.articleCount, 0) + 2 * coalesce(e.meetingCount, 0)) AS connected
      WITH e, quality + connected / (1 + connected) AS score ORDER BY score DESC, e.id LIMIT 20
      RETURN e.id AS id, e.name AS name`,
    read: (rows) => (rows as Named[]).map(pick),
  },
  product: {
    query: "query($text:String!){search(text:$text,first:20){nodes{node{id name}}}}",
    read: (data) =>
      (data as { search: { nodes: { node: Named }[] } }).search.nodes.map(({ node }) => pick(node)),
  },
  peer: {
    generated: false,
    query: PEER_QUERY,
    read: (data) => (data as { prefix: Named[] }).prefix.map(pick),
  },
};
