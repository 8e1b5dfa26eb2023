import type { Position } from "../state/view.js";

export interface Viewport {
  zoom: number;
  pan: Position;
}

/** Never so near that a few nodes become giants. */
const LARGEST = 1.15;
const SMALLEST = 0.12;

/**
 * The viewport that shows all of some places with a margin, or null where there are none. Labels keep their size on
 * the screen, so that the outermost ones need this much beside the nodes.
 */
export function fitting(
  places: readonly (Position & { size: number })[],
  { width, height }: { width: number; height: number },
): Viewport | null {
  if (places.length === 0 || width <= 0 || height <= 0) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, size } of places) {
    left = Math.min(left, x - size / 2);
    right = Math.max(right, x + size / 2);
    top = Math.min(top, y - size / 2);
    bottom = Math.max(bottom, y + size / 2);
  }
  const margin = 2 * Math.min(84, width / 6);
  const wanted = Math.min((width - margin) / (right - left), (height - margin) / (bottom - top), LARGEST);
  const zoom = Math.max(SMALLEST, wanted);
  return {
    zoom,
    pan: { x: (width - zoom * (left + right)) / 2, y: (height - zoom * (top + bottom)) / 2 },
  };
}
