import type { Channel, MeetingStatus } from "#model/vocabulary";
import type { Graph } from "../connection.js";
import { ask, type ByIds, groupById } from "./ask.js";
import { COUNTS, ON_TWO_SIDES, PAIR_MAP, type PairRecord, type PairRow, readPair } from "./pair.js";

/** Which pairs are asked for. What is left out does not narrow. */
export interface PairFilter {
  /** One of the two. */
  person?: string;
  /** Both are among these. */
  persons?: readonly string[];
  /** One of the two is among these. */
  someOf?: readonly string[];
  /** One of the two holds, or held, an office there. */
  organization?: string;
  /** Country of one of the two, ISO 3166-1 alpha-2 in lower case. */
  country?: string;
  /** They met there, or at a place within it. */
  place?: string;
  /** First and last day, `YYYY-MM-DD`. */
  from?: string;
  to?: string;
  status?: readonly MeetingStatus[];
  channel?: readonly Channel[];
  /** Least number of held meetings. */
  minCount?: number;
}

export interface PairPage {
  total: number;
  pairs: PairRecord[];
}

type Condition = (one: "p" | "q") => string;

/** What one of the two must be. The first that applies is asked of `p`, so that the search starts from it. */
const ONE_OF_THE_TWO: Partial<Record<keyof PairFilter, Condition>> = {
  person: (one) => `${one}.id = $person`,
  someOf: (one) => `${one}.id IN $someOf`,
  organization: (one) => `EXISTS { (${one})-[:HELD]->(:Role)-[:AT]->(:Entity {id: $organization}) }`,
  country: (one) => `${one}.country = $country`,
};

const OTHERWISE: Partial<Record<keyof PairFilter, string>> = {
  persons: "p.id IN $persons AND q.id IN $persons",
  // A country holds all places that carry its code; other places hold those that are stated to be part of them.
  place: `EXISTS {
    MATCH (whole:Place {id: $place}), (m)-[:HELD_AT]->(part:Entity)
    WHERE part = whole OR (toLower(whole.isoCode) = part.country)
       OR EXISTS { (part)-[:PART_OF|BASED_IN]->{1,4}(whole) }
  }`,
  from: "m.dateEnd >= $from",
  to: "m.dateStart <= $to",
  status: "m.status IN $status",
  channel: "m.channel IN $channel",
};

function conditions(filter: PairFilter): string[] {
  const given = (key: string) => filter[key as keyof PairFilter] !== undefined;
  const either = Object.entries(ONE_OF_THE_TWO).filter(([key]) => given(key));
  const [anchor, ...others] = either.map(([, condition]) => condition);
  return [
    "tp.side <> tq.side",
    // Without an anchor each pair is looked at once; with one, from the side that fits it.
    anchor ? anchor("p") : "p.id < q.id",
    ...others.map((condition) => `(${condition("p")} OR ${condition("q")})`),
    ...Object.entries(OTHERWISE)
      .filter(([key]) => given(key))
      .map(([, condition]) => condition),
  ];
}

/** Sorted by how often they met, then by when they last did. */
const MOST_FIRST = "met DESC, coalesce(last, '') DESC, a.id, b.id";

/**
 * Who met whom: pairs of people on different sides of a meeting, those with most held meetings first.
 *
 * A filter by status or channel also lets in pairs that never met, by the meetings asked for; otherwise one held
 * meeting is the least.
 */
export async function whoMetWhom(
  graph: Graph,
  filter: PairFilter,
  page: { skip: number; first: number },
): Promise<PairPage> {
  const least = filter.minCount ?? (filter.status || filter.channel ? 0 : 1);
  const [row] = await ask<{ total: number; pairs: PairRow[] }>(
    graph,
    `MATCH ${ON_TWO_SIDES}
     WHERE ${conditions(filter).join("\n       AND ")}
     WITH DISTINCT CASE WHEN p.id < q.id THEN p ELSE q END AS a, CASE WHEN p.id < q.id THEN q ELSE p END AS b, m
     WITH a, b, collect(m) AS meetings,
          sum(CASE WHEN ${COUNTS} THEN 1 ELSE 0 END) AS met,
          max(CASE WHEN ${COUNTS} THEN m.dateStart END) AS last
     WHERE met >= $least
     WITH a, b, meetings, met, last ORDER BY ${MOST_FIRST}
     WITH collect({a: a, b: b, meetings: meetings}) AS found
     RETURN size(found) AS total,
            COLLECT {
              UNWIND found[$skip..$end] AS pair
              WITH pair.a AS a, pair.b AS b, pair.meetings AS meetings
              RETURN ${PAIR_MAP}
            } AS pairs`,
    { ...filter, least, skip: page.skip, end: page.skip + page.first },
  );
  return { total: row?.total ?? 0, pairs: (row?.pairs ?? []).map(readPair) };
}

/** What two people have in common, of whatever status; null where no meeting has them on different sides. */
export async function pairOf(graph: Graph, left: string, right: string): Promise<PairRecord | null> {
  const { pairs } = await whoMetWhom(
    graph,
    { person: left, persons: [left, right], minCount: 0 },
    { skip: 0, first: 1 },
  );
  return pairs[0] ?? null;
}

/** Whom each person met, most often first. */
export const pairsOfPeople: ByIds<PairRecord[]> = async (graph, ids, first) => {
  const rows = await ask<{ id: string; pair: PairRow }>(
    graph,
    `UNWIND $ids AS id
     CALL (id) {
       MATCH ${ON_TWO_SIDES}
       WHERE p.id = id AND tp.side <> tq.side
       WITH DISTINCT p, q, m
       WITH p, q, collect(m) AS meetings,
            sum(CASE WHEN ${COUNTS} THEN 1 ELSE 0 END) AS met,
            max(CASE WHEN ${COUNTS} THEN m.dateStart END) AS last
       WHERE met >= 1
       WITH CASE WHEN p.id < q.id THEN p ELSE q END AS a, CASE WHEN p.id < q.id THEN q ELSE p END AS b,
            meetings, met, last
       ORDER BY ${MOST_FIRST} LIMIT $first
       RETURN a, b, meetings
     }
     RETURN id, ${PAIR_MAP} AS pair`,
    { ids, first },
  );
  return groupById(rows, ({ pair }) => readPair(pair));
};
