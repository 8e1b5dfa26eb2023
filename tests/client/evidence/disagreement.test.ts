import { expect, it } from "vitest";
import {
  datesInDispute,
  independentSources,
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
