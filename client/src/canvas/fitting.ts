import type { Position } from "../state/view.js";

export interface Viewport {
  zoom: number;
  pan: Position;
}

interface Size {
  width: number;
  height: number;
}

/** Never so near that a few nodes become giants. */
const LARGEST = 1.15;
const SMALLEST = 0.12;

/** What stays free around the picture. Labels keep their size on the screen, and lie flat: they need more at the sides. */
function marginOf({ width, height }: Size): Size {
  return { width: Math.min(78, width / 8), height: Math.min(50, height / 8) };
}

/** How many times as wide as high the part of a window is that a picture may fill. */
export function aspectOf(window: Size): number {
  const margin = marginOf(window);
  return (window.width - 2 * margin.width) / (window.height - 2 * margin.height);
}

/** The viewport that shows all of some places with a margin, or null where there are none. */
export function fitting(places: readonly (Position & { size: number })[], window: Size): Viewport | null {
  const { width, height } = window;
  if (places.length === 0 || width <= 0 || height <= 0) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, size } of places) {
    left = Math.min(left, x - size / 2);
    right = Math.max(right, x + size / 2);
    top = Math.min(top, y - size / 2);
    bottom = Math.max(bottom, y + size / 2);
  }
  const margin = marginOf(window);
  const across = (width - 2 * margin.width) / (right - left);
  const down = (height - 2 * margin.height) / (bottom - top);
  const zoom = Math.max(SMALLEST, Math.min(across, down, LARGEST));
  return {
    zoom,
    pan: { x: (width - zoom * (left + right)) / 2, y: (height - zoom * (top + bottom)) / 2 },
  };
}
