import type { GraphEdge } from "./graph.js";
import type { Position } from "./view.js";

// Successive points of a sunflower: even spread at every count, and the same picture for the same ids each time.
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const SPACING = 58;
/** Two nodes nearer than this hide each other. */
const NEAR = 20;

function sunflower(centre: Position, index: number): Position {
  const radius = SPACING * Math.sqrt(index + 1.5);
  const angle = index * GOLDEN_ANGLE;
  return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
}

/**
 * First positions for nodes that have none: around a neighbour that has one, else around the origin.
 * Nothing that already stands is moved.
 */
export function placeNewcomers(
  ids: readonly string[],
  edges: readonly Pick<GraphEdge, "source" | "target">[],
  positions: Readonly<Record<string, Position>>,
): Record<string, Position> {
  const placed: Record<string, Position> = {};
  const taken = new Map<string, number>();
  const at = (id: string) => positions[id] ?? placed[id];
  // Sunflowers around neighbours share points: who comes to a point that is taken goes on to the next.
  const spot = ({ x, y }: Position) => `${Math.round(x / NEAR)} ${Math.round(y / NEAR)}`;
  const spots = new Set(Object.values(positions).map(spot));
  const around = new Map<string, string[]>();
  for (const { source, target } of edges) {
    around.set(source, [...(around.get(source) ?? []), target]);
    around.set(target, [...(around.get(target) ?? []), source]);
  }
  for (const id of ids) {
    if (at(id)) continue;
    const parent = around.get(id)?.find(at);
    const key = parent ?? "";
    const centre = parent ? at(parent)! : { x: 0, y: 0 };
    let index = taken.get(key) ?? 0;
    let position = sunflower(centre, index);
    while (spots.has(spot(position))) position = sunflower(centre, ++index);
    taken.set(key, index + 1);
    spots.add(spot(position));
    placed[id] = position;
  }
  return placed;
}
