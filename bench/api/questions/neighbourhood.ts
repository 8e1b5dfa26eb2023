import { type Named, pick, type Question } from "../question.js";

interface Edge {
  source: string;
  target: string;
  kind: string;
}

interface Picture {
  nodes: Named[];
  edges: Edge[];
}

/** Relationships that join two things which are drawn; an office, between a person and a body, is looked through. */
const FACTS = "TOOK_PART|HELD_AT|PARTY_TO|CONCLUDED_AT|TWINNED_WITH|PART_OF|BASED_IN|MEMBER_OF";

const DEGREE = `COUNT { (n)-[:${FACTS}]-() }
          + COUNT { MATCH (n)-[:HELD]->(:Role)-[:AT]->(o) RETURN DISTINCT o }
          + COUNT { MATCH (n)<-[:AT]-(:Role)<-[:HELD]-(o) RETURN DISTINCT o }`;

/** Neighbours of `start`, the best connected first. */
const step = (start: string, known: string, limit: string) => `CALL (start) {
        MATCH (start)-[:${FACTS}]-(n) RETURN n
        UNION
        MATCH (start)-[:HELD|AT]-(:Role)-[:HELD|AT]-(n:Entity) RETURN n
      }
      WITH DISTINCT ${start}, n WHERE ${known}
      WITH ${start}, n, ${DEGREE} AS degree ORDER BY degree DESC, coalesce(n.dateStart, '') DESC, n.id LIMIT ${limit}`;

const DRAWN = `UNWIND drawn AS n
      WITH drawn, n
      RETURN n.id AS id, coalesce(n.name, n.title) AS name,
        COLLECT { MATCH (n)-[r:${FACTS}]->(t) WHERE t IN drawn RETURN {target: t.id, kind: type(r)} }
        + COLLECT { MATCH (n)-[:HELD]->(:Role)-[:AT]->(t) WHERE t IN drawn RETURN DISTINCT {target: t.id, kind: 'HELD_ROLE'} }
        AS edges`;

const ONE_STEP = `MATCH (start:Entity|Meeting {id: $id})
      ${step("start", "n <> start", "300")}
      WITH start, collect(n) AS found
      WITH [start] + found AS drawn
      ${DRAWN}`;

const TWO_STEPS = `MATCH (start:Entity|Meeting {id: $id})
      ${step("start", "n <> start", "300")}
      WITH start AS middle, collect(n) AS found
      CALL (middle, found) {
        UNWIND found AS start
        ${step("start", "n <> middle AND NOT n IN found", "1000000").replace("WITH DISTINCT start, n", "WITH DISTINCT n, middle, found").replace("WITH start, n, ", "WITH n, ").replace("WHERE n <> middle AND NOT n IN found", "WHERE n <> middle AND NOT n IN found")}
        RETURN collect(n) AS further
      }
      WITH [middle] + found + further[..(300 - size(found))] AS drawn
      ${DRAWN}`;

interface Row extends Named {
  edges: Omit<Edge, "source">[];
}

const ordered = (edges: readonly Edge[]) =>
  edges.map(({ source, kind, target }) => `${source} ${kind} ${target}`).sort();

function drawn(rows: readonly Row[]) {
  const edges = rows.flatMap(({ id, edges }) => edges.map((edge) => ({ source: id, ...edge })));
  return { nodes: rows.map(pick), edges: ordered(edges) };
}

function around(depth: 1 | 2, field: string, cypher: string): Question {
  return {
    name: `neighbourhood, ${depth === 1 ? "one step" : "two steps"}`,
    about: "person",
    floor: { cypher, read: (rows) => drawn(rows as Row[]) },
    product: {
      query: `query($id:ID!){neighborhood(ids:[$id],depth:${depth},limit:300){nodes{id name}edges{source target kind}}}`,
      read: (data) => {
        const { nodes, edges } = (data as { neighborhood: Picture }).neighborhood;
        return { nodes: nodes.map(pick), edges: ordered(edges) };
      },
    },
    peer: {
      generated: false,
      query: `query($id:ID!){${field}(id:$id){id name edges{target kind}}}`,
      read: (data) => drawn((data as Record<string, Row[]>)[field]!),
    },
  };
}

export const oneStep = around(1, "oneStep", ONE_STEP);
export const twoSteps = around(2, "twoSteps", TWO_STEPS);
