import type { Question } from "../question.js";

interface Hit {
  id: string;
  title: string;
}

const pick = ({ id, title }: Hit): Hit => ({ id, title });

/** Articles that hold all of some words, best first. */
export const fullText: Question = {
  name: "full text",
  about: "words",
  floor: {
    cypher: `CALL db.index.fulltext.queryNodes('articleText', $phrase, {limit: 10000}) YIELD node AS a, score
      WITH a, score ORDER BY score DESC, a.id LIMIT 20
      RETURN a.id AS id, a.title AS title`,
    read: (rows) => (rows as Hit[]).map(pick),
  },
  product: {
    query: "query($text:String!){searchArticles(text:$text,first:20){nodes{article{id title}}}}",
    read: (data) =>
      (data as { searchArticles: { nodes: { article: Hit }[] } }).searchArticles.nodes.map(({ article }) =>
        pick(article),
      ),
  },
  peer: {
    generated: true,
    query: `query($phrase:String!){fullText(phrase:$phrase,first:20,sort:[{score:DESC},{node:{id:ASC}}]){edges{node{id title}}}}`,
    read: (data) =>
      (data as { fullText: { edges: { node: Hit }[] } }).fullText.edges.map(({ node }) => pick(node)),
  },
};
