import { expect, it } from "vitest";
import { may } from "../../../client/src/session/may.js";

it.each([
  [null, "READER", false],
  ["READER", "READER", true],
  ["READER", "CONTRIBUTOR", false],
  ["CURATOR", "CONTRIBUTOR", true],
  ["CURATOR", "ADMIN", false],
  ["ADMIN", "CURATOR", true],
] as const)("%s may do what needs %s: %s", (role, needed, allowed) => {
  expect(may(role, needed)).toBe(allowed);
});
