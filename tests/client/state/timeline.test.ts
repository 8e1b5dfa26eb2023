import { describe, expect, it } from "vitest";
import { firstWindow, newIn, nextWindow, slide, yearBars } from "../../../client/src/state/timeline.js";
import { aNode, anEdge } from "../a-graph.js";

const whole = { from: 1993, to: 2025 };

it.each([
  [3, { from: 2013, to: 2015 }],
  [100, { from: 2023, to: 2025 }],
  [-100, { from: 1993, to: 1995 }],
])("slides by %i years, within the whole and without changing its width", (by, expected) => {
  expect(slide({ from: 2010, to: 2012 }, by, whole)).toEqual(expected);
});

describe("playing", () => {
  it("grows from the first year", () => {
    const first = firstWindow({ from: 2000, to: 2010 }, "grow", whole);
    expect(first).toEqual({ from: 1993, to: 1993 });
    expect(nextWindow(first, "grow", whole)).toEqual({ from: 1993, to: 1994 });
  });

  it("slides with the width that the reader has drawn, year by year where it is the whole", () => {
    expect(firstWindow({ from: 2000, to: 2010 }, "slide", whole)).toEqual({ from: 1993, to: 2003 });
    expect(firstWindow(whole, "slide", whole)).toEqual({ from: 1993, to: 1993 });
    expect(nextWindow({ from: 2000, to: 2003 }, "slide", whole)).toEqual({ from: 2001, to: 2004 });
  });

  it("ends at the last year", () => {
    expect(nextWindow({ from: 2020, to: 2025 }, "slide", whole)).toBeNull();
  });
});

it("names pairs in the year of their first meeting, and meetings in theirs", () => {
  const reporting = { languages: [], publishers: [], confidence: null };
  const pair = {
    years: [
      { year: 2013, count: 1 },
      { year: 2018, count: 1 },
    ],
    channels: [],
    reporting,
  };
  const visible = {
    nodes: [aNode("person/a"), aNode("person/b"), aNode("meeting/m", { name: "A – B", date: "2018-03" })],
    edges: [anEdge("person/a", "person/b", { kind: "MET", pair })],
  };
  expect(newIn(2013, "people", visible)).toEqual(["person/a – person/b"]);
  expect(newIn(2018, "people", visible)).toEqual([]);
  expect(newIn(2018, "full", visible)).toEqual(["A – B"]);
});

it("sets beside the meetings of each year how much of it was read, years without a meeting too", () => {
  const meetings = [
    { year: 2018, count: 2 },
    { year: 2021, count: 1 },
  ];
  const read = [
    { value: "2010", articles: 4 },
    { value: "2018", articles: 3 },
    { value: "2019", articles: 5 },
    { value: "2025", articles: 9 },
  ];
  expect(yearBars(meetings, read)).toEqual([
    { year: 2018, count: 2, articles: 3 },
    { year: 2019, count: 0, articles: 5 },
    { year: 2021, count: 1, articles: 0 },
  ]);
  expect(yearBars(meetings)).toHaveLength(2);
  expect(yearBars([], read)).toEqual([]);
});
