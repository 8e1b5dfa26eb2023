import { expect, it } from "vitest";
import { renamed } from "../../../client/src/state/renamed.js";
import { EMPTY_VIEW, type View } from "../../../client/src/state/view.js";

const view: View = {
  ...EMPTY_VIEW,
  seeds: ["person/a", "meeting/old"],
  selection: ["meeting/old"],
  hidden: ["meeting/old", "meeting/new"],
  positions: { "meeting/old": { x: 3, y: 4 }, "person/a": { x: 0, y: 0 } },
  expansions: [{ of: "meeting/old", mode: "full", added: ["person/b", "meeting/old"], total: 2 }],
};

it("a thing that goes by another id keeps its place in the view", () => {
  expect(renamed(view, "meeting/old", "meeting/new")).toEqual({
    ...view,
    seeds: ["person/a", "meeting/new"],
    selection: ["meeting/new"],
    hidden: ["meeting/new"],
    positions: { "meeting/new": { x: 3, y: 4 }, "person/a": { x: 0, y: 0 } },
    expansions: [{ of: "meeting/new", mode: "full", added: ["person/b", "meeting/new"], total: 2 }],
  });
});
