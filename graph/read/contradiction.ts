import { ask, type ByIds, groupById } from "./ask.js";
import { listing } from "./page.js";

export const DISAGREEMENTS = ["date", "place", "status"] as const;
/** What the claims of a meeting disagree on. */
export type Disagreement = (typeof DISAGREEMENTS)[number];

/** Places nearer than this may be one within the other: a quarter, its town, the province around it. */
const APART_METRES = 60_000;

const at = (place: string) => `point({latitude: ${place}.latitude, longitude: ${place}.longitude})`;

/**
 * Whether one thing cannot have happened at both of two places: other countries, or towns of one country far from each
 * other. Of a place that nobody can find on a map that is not known.
 */
const APART = `(x.country <> y.country
  OR (x.isoCode IS NULL AND y.isoCode IS NULL AND point.distance(${at("x")}, ${at("y")}) > ${APART_METRES}))
  AND NOT EXISTS { (x)-[:PART_OF]->{1,4}(y) } AND NOT EXISTS { (y)-[:PART_OF]->{1,4}(x) }`;

const DISMISSED = (claim: string) => `${claim}.status IN ['cancelled', 'denied']`;

const CONDITIONS: Record<Disagreement, string> = {
  date: "m.contradictingDates IS NOT NULL AND size(m.contradictingDates) > 0",
  // A city and its country are no contradiction.
  place: `COUNT { (m)-[:HELD_AT]->(:Place) } > 1 AND EXISTS {
    MATCH (x:Place)<-[:HELD_AT]-(m)-[:HELD_AT]->(y:Place)
    WHERE x.id < y.id AND ${APART}
  }`,
  status: `m.claimCount > 1 AND EXISTS { (m)<-[:STATES]-(:Claim {status: 'held'}) }
    AND EXISTS { MATCH (m)<-[:STATES]-(other:Claim) WHERE ${DISMISSED("other")} }`,
};

/** Few claims deny or call off: these are looked up, and not all meetings. */
const STARTS: Partial<Record<Disagreement, string>> = {
  status: `MATCH (c:Claim) WHERE ${DISMISSED("c")} MATCH (c)-[:STATES]->(m:Meeting)`,
};

function disagreeing(about: Disagreement) {
  return listing<object, "most-claims", string>({
    item: "m",
    match: `${STARTS[about] ?? "MATCH (m:Meeting)"} WHERE ${CONDITIONS[about]}`,
    conditions: {},
    orders: { "most-claims": [{ by: "coalesce(m.claimCount, 0)", descending: true }, { by: "m.id" }] },
    shape: () => ({ cypher: "m.id", read: (id) => id as string }),
  });
}

/** Ids of meetings whose claims disagree, those of most claims first. */
export const disagreements = {
  date: disagreeing("date"),
  place: disagreeing("place"),
  status: disagreeing("status"),
};

/** What the claims of each meeting disagree on; a meeting whose claims agree is not among the answers. */
export const disagreementsOfMeetings: ByIds<Disagreement[]> = async (graph, ids) => {
  const found = DISAGREEMENTS.map((about) => `CASE WHEN ${CONDITIONS[about]} THEN '${about}' END`);
  const rows = await ask<{ id: string; about: Disagreement }>(
    graph,
    `UNWIND $ids AS id
     MATCH (m:Meeting {id: id})
     UNWIND [${found.join(", ")}] AS about
     WITH id, about WHERE about IS NOT NULL
     RETURN id, about`,
    { ids },
  );
  return groupById(rows, ({ about }) => about);
};
