import { type Box, BoxGrid, overlap } from "./box-grid.js";

/** A label that wants to be shown. */
export interface Caption {
  id: string;
  /** Where it may stand, best first. */
  boxes: readonly Box[];
  /** Labels of higher priority are placed first, and keep others away. */
  priority: number;
}

/** Whether an edge of the window runs through the box. */
function isCut(box: Box, window: Box): boolean {
  const isWhole = box.x1 >= window.x1 && box.y1 >= window.y1 && box.x2 <= window.x2 && box.y2 <= window.y2;
  return !isWhole && overlap(box, window);
}

/**
 * Chooses which labels to show and where, as on a map: the most important first, each at its first free place, and
 * none that would lie on another label or on a node, or be cut by the window. `bodies` are the nodes themselves; a label never conflicts with
 * its own. Gives for each shown label the index of its place.
 */
export function chooseCaptions(
  captions: readonly Caption[],
  bodies: readonly { id: string; box: Box }[],
  window: Box,
): Map<string, number> {
  const shown = new Map<string, number>();
  const nodes = new BoxGrid();
  for (const { id, box } of bodies) nodes.add(box, id);
  const labels = new BoxGrid();
  const inOrder = [...captions].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  for (const { id, boxes } of inOrder) {
    const place = boxes.findIndex(
      (box) => !isCut(box, window) && !labels.isTaken(box, id) && !nodes.isTaken(box, id),
    );
    if (place === -1) continue;
    shown.set(id, place);
    labels.add(boxes[place]!, id);
  }
  return shown;
}
