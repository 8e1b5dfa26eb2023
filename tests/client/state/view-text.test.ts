import fc from "fast-check";
import { expect, it } from "vitest";
import { EMPTY_VIEW, type View } from "../../../client/src/state/view.js";
import { readView, writeView } from "../../../client/src/state/view-text.js";

const id = fc.string({ minLength: 1 });
const position = fc.record({ x: fc.integer(), y: fc.integer() });
const year = fc.option(fc.integer({ min: 1900, max: 2100 }), { nil: null });
const view: fc.Arbitrary<View> = fc.record({
  mode: fc.constantFrom("people" as const, "full" as const),
  seeds: fc.array(id),
  expansions: fc.array(
    fc.record({
      of: id,
      mode: fc.constantFrom("people" as const, "full" as const),
      added: fc.array(id),
      total: fc.nat(),
    }),
  ),
  hidden: fc.array(id),
  pins: fc.array(id),
  positions: fc.dictionary(
    id.filter((key) => key !== "__proto__"),
    position,
    { noNullPrototype: true },
  ),
  selection: fc.array(id),
  filters: fc.record({
    hiddenKinds: fc.uniqueArray(fc.constantFrom("Person" as const, "Place" as const)),
    hiddenStatuses: fc.uniqueArray(fc.constantFrom("HELD" as const, "DENIED" as const)),
    from: year,
    to: year,
  }),
});

it("reads back what it wrote, for every view", () => {
  fc.assert(
    fc.property(view, (one) => {
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
