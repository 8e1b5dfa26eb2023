import type { Channel, MeetingStatus } from "#model/vocabulary";
import type { Graph } from "../connection.js";
import { ask, type ByIds, groupById } from "./ask.js";
import { comesAfter, cut, type Key, keyOf, type OrderPart, orderBy, type Page } from "./page.js";
import {
  addedUp,
  COUNTS,
  isAddedUp,
  ON_TWO_SIDES,
  PAIR_ALONE,
  type PairRecord,
  type PairWanted,
  pairShape,
} from "./pair.js";
import { heldWithin } from "./place-within.js";

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

/** Which pairs come first. */
export const PAIR_ORDERS = ["most-met", "latest", "earliest"] as const;
export type PairOrder = (typeof PAIR_ORDERS)[number];

const IDS = [{ by: "a.id" }, { by: "b.id" }];
const LAST = { by: "coalesce(last, '')", descending: true } as const;

const ORDERS: Record<PairOrder, readonly OrderPart[]> = {
  "most-met": [{ by: "met", descending: true }, LAST, ...IDS],
  latest: [LAST, ...IDS],
  earliest: [{ by: "coalesce(earliest, '~')" }, ...IDS],
};

export interface PairPageRequest {
  first: number;
  after: Key | null;
  order: PairOrder;
  wanted?: PairWanted;
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
  place: heldWithin("m", "$place"),
  from: "m.dateEnd >= $from",
  to: "m.dateStart <= $to",
  status: "m.status IN $status",
  channel: "m.channel IN $channel",
};

/** What is asked of pairs besides which, and how many meetings they have at least. */
interface Asked {
  filter: PairFilter;
  order: PairOrder;
  wanted: PairWanted;
}

/** Whether meetings that do not count need not be looked at. */
function onlyHeld({ filter, wanted }: Asked): boolean {
  return isAddedUp(wanted) && least(filter) >= 1;
}

function conditions(asked: Asked): string[] {
  const { filter } = asked;
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
    ...(onlyHeld(asked) ? [COUNTS] : []),
  ];
}

/** What the meetings `m` of a pair add up to: what they are ordered by, and what is asked. */
function together(asked: Asked): { sums: string; names: string } {
  const { order, wanted } = asked;
  const counted = (value: string) => (onlyHeld(asked) ? value : `CASE WHEN ${COUNTS} THEN ${value} END`);
  const parts = [
    `count(${counted("m")}) AS met`,
    order === "earliest"
      ? `min(${counted("m.dateStart")}) AS earliest`
      : `max(${counted("m.dateStart")}) AS last`,
    ...addedUp(wanted, counted),
  ];
  return { sums: parts.join(", "), names: parts.map((part) => part.split(" AS ")[1]).join(", ") };
}

const IN_ORDER_OF_IDS =
  "CASE WHEN p.id < q.id THEN p ELSE q END AS a, CASE WHEN p.id < q.id THEN q ELSE p END AS b";

/** Filters that both of the two may answer: a meeting is then found from either side. */
const FROM_BOTH_SIDES = ["someOf", "organization", "country"] as const;

/** Of the people with most meetings, so many are looked at to learn how often those of the first page met at least. */
const LOOKED_AT = 40;

/**
 * Whoever has fewer meetings than the last pair of a page cannot be in a pair before it. A page of all pairs, those who
 * met most first, so begins with how often the best pairs of a few people met: `bound`.
 */
const BOUND = `CALL () {
       MATCH (top:Person) WHERE top.meetingCount > 0
       WITH top ORDER BY top.meetingCount DESC LIMIT ${LOOKED_AT}
       MATCH (top)-[tp:TOOK_PART]->(m:Meeting)<-[tq:TOOK_PART]-(other:Person)
       WHERE tp.side <> tq.side AND ${COUNTS}
       WITH top, other, count(m) AS met WHERE $after IS NULL OR met < $after[0]
       WITH met ORDER BY met DESC LIMIT 2 * $most
       RETURN CASE WHEN count(met) < 2 * $most THEN 1 ELSE min(met) END AS bound
     }
     MATCH (p:Person) WHERE p.meetingCount >= bound`;

const MAY_BE_AMONG_THE_BEST = "p.meetingCount >= bound AND q.meetingCount >= bound";

/** Whether a page is one of all pairs, those who met most first. */
function isOfTheBest(filter: PairFilter, order: PairOrder): boolean {
  const narrowing = (Object.keys(filter) as (keyof PairFilter)[]).filter((name) => filter[name] != null);
  return order === "most-met" && narrowing.every((name) => name === "minCount") && least(filter) >= 1;
}

