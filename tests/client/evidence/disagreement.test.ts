import { expect, it } from "vitest";
import {
  datesInDispute,
  independentSources,
  placesInDispute,
  statusInDispute,
} from "../../../client/src/evidence/disagreement.js";
import { aClaim } from "./a-claim.js";

const dated = (...dates: (string | null)[]) => dates.map((date) => aClaim({ date }));
const stated = (...statuses: string[]) => statuses.map((status) => aClaim({ status }));

it.each([
  [["2018-03-27", "2018-03-27"], []],
  [["2018-03-27", "2018"], []],
  [["2018-03-27", null], []],
  [
    ["2018-03-27", "2018-03-28", "2018-03-28"],
    ["2018-03-28", "2018-03-27"],
  ],
  [
    ["2018-03-27", "2019", "2018"],
    ["2018-03-27", "2019", "2018"],
  ],
])("dates %j: in dispute are %j", (dates, expected) => {
  expect(datesInDispute(dated(...dates)).map(({ value }) => value)).toEqual(expected);
});

it.each([
  [["held", "planned"], 0],
  [["held", "held"], 0],
  [["planned", "cancelled"], 0],
  [["held", "denied"], 2],
  [["held", "cancelled", "planned"], 3],
])("of %j, %i versions stand against each other", (statuses, versions) => {
  expect(statusInDispute(stated(...statuses))).toHaveLength(versions);
});

it("counts digests of one report once, and articles without an address each for itself", () => {
  const digest = (id: string) =>
    aClaim({ article: { id, url: null, basedOn: "https://paper.example/9", isDigest: true } });
  const bare = (id: string) => aClaim({ article: { id, url: null } });
  expect(
    independentSources([digest("article/1"), digest("article/2"), bare("article/3"), bare("article/4")]),
  ).toBe(3);
});

const PLACES = {
  "place/fr": { country: "fr", at: [46, 2] },
  "place/paris": { country: "fr", at: [48.86, 2.35] },
  "place/versailles": { country: "fr", at: [48.8, 2.13] },
  "place/lyon": { country: "fr", at: [45.76, 4.84] },
  "place/ha-noi": { country: "vn", at: [21.03, 105.85] },
  "place/unknown": { country: "fr", at: null },
  "org/elysee": { country: "fr", at: null },
} as const;

function heldAt(...ids: (keyof typeof PLACES)[]) {
  return aClaim({
    arguments: ids.map((id) => {
      const { country, at } = PLACES[id];
      return {
        as: "PLACE" as const,
        entity: { id, name: id, country, latitude: at?.[0] ?? null, longitude: at?.[1] ?? null },
      };
    }),
  });
}

it.each([
  ["the same town", [heldAt("place/paris"), heldAt("place/paris")], 0],
  ["a town and its country", [heldAt("place/fr"), heldAt("place/lyon")], 0],
  ["towns beside each other", [heldAt("place/paris"), heldAt("place/versailles")], 0],
  ["towns far from each other", [heldAt("place/paris"), heldAt("place/lyon")], 2],
  ["other countries", [heldAt("place/ha-noi"), heldAt("place/paris")], 2],
  ["a place that nobody knows where it is", [heldAt("place/unknown"), heldAt("place/lyon")], 0],
  ["a body and a town", [heldAt("org/elysee"), heldAt("place/lyon")], 0],
  ["both ends of a call, told by one", [heldAt("place/paris", "place/ha-noi"), heldAt("place/ha-noi")], 0],
])("places: %s", (_, claims, versions) => {
  expect(placesInDispute(claims)).toHaveLength(versions);
});
