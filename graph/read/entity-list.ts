import type { EntityKind } from "#model/vocabulary";
import { type EntityRecord, entityShape } from "./entity.js";
import { type Listing, listing } from "./page.js";

/** Which people, organizations or places. What is left out does not narrow. */
export interface EntityFilter {
  /** ISO 3166-1 alpha-2 in lower case. */
  country?: string;
  /** What a search by name found. */
  someOf?: readonly string[];
  minArticles?: number;
  minMeetings?: number;
}

export const ENTITY_ORDERS = ["most-met", "most-named", "name"] as const;
export type EntityOrder = (typeof ENTITY_ORDERS)[number];

const ID = { by: "e.id" };

function entitiesOf(
  kind: Exclude<EntityKind, "Agreement">,
): Listing<EntityFilter, EntityOrder, EntityRecord> {
  const off = (property: string) => ({ match: `MATCH (e:${kind})`, property });
  return listing<EntityFilter, EntityOrder, EntityRecord>({
    item: "e",
    match: `MATCH (e:${kind})`,
    starts: {
      someOf: `UNWIND $filter.someOf AS one MATCH (e:${kind} {id: one})`,
    },
    conditions: {
      country: "e.country = $filter.country",
      someOf: "e.id IN $filter.someOf",
      minArticles: "e.articleCount >= $filter.minArticles",
      minMeetings: "e.meetingCount >= $filter.minMeetings",
    },
    orders: {
      "most-met": [{ by: "coalesce(e.meetingCount, 0)", descending: true, index: off("e.meetingCount") }, ID],
      "most-named": [
        { by: "coalesce(e.articleCount, 0)", descending: true, index: off("e.articleCount") },
        ID,
      ],
      name: [{ by: "e.name", index: off("e.name") }, ID],
    },
    shape: (wanted) => entityShape(wanted, "e", "no agreements"),
  });
}

export const people = entitiesOf("Person");
export const organizations = entitiesOf("Organization");
export const places = entitiesOf("Place");