function pairs(asked: Asked, ofTheBest = false): string {
  const { filter } = asked;
  const twice = filter.person === undefined && FROM_BOTH_SIDES.some((name) => filter[name] !== undefined);
  const { sums, names } = together(asked);
  const such = [...conditions(asked), ...(ofTheBest ? [MAY_BE_AMONG_THE_BEST] : [])];
  return `${ofTheBest ? BOUND : ""}
     MATCH ${ON_TWO_SIDES}
     WHERE ${such.join("\n       AND ")}
     ${
       twice
         ? `WITH DISTINCT ${IN_ORDER_OF_IDS}, m
     WITH a, b, ${sums}
     WHERE met >= $least`
         : `WITH p, q, ${sums}
     WHERE met >= $least
     WITH ${IN_ORDER_OF_IDS}, ${names}`
     }`;
}

function least({ minCount, status, channel }: PairFilter): number {
  return minCount ?? (status || channel ? 0 : 1);
}

function inOrder({ order, after }: PairPageRequest): string {
  const by = ORDERS[order];
  return `${after === null ? "" : `WITH * WHERE ${comesAfter(by)}`}
     WITH * ORDER BY ${orderBy(by)} LIMIT $most
     WITH *, ${keyOf(by)} AS key`;
}

/**
 * Who met whom: pairs of people on different sides of a meeting, in the order asked for.
 *
 * A filter by status or channel also lets in pairs that never met, by the meetings asked for; otherwise one held
 * meeting is the least.
 */
export async function whoMetWhom(
  graph: Graph,
  filter: PairFilter,
  request: PairPageRequest,
): Promise<Page<PairRecord>> {
  const { order, wanted = PAIR_ALONE } = request;
  const shape = pairShape(wanted);
  const rows = await ask<{ key: Key; pair: unknown }>(
    graph,
    `${pairs({ filter, order, wanted }, isOfTheBest(filter, order))}
     ${inOrder(request)}
     RETURN key, ${shape.cypher} AS pair`,
    { ...filter, least: least(filter), after: request.after, most: request.first + 1 },
  );
  return cut(
    rows.map(({ key, pair }) => ({ key, item: shape.read(pair) })),
    request.first,
  );
}

const COUNT_ALONE: PairWanted = { fields: [], people: [] };

/** How many pairs answer a filter. */
export async function countPairs(graph: Graph, filter: PairFilter): Promise<number> {
  const all = pairs({ filter, order: "most-met", wanted: COUNT_ALONE });
  const [row] = await ask<{ count: number }>(graph, `${all} RETURN count(*) AS count`, {
    ...filter,
    least: least(filter),
  });
  return row!.count;
}

/** What two people have in common, of whatever status; null where no meeting has them on different sides. */
export async function pairOf(graph: Graph, left: string, right: string): Promise<PairRecord | null> {
  const filter = { person: left, persons: [left, right], minCount: 0 };
  const { items } = await whoMetWhom(graph, filter, {
    first: 1,
    after: null,
    order: "most-met",
  });
  return items[0]?.item ?? null;
}

/** Pairs of each person `id`, from wherever they stand in it. */
function ofAPerson(order: PairOrder, wanted: PairWanted): string {
  const asked = { filter: {}, order, wanted };
  return `MATCH ${ON_TWO_SIDES}
       WHERE p.id = id AND tp.side <> tq.side${onlyHeld(asked) ? ` AND ${COUNTS}` : ""}
       WITH DISTINCT ${IN_ORDER_OF_IDS}, m
       WITH a, b, ${together(asked).sums}
       WHERE met >= 1`;
}

/** Whom each person met. */
export const pairsOfPeople: ByIds<Page<PairRecord>, PairPageRequest> = async (graph, ids, request) => {
  const { order, wanted = PAIR_ALONE } = request;
  const shape = pairShape(wanted);
  const rows = await ask<{ id: string; key: Key; pair: unknown }>(
    graph,
    `UNWIND $ids AS id
     CALL (id) {
       ${ofAPerson(order, wanted)}
       ${inOrder(request)}
       RETURN key, ${shape.cypher} AS pair
     }
     RETURN id, key, pair`,
    { ids, after: request.after, most: request.first + 1 },
  );
  const lists = groupById(rows, ({ key, pair }) => ({ key, item: shape.read(pair) }));
  return new Map([...lists].map(([id, list]) => [id, cut(list, request.first)]));
};

/** How many people each person met. */
export const peopleMet: ByIds<number, null> = async (graph, ids) => {
  const rows = await ask<{ id: string; count: number }>(
    graph,
    `UNWIND $ids AS id
     CALL (id) { ${ofAPerson("most-met", COUNT_ALONE)} RETURN count(*) AS count }
     RETURN id, count`,
    { ids },
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
};
