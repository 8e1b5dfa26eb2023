import type { Span } from "#model/document";

/** Spans are filed by stretches of 256 units. */
const CELL_BITS = 8;
/** A list of so few is looked through as fast as it is filed. */
const FEW = 12;

/** The spans of a stretch, and their places in the list. */
interface Cell<S> {
  spans: S[];
  indices: number[];
}

const filed = new WeakMap<readonly Span[], Map<number, Cell<Span>>>();

/**
 * The spans of a list that may touch a stretch of text, in the list's order: all that overlap or adjoin it, and few
 * others. Looking through these instead of the list keeps the work in proportion to the text. The list must not change.
 */
export function near<S extends Span>(spans: readonly S[], stretch: Span): readonly S[] {
  if (spans.length <= FEW) return spans;
  const cells = cellsOf(spans);
  const from = cellOf(stretch.start - 1);
  const to = cellOf(stretch.end + 1);
  if (from === to) return cells.get(from)?.spans ?? [];
  const indices: number[] = [];
  for (let cell = from; cell <= to; cell++) {
    const here = cells.get(cell);
    if (here) indices.push(...here.indices);
  }
  return [...new Set(indices.sort((a, b) => a - b))].map((index) => spans[index]!);
}

const cellOf = (offset: number) => offset >> CELL_BITS;

function cellsOf<S extends Span>(spans: readonly S[]): Map<number, Cell<S>> {
  const known = filed.get(spans) as Map<number, Cell<S>> | undefined;
  if (known) return known;
  const cells = new Map<number, Cell<S>>();
  for (const [index, span] of spans.entries())
    for (let at = cellOf(span.start); at <= cellOf(span.end); at++) {
      const cell = cells.get(at);
      if (cell) {
        cell.spans.push(span);
        cell.indices.push(index);
      } else cells.set(at, { spans: [span], indices: [index] });
    }
  filed.set(spans, cells);
  return cells;
}

/** Spans that grow in number, and the question whether one of them is in the way. */
export class SpanSet<S extends Span = Span> {
  readonly #cells = new Map<number, S[]>();

  add(span: S): void {
    for (let cell = cellOf(span.start); cell <= cellOf(span.end); cell++) {
      const spans = this.#cells.get(cell);
      if (spans) spans.push(span);
      else this.#cells.set(cell, [span]);
    }
  }

  /** Whether a span of the set overlaps this one and fits. */
  overlaps({ start, end }: Span, fits: (span: S) => boolean = () => true): boolean {
    for (let cell = cellOf(start); cell <= cellOf(end); cell++)
      if (this.#cells.get(cell)?.some((span) => span.start < end && start < span.end && fits(span)))
        return true;
    return false;
  }

  /** The first span of the set that starts at an offset and fits. */
  startingAt(offset: number, fits: (span: S) => boolean = () => true): S | undefined {
    return this.#cells.get(cellOf(offset))?.find((span) => span.start === offset && fits(span));
  }
}

/** How many of some spans, in the order of the text, start before an offset. */
function countBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of some spans, in the order of the text, that starts before an offset. */
export function lastBefore<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  return spans[countBefore(spans, offset) - 1];
}

/** Spans in the order of the text that end at an offset or before it, the last one first. */
export function* backFrom<S extends Span>(spans: readonly S[], offset: number): Generator<S> {
  for (let i = countBefore(spans, offset + 1) - 1; i >= 0; i--) if (spans[i]!.end <= offset) yield spans[i]!;
}
