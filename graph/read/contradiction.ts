import { ask, type ByIds, groupById } from "./ask.js";
import { listing } from "./page.js";

export const DISAGREEMENTS = ["date", "place", "status"] as const;
/** What the claims of a meeting disagree on. */
export type Disagreement = (typeof DISAGREEMENTS)[number];

const APART = (one: string, other: string) =>
  `NOT EXISTS { (${one})-[:PART_OF]->{1,4}(${other}) } AND coalesce(toLower(${other}.isoCode) <> ${one}.country, true)`;

const CONDITIONS: Record<Disagreement, string> = {
  date: "size(m.contradictingDates) > 0",
  // A city and its country are no contradiction.
  place: `COUNT { (m)-[:HELD_AT]->(:Place) } > 1 AND EXISTS {
    MATCH (x:Place)<-[:HELD_AT]-(m)-[:HELD_AT]->(y:Place)
    WHERE x.id < y.id AND ${APART("x", "y")} AND ${APART("y", "x")}
  }`,
  status: `m.claimCount > 1
    AND EXISTS { (m)<-[:STATES]-(:Claim {status: 'held'}) }
    AND EXISTS { MATCH (m)<-[:STATES]-(c:Claim) WHERE c.status IN ['cancelled', 'denied'] }`,
};

function disagreeing(about: Disagreement) {
  return listing<object, "most-claims", string, string>({
    item: "m",
    match: `MATCH (m:Meeting) WHERE ${CONDITIONS[about]}`,
    conditions: {},
    orders: { "most-claims": [{ by: "coalesce(m.claimCount, 0)", descending: true }, { by: "m.id" }] },
    map: "m.id",
    read: (id) => id,
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
