import type { Position } from "../../state/view.js";

/** Beyond this the shape that a layout found would be lost. */
const WIDEST = 1.9;

/** A picture stretched towards the shape of its window, so that names find room: to the sides, or upwards on a phone. */
export function widened(
  positions: Readonly<Record<string, Position>>,
  aspect: number,
): Record<string, Position> {
  const places = Object.values(positions);
  const reach = (values: number[]) => Math.max(...values) - Math.min(...values);
  const [across, down] = [reach(places.map(({ x }) => x)), reach(places.map(({ y }) => y))];
  if (!(across > 0 && down > 0)) return { ...positions };
  const stretch = Math.min(WIDEST, Math.max(1 / WIDEST, (aspect * down) / across));
  return Object.fromEntries(
    Object.entries(positions).map(([id, { x, y }]) => [
      id,
      stretch > 1 ? { x: x * stretch, y } : { x, y: y / stretch },
    ]),
  );
}
