import { describe, expect, it } from "vitest";
import { rolledUp } from "../../../client/src/state/roll-up.js";
import { aNode, anEdge } from "../a-graph.js";

const ministry = { id: "org/ministry", name: "Ministry" };
const nodes = [
  aNode("person/a", { country: "vn", body: ministry }),
  aNode("person/b", { country: "vn", body: ministry }),
  aNode("person/c", { country: "fr" }),
  aNode("person/d"),
];
const met = (source: string, target: string, year: number, count: number) =>
  anEdge(source, target, {
    kind: "MET",
    count,
    first: String(year),
    last: String(year),
    pair: {
      years: [{ year, count }],
      channels: ["IN_PERSON"],
      reporting: { languages: ["vi"], publishers: [], confidence: 0.7 },
    },
  });
const edges = [
  met("person/a", "person/c", 2013, 2),
  met("person/b", "person/c", 2018, 1),
  met("person/a", "person/b", 2019, 1),
];
const people = { nodes, edges, cut: 0 };

describe("by country", () => {
  const { nodes: groups, edges: lines } = rolledUp(people, "country");

  it("folds people into their country; who has none stands alone", () => {
    expect(groups.map(({ id, kind, degree }) => [id, kind, degree])).toEqual([
      ["place/vn", "Place", 2],
      ["place/fr", "Place", 1],
      ["person/d", "Person", 1],
    ]);
  });

  it("adds up the lines between two countries, and drops those within one", () => {
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      source: "place/fr",
      target: "place/vn",
      count: 3,
      first: "2013",
      last: "2018",
    });
    expect(lines[0]!.pair!.years).toEqual([
      { year: 2013, count: 2 },
      { year: 2018, count: 1 },
    ]);
  });
});

it("by organization: who has no office keeps their own lines", () => {
  const { nodes: groups, edges: lines } = rolledUp(people, "organization");
  expect(groups.map(({ id }) => id)).toEqual(["org/ministry", "person/c", "person/d"]);
  expect(lines.map(({ source, target, count }) => [source, target, count])).toEqual([
    ["org/ministry", "person/c", 3],
  ]);
});
