import type { Core } from "cytoscape";
import { centre, fitAll, isFitted, reveal, shiftBy } from "./viewport.js";

/** A strip this high above the network, such as a note, takes no more than the margin around the picture. */
const SMALL_CHANGE = 90;
/** Names find room where a node has so much of the window, in square pixels. */
const ROOM_FOR_A_NODE = 9_000;

/**
 * Keeps the picture right when its box changes: a note that comes or goes above it leaves every node where it stands on
 * the page; anything larger shows the whole again where the whole was shown, else what is selected. Where details take so
 * much of a small window that the whole could not be read, what is selected stays in the middle until they go.
 * Returns what ends it.
 */
export function bindSize(cy: Core, box: HTMLElement, focus: () => string | null): () => void {
  /** The zoom of a whole picture that gave way to details. */
  let gaveWayAt: number | null = null;
  let { top } = box.getBoundingClientRect();
  const watcher = new ResizeObserver(([entry]) => {
    const { width, height } = entry!.contentRect;
    const before = { width: cy.width(), height: cy.height(), top };
    top = box.getBoundingClientRect().top;
    // It tells the size once at the beginning, too.
    if (width === before.width && height === before.height) return;
    cy.resize();
    const moved = before.top - top;
    const isNote = width === before.width && moved !== 0 && Math.abs(moved) <= SMALL_CHANGE;
    const selected = focus();
    if (isNote) shiftBy(cy, { x: 0, y: moved });
    else if (isFitted(cy) || (gaveWayAt === cy.zoom() && height > before.height)) {
      const isGrown = height >= before.height;
      const isCrowded = width * height < ROOM_FOR_A_NODE * cy.nodes().length;
      gaveWayAt = selected && !isGrown && isCrowded ? cy.zoom() : null;
      if (gaveWayAt === null) fitAll(cy);
      else if (selected) centre(cy, selected);
    }
    // A telephone that is turned: what was in the middle stays there.
    else if (width !== before.width && height !== before.height)
      shiftBy(cy, { x: (width - before.width) / 2, y: (height - before.height) / 2 });
    if (selected) reveal(cy, selected);
  });
  watcher.observe(box);
  return () => watcher.disconnect();
}
