import type { Position } from "../state/view.js";

/** Whether a point lies within a closed line, by counting how often a ray to the right crosses it. */
export function isInside({ x, y }: Position, outline: readonly Position[]): boolean {
  let inside = false;
  for (let at = 0, before = outline.length - 1; at < outline.length; before = at++) {
    const [one, other] = [outline[at]!, outline[before]!];
    const crosses = one.y > y !== other.y > y;
    if (crosses && x < ((other.x - one.x) * (y - one.y)) / (other.y - one.y) + one.x) inside = !inside;
  }
  return inside;
}

/** The corners of the rectangle between two points. */
export function rectangle(from: Position, to: Position): Position[] {
  return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
}
