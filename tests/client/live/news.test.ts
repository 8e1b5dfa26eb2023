import { expect, it } from "vitest";
import { NO_NEWS, withChange } from "../../../client/src/live/news.js";

it("counts what came, but for claims and roles, and forgets what went again", () => {
  const first = withChange(NO_NEWS, {
    createdIds: ["claim/1", "meeting/1", "person/an", "role/1"],
    removedIds: ["claim/0"],
  });
  expect(first).toEqual({ ids: ["meeting/1", "person/an"], meetings: 1, names: 1, removed: 0 });
  const then = withChange(first, { createdIds: ["meeting/2", "meeting/2"], removedIds: ["person/an"] });
  expect(then).toEqual({ ids: ["meeting/1", "meeting/2"], meetings: 2, names: 0, removed: 1 });
});
