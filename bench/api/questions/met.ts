import type { Named, Question } from "../question.js";

interface Pair {
  a: Named;
  b: Named;
  count: number;
  first: string | null;
  last: string | null;
}

const pick = ({ a, b, count, first, last }: Pair) => [a.id, a.name, b.id, b.name, count, first, last];

/** Whom somebody met: how often, first and last. */
export const met: Question = {
  name: "who met whom",
  about: "person",
  floor: {
    cypher: `MATCH (p:Person {id: $id})-[tp:TOOK_PART]->(m:Meeting)<-[tq:TOOK_PART]-(q:Person)
      WHERE tp.side <> tq.side AND m.status = 'held' AND m.channel <> 'letter'
      WITH p, q, count(m) AS count, min(m.date) AS first, max(m.date) AS last
      WITH CASE WHEN p.id < q.id THEN p ELSE q END AS a, CASE WHEN p.id < q.id THEN q ELSE p END AS b, count, first, last
      ORDER BY count DESC, last DESC, a.id, b.id LIMIT 50
      RETURN {id: a.id, name: a.name} AS a, {id: b.id, name: b.name} AS b, count, first, last`,
    read: (rows) => (rows as Pair[]).map(pick),
  },
  product: {
    query:
      "query($id:ID!){whoMetWhom(filter:{person:$id},first:50){nodes{a{id name}b{id name}count first last}}}",
    read: (data) => (data as { whoMetWhom: { nodes: Pair[] } }).whoMetWhom.nodes.map(pick),
  },
  peer: {
    generated: false,
    query: "query($id:ID!){met(id:$id){a{id name}b{id name}count first last}}",
    read: (data) => (data as { met: Pair[] }).met.map(pick),
  },
};
