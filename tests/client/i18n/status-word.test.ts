import { expect, it } from "vitest";
import { statusWord } from "../../../client/src/i18n/status-word.js";

it.each([
  ["held", "status.HELD"],
  ["in-force", "agreement.IN_FORCE"],
  ["SIGNED", "agreement.SIGNED"],
  ["unheard-of", "unheard-of"],
])("%s", (status, word) => {
  expect(statusWord((id) => id, status)).toBe(word);
});
