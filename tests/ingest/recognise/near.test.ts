import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backFrom, lastBefore, near, SpanSet } from "#ingest/recognise/near";

const span = fc
  .tuple(fc.nat({ max: 5000 }), fc.integer({ min: 1, max: 700 }))
  .map(([start, length]) => ({ start, end: start + length }));
const spans = fc.array(span, { maxLength: 60 });
type Span = { start: number; end: number };
const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const touches = (a: Span, b: Span) => a.start <= b.end && b.start <= a.end;

describe("near", () => {
  it("holds every span that touches the stretch, in the list's order and once", () => {
    fc.assert(
      fc.property(spans, span, (all, stretch) => {
        const found = near(all, stretch);
        expect(all.filter((one) => touches(one, stretch) && !found.includes(one))).toEqual([]);
        expect(found).toEqual(all.filter((one) => found.includes(one)));
      }),
    );
  });

  it("leaves out what is far", () => {
    const all = Array.from({ length: 100 }, (_, i) => ({ start: i * 1000, end: i * 1000 + 10 }));
    expect(near(all, { start: 50_000, end: 50_010 })).toHaveLength(1);
  });
});

describe("SpanSet", () => {
  it("tells overlaps as a look through all of them does", () => {
    fc.assert(
      fc.property(spans, span, (all, stretch) => {
        const set = new SpanSet<Span>();
        for (const one of all) set.add(one);
        expect(set.overlaps(stretch)).toBe(all.some((one) => overlaps(one, stretch)));
        expect(set.startingAt(stretch.start)).toBe(all.find((one) => one.start === stretch.start));
      }),
    );
  });
});

describe("lastBefore and backFrom", () => {
  it("look back from an offset", () => {
    fc.assert(
      fc.property(spans, fc.nat({ max: 6000 }), (all, offset) => {
        const sorted = [...all].sort((a, b) => a.start - b.start);
        expect(lastBefore(sorted, offset)).toBe(sorted.findLast((one) => one.start < offset));
        expect([...backFrom(sorted, offset)]).toEqual(sorted.filter((one) => one.end <= offset).reverse());
      }),
    );
  });
});
