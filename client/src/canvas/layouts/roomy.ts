import type { ElementDefinition } from "cytoscape";
import type { Position } from "../../state/view.js";
import { growthAt } from "../growth.js";
import { LINE_HEIGHT, widthOf } from "../labels/letters.js";

/** The rectangle that a node wants for itself and its name, around where it stands. */
export interface Room {
  id: string;
  /** To either side. */
  across: number;
  up: number;
  down: number;
}

/** Left free around a name, in pixels of the screen. */
const AROUND = 3;

/** The rooms that nodes want when the picture is shown at a zoom: letters and rings keep their size on the screen. */
export function roomsOf(elements: readonly ElementDefinition[], zoom: number): Room[] {
  const growth = growthAt(zoom);
  return elements
    .filter(({ group }) => group === "nodes")
    .map(({ data }) => {
      const reach = (data.size * growth) / 2 + AROUND / zoom;
      const name = (widthOf(data.label, data.textSize) / 2 + AROUND) / zoom;
      const height = (data.gap + data.textSize * LINE_HEIGHT) / zoom;
      return { id: data.id!, across: Math.max(reach, name), up: reach, down: reach + height };
    });
}

/** With more nodes than this the picture is no longer read by its names, and moving them apart would take too long. */
const MOST = 150;
/** Beyond this share of the picture, as on a phone, nodes would end up in rows, and still not be named. */
const FULLEST = 1.2;
const ROUNDS = 120;
/** How much of what two overlap is mended in one round. */
const GIVES = 0.35;

/**
 * Positions moved a little apart, so that names find room beside their nodes, within the box that the picture takes
 * already. Neighbours stay neighbours: each pair that overlaps is pushed along the shorter way out.
 */
export function roomy(
  positions: Readonly<Record<string, Position>>,
  rooms: readonly Room[],
): Record<string, Position> {
  const placed = rooms.filter(({ id }) => positions[id]);
  if (placed.length < 2 || placed.length > MOST) return { ...positions };
  const at = placed.map(({ id }) => ({ ...positions[id]! }));
  const box = {
    left: Math.min(...at.map(({ x }) => x)),
    right: Math.max(...at.map(({ x }) => x)),
    top: Math.min(...at.map(({ y }) => y)),
    bottom: Math.max(...at.map(({ y }) => y)),
  };
  const wanted = placed.reduce((sum, { across, up, down }) => sum + 2 * across * (up + down), 0);
  if (wanted > FULLEST * (box.right - box.left) * (box.bottom - box.top)) return { ...positions };
  for (let round = 0; round < ROUNDS; round++) {
    let isCrowded = false;
    for (let one = 0; one < at.length; one++)
      for (let other = one + 1; other < at.length; other++)
        if (pushApart(at[one]!, at[other]!, placed[one]!, placed[other]!)) isCrowded = true;
    for (const place of at) {
      place.x = Math.min(box.right, Math.max(box.left, place.x));
      place.y = Math.min(box.bottom, Math.max(box.top, place.y));
    }
    if (!isCrowded) break;
  }
  return { ...positions, ...Object.fromEntries(placed.map(({ id }, index) => [id, at[index]!])) };
}

/** Moves two places away from each other if their rooms overlap; tells whether they did. */
function pushApart(one: Position, other: Position, its: Room, theirs: Room): boolean {
  const across = its.across + theirs.across - Math.abs(other.x - one.x);
  if (across <= 0) return false;
  const isBelow = other.y >= one.y;
  const down = (isBelow ? its.down + theirs.up : theirs.down + its.up) - Math.abs(other.y - one.y);
  if (down <= 0) return false;
  if (across < down) {
    const by = (GIVES * across) / 2;
    const side = other.x >= one.x ? 1 : -1;
    one.x -= side * by;
    other.x += side * by;
  } else {
    const by = (GIVES * down) / 2;
    const side = isBelow ? 1 : -1;
    one.y -= side * by;
    other.y += side * by;
  }
  return true;
}
