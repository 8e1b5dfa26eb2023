import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_VIEW, USUAL_CHOICE, type View } from "../../../client/src/state/view.js";
import { openSeeds } from "../../../client/src/state/view-actions.js";
import { networkOf, readLink, writeLink } from "../../../client/src/state/view-link.js";
import { anyView } from "./any-view.js";

const opened = openSeeds(EMPTY_VIEW, ["person/a"], "full");

it("reads back what it wrote, for every view", () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const { positions, pins, expansions, ...rest } = view;
      expect(readLink(writeLink(view))).toEqual({
        ...rest,
        pins: pins.map((id) => ({ id, position: positions[id] })),
        expansions: expansions.map(({ of, mode, added, choice }) => ({
          of,
          mode,
          ...(choice ? { choice } : { ids: added }),
        })),
      });
    }),
  );
});

describe("what a link looks like", () => {
  const cases: [string, View, string][] = [
    ["the start page", EMPTY_VIEW, ""],
    ["one person", opened, "/full?at=p/a"],
    [
      "an ordinary expansion",
      {
        ...opened,
        expansions: [{ of: "person/a", mode: "full", added: [], total: 0, choice: USUAL_CHOICE }],
      },
      "/full?at=p/a&x=p/a",
    ],
    ["the best connected", openSeeds(EMPTY_VIEW, ["person/a", "person/b"], "people", "best"), "/people"],
    ["the table", { ...opened, shows: "table" }, "/full/table?at=p/a"],
    [
      "a selected line",
      { ...opened, selection: ["MET:person/a+person/b"] },
      "/full?at=p/a&sel=MET:person/a+person/b",
    ],
  ];
  it.each(cases)("%s", (_, view, expected) => {
    expect(writeLink(view)).toBe(expected);
  });

  it("is short: ninety seeds that nobody chose cost nothing", () => {
    const many = Array.from({ length: 90 }, (_, index) => `person/${index}`);
    expect(writeLink(openSeeds(EMPTY_VIEW, many, "people", "best")).length).toBeLessThan(10);
  });
});

it.each(["", "/", "/map?at=p/a", "people", "/full/list", "//full"])("takes %j for no link", (text) => {
  expect(readLink(text)).toBeNull();
});

it.each([
  ["/full?at=p/a&from=abc", { from: null }],
  ["/full?at=p/a&conf=7", { minConfidence: 0 }],
  ["/full?at=p/a&min=-2", { minMeetings: 1 }],
  ["/full?at=p/a&pub=100%", { publishers: ["100%"] }],
])("what makes no sense in %s counts as not given", (text, filters) => {
  expect(readLink(text)!.filters).toMatchObject(filters);
});

it("tells networks apart by seeds and mode, not by what is selected or filtered", () => {
  const other = { ...opened, selection: ["person/b"], filters: { ...opened.filters, from: 2013 } };
  expect(networkOf(other)).toBe(networkOf(opened));
  expect(networkOf({ ...opened, mode: "people" })).not.toBe(networkOf(opened));
  expect(networkOf({ ...opened, seeds: ["person/b"] })).not.toBe(networkOf(opened));
});
