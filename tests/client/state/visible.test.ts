import { describe, expect, it } from "vitest";
import { EMPTY_GRAPH, merge } from "../../../client/src/state/graph.js";
import { EMPTY_VIEW, type View } from "../../../client/src/state/view.js";
import {
  openSeeds,
  setMode,
  setYears,
  toggleKind,
  toggleStatuses,
} from "../../../client/src/state/view-actions.js";
import { countKinds, meetingYears, visibleGraph } from "../../../client/src/state/visible.js";
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
  anEdge("person/a", "person/b", { kind: "MET", first: "2013", last: "2018-03-27" }),
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
  const cases: [string, View, string[]][] = [
    ["a kind", toggleKind(all, "Place"), ["place/paris"]],
    ["a status", toggleStatuses(all, ["PLANNED"]), ["meeting/planned"]],
    ["early years; undated stays", setYears(all, 2020, null), ["meeting/held"]],
    ["late years; undated stays", setYears(all, null, 2020), ["meeting/planned"]],
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

  it("keeps a pair whose years reach into the window", () => {
    const people = setMode(all, "people");
    expect(lines(setYears(people, 2015, 2016))).toEqual(["MET"]);
    expect(lines(setYears(people, 2019, null))).toEqual([]);
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
  expect(meetingYears(graph, all)).toEqual(expected);
  expect(meetingYears(graph, setYears(all, 2020, null))).toEqual(expected);
});
