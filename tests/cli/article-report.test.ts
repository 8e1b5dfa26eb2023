import { expect, test } from "vitest";
import type { LoadReport } from "#load/report";
import { describeReport, summarise } from "../../cli/article-report.js";

const NOTHING = { people: 0, organizations: 0, places: 0, agreements: 0, meetings: 0, claims: 0 };

function aReport(change: Partial<LoadReport>): LoadReport {
  const article = {
    id: "article/1",
    label: "fr-003",
    text: "",
    lang: "fr",
    title: null,
    url: null,
    basedOn: null,
    publisher: null,
    author: null,
    publishedAt: null,
  };
  return {
    article,
    outcome: "loaded",
    found: NOTHING,
    newEntityIds: [],
    newMeetingIds: [],
    problems: [],
    ...change,
  };
}

test.each([
  [{ found: { ...NOTHING, people: 1, meetings: 2 } }, "fr-003  loaded: 1 person, 2 meetings"],
  [{ outcome: "unchanged" as const }, "fr-003  unchanged: nothing found"],
  [
    { outcome: "refused" as const, problems: [{ stage: "load" as const, message: "It has no text." }] },
    "fr-003  refused\n  It has no text.",
  ],
])("an article is told in words: %#", (change, line) => {
  expect(describeReport(aReport(change))).toBe(line);
});

test("articles are counted by their end", () => {
  expect(summarise([{ outcome: "loaded" }, { outcome: "unchanged" }, { outcome: "loaded" }])).toBe(
    "2 loaded, 1 unchanged",
  );
  expect(summarise([])).toBe("");
});
