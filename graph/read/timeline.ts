import type { Graph } from "../connection.js";
import { ask } from "./ask.js";
import { listing } from "./page.js";

export const EVENT_KINDS = ["Meeting", "Agreement"] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Which dated meetings and agreements. What is left out does not narrow. */
export interface TimelineFilter {
  kinds?: readonly EventKind[];
  /** An entity that took part, is party, or where it was held. */
  entity?: string;
  /** First and last day, `YYYY-MM-DD`. */
  from?: string;
  to?: string;
  /** Of one who took part or is party, ISO 3166-1 alpha-2 in lower case. */
  country?: string;
  /** Only held meetings and signed agreements, or all. */
  happened?: boolean;
}

export const TIMELINE_ORDERS = ["oldest", "newest"] as const;
export type TimelineOrder = (typeof TIMELINE_ORDERS)[number];

export const PERIODS = ["year", "month"] as const;
export type Period = (typeof PERIODS)[number];

export interface PeriodRecord {
  period: string;
  meetings: number;
  planned: number;
  agreements: number;
}

const DATED = "e.dateStart IS NOT NULL";
const ID = { by: "e.id" };
const HAPPENED = `CASE WHEN e:Meeting THEN e.status = 'held' AND e.channel <> 'letter'
  ELSE coalesce(e.status, 'signed') IN ['signed', 'in-force', 'ended'] END`;

/** Ids of dated meetings and agreements. */
export const timeline = listing<TimelineFilter, TimelineOrder, string>({
  item: "e",
  match: `MATCH (e:Meeting|Agreement) WHERE ${DATED}`,
  starts: {
    entity: `MATCH (:Entity {id: $filter.entity})-[:TOOK_PART|HELD_AT|PARTY_TO]-(e:Meeting|Agreement) WHERE ${DATED}`,
    from: "MATCH (e:Meeting|Agreement) WHERE e.dateStart >= $filter.from OR e.dateEnd >= $filter.from",
  },
  conditions: {
    kinds: "coalesce(e.kind, 'Meeting') IN $filter.kinds",
    from: "e.dateEnd >= $filter.from",
    to: "e.dateStart <= $filter.to",
    country: "EXISTS { (e)<-[:TOOK_PART|PARTY_TO]-(:Entity {country: $filter.country}) }",
    happened: `(${HAPPENED}) = $filter.happened`,
  },
  orders: {
    oldest: [{ by: "e.dateStart" }, ID],
    newest: [{ by: "e.dateStart", descending: true }, ID],
  },
  shape: () => ({ cypher: "e.id", read: (id) => id as string }),
});

const LENGTHS: Record<Period, number> = { year: 4, month: 7 };

/**
 * How much happened in each year or month, earliest first. What is known by its year alone is in no month. Periods
 * without anything are left out.
 */
export function timelinePeriods(
  graph: Graph,
  filter: TimelineFilter,
  period: Period,
): Promise<PeriodRecord[]> {
  return ask(
    graph,
    `${timeline.found(filter)}
     WITH e WHERE size(split(e.date, '/')[0]) >= $length
     RETURN left(e.dateStart, $length) AS period,
            sum(CASE WHEN e:Meeting AND ${HAPPENED} THEN 1 ELSE 0 END) AS meetings,
            sum(CASE WHEN e:Meeting AND e.status = 'planned' THEN 1 ELSE 0 END) AS planned,
            sum(CASE WHEN e:Agreement THEN 1 ELSE 0 END) AS agreements
     ORDER BY period`,
    { filter, length: LENGTHS[period] },
  );
}
