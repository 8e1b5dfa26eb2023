import { expect, it } from "vitest";
import { lineOfEdge, lineOfStatus } from "../../../client/src/state/line.js";
import { anEdge } from "../a-graph.js";

it.each([
  ["HELD", "held"],
  ["PLANNED", "planned"],
  ["CANCELLED", "dismissed"],
  ["DENIED", "dismissed"],
  ["UNCLEAR", "unclear"],
  ["planned", "planned"],
  [null, "held"],
] as const)("status %s is drawn %s", (status, line) => {
  expect(lineOfStatus(status)).toBe(line);
});

it.each([
  ["held meetings and planned ones", { count: 2, planned: 1 }, "held"],
  ["planned ones only", { count: 0, planned: 1 }, "planned"],
  ["denied ones only", { count: 0, planned: 0, status: "DENIED" as const }, "dismissed"],
  ["nothing known", { count: 0, planned: 0, status: null }, "unclear"],
])("a pair with %s", (_, parts, line) => {
  expect(lineOfEdge(anEdge("person/a", "person/b", { kind: "MET", ...parts }))).toBe(line);
});
