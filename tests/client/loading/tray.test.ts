import { describe, expect, it } from "vitest";
import { EMPTY_DRAFT } from "../../../client/src/loading/article-draft.js";
import {
  broughtBy,
  countTray,
  insertedBefore,
  type LoadReport,
  loadable,
  neighbourOf,
  newItem,
  patched,
  reportOf,
  without,
} from "../../../client/src/loading/tray.js";

const draft = { ...EMPTY_DRAFT, text: "Text." };
const source = newItem("s", "two.csv", { from: "url", url: "https://news.example/" });
const one = newItem("1", "One", source.origin, draft, ["A row is odd."]);
const two = newItem("2", "Two", { from: "text" }, draft);
const report = (id: string): LoadReport => ({
  outcome: "LOADED",
  article: {
    id: `article/${id}`,
    title: null,
    label: id,
    meetings: { nodes: [{ id: `meeting/${id}` }] },
    mentions: [
      { entity: { id: "place/hanoi", kind: "Place" } },
      { entity: { id: "person/an", kind: "Person" } },
    ],
  },
  newEntities: [{ id: "person/an", name: "An", kind: "Person" }],
  newMeetings: [{ id: `meeting/${id}`, title: "An – Claire" }],
  problems: [],
});

describe("the table", () => {
  it("puts what a source holds in its place, in order", () => {
    const tray = insertedBefore(insertedBefore([source], "s", [one]), "s", [two]);
    expect(tray.map(({ key }) => key)).toEqual(["1", "2", "s"]);
    expect(without(tray, "s").map(({ key }) => key)).toEqual(["1", "2"]);
    expect(insertedBefore([two], "gone", [one])).toEqual([two]);
  });

  it("counts, and knows what can be loaded: articles that are not loaded yet, failed ones included", () => {
    const tray = patched([source, one, two], "1", { stage: "failed" });
    expect(countTray(tray)).toEqual({ reading: 1, ready: 1, loading: 0, loaded: 0, failed: 1, stopped: 0 });
    expect(loadable(tray).map(({ key }) => key)).toEqual(["1", "2"]);
    expect(loadable(patched(tray, "2", { stage: "loaded" })).map(({ key }) => key)).toEqual(["1"]);
  });

  it.each([
    ["1", "2"],
    ["2", "1"],
    ["gone", "1"],
  ])("shows a neighbour when %s goes", (key, neighbour) => {
    expect(neighbourOf([one, two], key)).toBe(neighbour);
  });
});

describe("what became of it", () => {
  const tray = patched(patched([one, two], "1", { stage: "loaded", report: report("1") }), "2", {
    stage: "failed",
    failure: "The text is empty.",
  });

  it("as a report of every article", () => {
    expect(reportOf(tray)).toEqual([
      expect.objectContaining({
        article: "article/1",
        source: "https://news.example/",
        outcome: "loaded",
        problems: ["A row is odd."],
      }),
      expect.objectContaining({
        article: null,
        source: null,
        outcome: "refused",
        problems: ["The text is empty."],
      }),
    ]);
  });

  it("as what to show in the network: meetings, and what is new", () => {
    const both = patched(tray, "2", { report: report("2") });
    expect(broughtBy(both)).toEqual({
      articleId: "article/1",
      ids: ["meeting/1", "meeting/2", "person/an"],
      fresh: ["person/an", "meeting/1", "meeting/2"],
    });
    expect(broughtBy([one])).toBeNull();
  });
});
