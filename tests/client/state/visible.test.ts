import { describe, expect, it } from "vitest";
import { EMPTY_GRAPH, merge } from "../../../client/src/state/graph.js";
import { EMPTY_VIEW, type View } from "../../../client/src/state/view.js";
import {
  openSeeds,
  setFilters,
  setMode,
  setYears,
  toggleKind,
  toggleStatuses,
} from "../../../client/src/state/view-actions.js";
import { countKinds, DRAWN_CAP, meetingYears, visibleGraph } from "../../../client/src/state/visible.js";
import { aNode, anEdge } from "../a-graph.js";

const nodes = [
  aNode("person/a"),
  aNode("person/b"),
  aNode("place/paris"),
  aNode("meeting/held", { date: "2018-03-27" }),
  aNode("meeting/planned", { date: "2025-05", status: "PLANNED" }),
  aNode("meeting/undated"),
];
const edges = [
  anEdge("person/a", "meeting/held"),
  anEdge("person/b", "meeting/held"),
  anEdge("person/a", "meeting/planned", { status: "PLANNED" }),
  anEdge("person/a", "meeting/undated"),
  anEdge("meeting/held", "place/paris", { kind: "HELD_AT" }),
  anEdge("person/a", "person/b", {
    kind: "MET",
    count: 3,
    first: "2013",
    last: "2018-03-27",
    pair: {
      years: [
        { year: 2013, count: 1 },
        { year: 2018, count: 1 },
      ],
      channels: ["IN_PERSON"],
      reporting: { languages: ["vi"], publishers: ["Exemple"], confidence: 0.8 },
    },
  }),
];
const graph = merge(EMPTY_GRAPH, { nodes, edges });
const all = openSeeds(
  EMPTY_VIEW,
  nodes.map(({ id }) => id),
);
const shown = (view: View) => visibleGraph(graph, view).nodes.map(({ id }) => id);
const lines = (view: View) => visibleGraph(graph, view).edges.map(({ kind }) => kind);

describe("the two modes", () => {
  it("people: only people and who met whom", () => {
    const view = setMode(all, "people");
    expect(shown(view)).toEqual(["person/a", "person/b"]);
    expect(lines(view)).toEqual(["MET"]);
  });

  it("full: everything but the folded pairs", () => {
    expect(shown(all)).toHaveLength(6);
    expect(lines(all)).not.toContain("MET");
  });
});

describe("filters", () => {
  const withUndated = (view: View) => setFilters(view, { undated: true });
  const cases: [string, View, string[]][] = [
    ["a kind", toggleKind(all, "Place"), ["place/paris"]],
    ["a status", toggleStatuses(all, ["PLANNED"]), ["meeting/planned"]],
    ["early years, and what has none", setYears(all, 2020, null), ["meeting/held", "meeting/undated"]],
    ["late years", withUndated(setYears(all, null, 2020)), ["meeting/planned"]],
    ["hidden by hand", { ...all, hidden: ["person/b"] }, ["person/b"]],
    ["nothing", all, []],
  ];
  it.each(cases)("%s", (_, view, missing) => {
    const expected = nodes.map(({ id }) => id).filter((id) => !missing.includes(id));
    expect(shown(view)).toEqual(expected);
  });

  it("draws no line without both its ends", () => {
    const view = toggleKind(all, "Meeting");
    expect(lines(view)).toEqual([]);
  });

  const people = setMode(all, "people");
  const counts = (view: View) => visibleGraph(graph, view).edges.map(({ count }) => count);

  it("counts a pair's meetings within the window alone; undated ones by their own switch", () => {
    expect(counts(people)).toEqual([3]);
    expect(counts(withUndated(setYears(people, 2013, 2013)))).toEqual([2]);
    expect(counts(setYears(people, 2013, 2013))).toEqual([1]);
    expect(counts(setYears(people, 2014, 2017))).toEqual([]);
  });

  it("tells of a pair no years outside the window", () => {
    const [line] = visibleGraph(graph, setYears(people, 2013, 2013)).edges;
    expect([line!.first, line!.last]).toEqual(["2013", "2013"]);
  });

  it("keeps to what is near a node, or to everything where that node is not shown", () => {
    const near = (of: string) => setFilters(all, { ego: { of, steps: 1 } });
    expect(shown(near("place/paris"))).toContain("place/paris");
    expect(shown(near("place/paris"))).not.toHaveLength(nodes.length);
    expect(shown(near("person/nobody"))).toHaveLength(nodes.length);
  });

  it("leaves out who has no part left in anything, but never a seed", () => {
    const view = setFilters(
      {
        ...people,
        seeds: ["person/a"],
        expansions: [{ of: "person/a", mode: "people", added: ["person/b"], total: 1 }],
      },
      { minMeetings: 4 },
    );
    expect(shown(view)).toEqual(["person/a"]);
    expect(shown({ ...view, origin: "best" })).toEqual([]);
  });

  it.each([
    [{ countries: ["vn"] }, []],
    [{ countries: ["none"] }, ["person/a", "person/b"]],
  ])("only people of %j", (filters, expected) => {
    expect(shown(setFilters(people, filters))).toEqual(expected);
  });

  it("leaves out meetings in which nobody is left of the countries asked for", () => {
    expect(shown(setFilters(all, { countries: ["vn"] }))).toEqual(["place/paris"]);
    expect(shown(setFilters(all, { countries: ["none"] }))).toContain("meeting/held");
  });

  it.each([
    [{ channels: ["PHONE" as const] }, 0],
    [{ channels: ["IN_PERSON" as const, "PHONE" as const] }, 1],
    [{ languages: ["fr"] }, 0],
    [{ languages: ["vi"] }, 1],
    [{ publishers: ["Exemple"] }, 1],
    [{ minConfidence: 0.9 }, 0],
    [{ minConfidence: 0.8 }, 1],
    [{ minMeetings: 3 }, 1],
  ])("pairs with %j: %i", (filters, expected) => {
    expect(counts(setFilters(people, filters))).toHaveLength(expected);
  });
});

it("shows nothing that the view does not hold, and skips ids the graph does not know", () => {
  expect(shown(openSeeds(EMPTY_VIEW, ["person/a", "person/unheard-of"]))).toEqual(["person/a"]);
});

it("counts kinds", () => {
  expect(countKinds(nodes)).toEqual({ Person: 2, Organization: 0, Place: 1, Agreement: 0, Meeting: 3 });
});

it("counts meetings by year, whatever the window of years", () => {
  const expected = [
    { year: 2018, count: 1 },
    { year: 2025, count: 1 },
  ];
  expect(meetingYears(graph, all)).toEqual({ years: expected, undated: 1 });
  expect(meetingYears(graph, setYears(all, 2020, null))).toEqual({ years: expected, undated: 1 });
});

it("draws no more than the cap, and counts what it keeps off", () => {
  const many = Array.from({ length: DRAWN_CAP + 7 }, (_, index) => aNode(`person/${index}`));
  const view = openSeeds(
    EMPTY_VIEW,
    many.map(({ id }) => id),
  );
  const { nodes: drawn, cut } = visibleGraph(merge(EMPTY_GRAPH, { nodes: many, edges: [] }), view);
  expect([drawn.length, cut]).toEqual([DRAWN_CAP, 7]);
});
