import { compareDates } from "#model/date";
import type { Graph } from "../connection.js";
import { ask } from "./ask.js";
import { edgeId } from "./edge.js";
import {
  CLAIMS_OF_BOTH,
  COUNTS,
  ON_TWO_SIDES,
  PAIR_ALONE,
  type PairRow,
  readPair,
  sentPair,
} from "./pair.js";
import { type Reporting, reportingOf } from "./reporting.js";
import { drawNodes, type GraphEdgeRecord, type SubgraphRecord } from "./subgraph.js";

interface Ranked {
  total: number;
  people: { id: string; met: number }[];
}

/** How many people a person `p` met. */
const PEOPLE_MET = `COUNT {
  MATCH ${ON_TWO_SIDES} WHERE tp.side <> tq.side AND ${COUNTS} RETURN DISTINCT q
}`;

/** Whether a meeting `m` was announced: such pairs are shown, and never counted as having met. */
const ANNOUNCED = "m.status = 'planned'";

const HAS_MET = `EXISTS { MATCH ${ON_TWO_SIDES} WHERE tp.side <> tq.side AND ${COUNTS} }`;

/** Of all people, those with most meetings are looked at, and of these the ones who met most people are kept. */
async function bestConnected(graph: Graph, limit: number): Promise<Ranked> {
  const [row] = await ask<Ranked>(
    graph,
    `CALL () { MATCH (p:Person) WHERE p.meetingCount > 0 AND ${HAS_MET} RETURN count(p) AS total }
     RETURN total, COLLECT {
       MATCH (p:Person) WHERE p.meetingCount > 0 AND ${HAS_MET}
       WITH p ORDER BY p.meetingCount DESC, p.id LIMIT $candidates
       WITH p, ${PEOPLE_MET} AS met ORDER BY met DESC, p.meetingCount DESC, p.id LIMIT $limit
       RETURN {id: p.id, met: met}
     } AS people`,
    { limit, candidates: 3 * limit },
  );
  return row!;
}

async function around(graph: Graph, ids: readonly string[], limit: number): Promise<Ranked> {
  const [row] = await ask<Ranked>(
    graph,
    `CALL () {
       UNWIND $ids AS id
       MATCH (p:Person {id: id})
       RETURN collect({id: p.id, met: ${PEOPLE_MET}}) AS asked
     }
     CALL () {
       MATCH (s:Person)-[ts:TOOK_PART]->(m:Meeting)<-[tp:TOOK_PART]-(p:Person)
       WHERE s.id IN $ids AND NOT p.id IN $ids AND ts.side <> tp.side AND (${COUNTS} OR ${ANNOUNCED})
       WITH p, count(DISTINCT m) AS meetings, count(DISTINCT CASE WHEN ${COUNTS} THEN m END) AS held
       WITH p, meetings, held ORDER BY held DESC, meetings DESC, p.meetingCount DESC, p.id
       RETURN collect(p) AS others
     }
     RETURN size(asked) + size(others) AS total,
            asked + COLLECT { UNWIND others[..$limit] AS p RETURN {id: p.id, met: ${PEOPLE_MET}} } AS people`,
    { ids, limit },
  );
  return row!;
}

async function pairsAmong(graph: Graph, ids: readonly string[]): Promise<GraphEdgeRecord[]> {
  const shape = sentPair(PAIR_ALONE);
  const rows = await ask<{ pair: unknown; claimCount: number; reporting: Reporting }>(
    graph,
    `MATCH ${ON_TWO_SIDES}
     WHERE p.id IN $ids AND q.id IN $ids AND p.id < q.id AND tp.side <> tq.side
     WITH p AS a, q AS b, m, size(${CLAIMS_OF_BOTH}) AS claims
     WITH a, b, collect(m) AS meetings, sum(claims) AS claimCount,
          max(CASE WHEN ${COUNTS} OR ${ANNOUNCED} THEN 1 ELSE 0 END) AS shown
     WHERE shown = 1
     RETURN ${shape.cypher} AS pair, claimCount, ${reportingOf("meetings")} AS reporting
     ORDER BY a.id, b.id`,
    { ids },
  );
  return rows.map(({ pair: sent, claimCount, reporting }) => {
    const pair = shape.read(sent);
    const {
      aId: source,
      bId: target,
      count,
      planned,
      years,
      channels,
      ...dates
    } = readPair(pair, PAIR_ALONE);
    const ends = { kind: "MET", source, target } as const;
    const { first, last } = count > 0 ? dates : announced(pair);
    return {
      ...ends,
      id: edgeId(ends),
      count,
      planned,
      status: count > 0 ? "held" : "planned",
      side: null,
      first,
      last,
      label: null,
      claimCount,
      pair: { years, channels, reporting },
    };
  });
}

/** For when meetings that nobody has held yet are announced. */
function announced({ meetings = [] }: PairRow): { first: string | null; last: string | null } {
  const dates = meetings
    .flatMap(({ status, date }) => (status === "planned" && date !== null ? [date] : []))
    .sort(compareDates);
  return { first: dates[0] ?? null, last: dates.at(-1) ?? null };
}

/**
 * The people view: who met whom among some people and those they met, or among the best connected where no one is
 * asked for. An edge stands for at least one meeting that was held or announced; only held ones are counted.
 */
export async function meetingNetwork(
  graph: Graph,
  ids: readonly string[],
  limit: number,
): Promise<SubgraphRecord> {
  const { total, people } = await (ids.length > 0 ? around(graph, ids, limit) : bestConnected(graph, limit));
  const met = new Map(people.map((person) => [person.id, person.met]));
  const shown = [...met.keys()];
  const [nodes, edges] = await Promise.all([drawNodes(graph, shown), pairsAmong(graph, shown)]);
  return {
    nodes: nodes.map((node) => ({ ...node, degree: met.get(node.id)! })),
    edges,
    totalNodes: total,
    truncated: total > nodes.length,
  };
}
