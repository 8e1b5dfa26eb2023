import type { Position } from "./view.js";

export type Direction = "left" | "right" | "up" | "down";

const AXES: Record<Direction, Position> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The candidate that lies best in a direction: near, and not far off the axis. Null when none lies that way.
 */
export function walk(
  from: Position,
  direction: Direction,
  candidates: readonly { id: string; position: Position }[],
): string | null {
  const axis = AXES[direction];
  let best: { id: string; cost: number } | null = null;
  for (const { id, position } of candidates) {
    const [dx, dy] = [position.x - from.x, position.y - from.y];
    const along = dx * axis.x + dy * axis.y;
    const across = Math.abs(dx * axis.y) + Math.abs(dy * axis.x);
    if (along <= 0 || across > along * 2) continue;
    const cost = along + across * 2;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
