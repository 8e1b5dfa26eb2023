import fc from "fast-check";
import type { Choice, Expansion, Filters, View } from "../../../client/src/state/view.js";

const word = fc.string({ minLength: 1 });
/** Public ids, as the server makes them. */
const id = fc
  .tuple(
    fc.constantFrom("person", "org", "place", "agreement", "meeting"),
    fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
  )
  .map((parts) => parts.join("/"));
const position = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
});
const year = fc.option(fc.integer({ min: 1900, max: 2100 }), { nil: null });
const mode = fc.constantFrom("people" as const, "full" as const);
const kinds = fc.uniqueArray(fc.constantFrom("Person" as const, "Place" as const, "Meeting" as const));

const choice: fc.Arbitrary<Choice> = fc.record({
  limit: fc.integer({ min: 1, max: 500 }),
  kinds: fc.option(fc.uniqueArray(fc.constantFrom("Person" as const, "Place" as const), { minLength: 1 }), {
    nil: null,
  }),
  order: fc.constantFrom("MOST_CONNECTED" as const, "LEAST_CONNECTED" as const, "NEWEST" as const),
});

const expansion: fc.Arbitrary<Expansion> = fc.record(
  { of: id, mode, added: fc.array(id, { minLength: 1 }), total: fc.nat(), choice },
  { requiredKeys: ["of", "mode", "added", "total"] },
);

export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  hiddenKinds: kinds,
  hiddenStatuses: fc.uniqueArray(fc.constantFrom("HELD" as const, "DENIED" as const)),
  from: year,
  to: year,
  undated: fc.boolean(),
  countries: fc.uniqueArray(fc.constantFrom("vn", "fr", "none")),
  channels: fc.uniqueArray(fc.constantFrom("PHONE" as const, "VIDEO" as const)),
  languages: fc.uniqueArray(fc.constantFrom("vi", "und")),
  publishers: fc.uniqueArray(word),
  minConfidence: fc.constantFrom(0, 0.5, 0.85),
  minMeetings: fc.integer({ min: 1, max: 20 }),
  ego: fc.option(fc.record({ of: id, steps: fc.integer({ min: 1, max: 3 }) }), { nil: null }),
});

/** Any view that a reader can come to. */
export const anyView: fc.Arbitrary<View> = fc
  .record({
    mode,
    shows: fc.constantFrom("canvas" as const, "table" as const),
    origin: fc.constant("chosen" as const),
    seeds: fc.uniqueArray(id, { minLength: 1 }),
    expansions: fc.array(expansion),
    hidden: fc.array(id),
    placed: fc.uniqueArray(fc.tuple(id, position), { selector: ([one]) => one }),
    selection: fc.array(
      fc.oneof(
        id,
        fc.tuple(id, id).map((ends) => `TOOK_PART:${ends.join("+")}`),
      ),
    ),
    filters: anyFilters,
    layout: fc.constantFrom("force" as const, "circle" as const, "time" as const),
    rollUp: fc.constantFrom("none" as const, "country" as const),
  })
  .map(({ placed, ...view }) => ({
    ...view,
    positions: Object.fromEntries(placed),
    pins: placed.map(([one]) => one),
  }));
