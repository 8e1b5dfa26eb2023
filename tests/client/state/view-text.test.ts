import fc from "fast-check";
import { expect, it } from "vitest";
import { EMPTY_VIEW } from "../../../client/src/state/view.js";
import { readView, writeView } from "../../../client/src/state/view-text.js";
import { anyView } from "./any-view.js";

it("reads back what it wrote, for every view", () => {
  fc.assert(
    fc.property(anyView, (one) => {
      expect(readView(writeView(one))).toEqual(one);
    }),
  );
});

it.each([
  ["nothing", ""],
  ["no JSON", "{"],
  ["no object", "3"],
  ["null", "null"],
  ["another version", JSON.stringify({ ...EMPTY_VIEW, version: 99 })],
  ["no version", JSON.stringify(EMPTY_VIEW)],
  ["a wrong mode", writeView({ ...EMPTY_VIEW, mode: "map" as "full" })],
  ["seeds that are no list", writeView(EMPTY_VIEW).replace('"seeds":[]', '"seeds":{}')],
  ["seeds that are no strings", writeView(EMPTY_VIEW).replace('"seeds":[]', '"seeds":[1]')],
  ["a broken expansion", writeView(EMPTY_VIEW).replace('"expansions":[]', '"expansions":[{}]')],
  ["no positions", writeView(EMPTY_VIEW).replace('"positions":{}', '"positions":1')],
])("takes %s for no view", (_, text) => {
  expect(readView(text)).toBeNull();
});
