/** A rectangle on the screen, in pixels. */
export interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** A label that wants to be shown. */
export interface Caption {
  id: string;
  /** Where it may stand, best first. */
  boxes: readonly Box[];
  /** Labels of higher priority are placed first, and keep others away. */
  priority: number;
}

function overlap(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
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
  const taken: Box[] = [];
  const inOrder = [...captions].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  for (const { id, boxes } of inOrder) {
    const place = boxes.findIndex(
      (box) =>
        !isCut(box, window) &&
        !taken.some((other) => overlap(box, other)) &&
        !bodies.some((body) => body.id !== id && overlap(box, body.box)),
    );
    if (place === -1) continue;
    shown.set(id, place);
    taken.push(boxes[place]!);
  }
  return shown;
}

/**
 * Breaks a label into lines no wider than `widest`, at spaces; a longer word stands alone. Breaks do not depend on the
 * zoom, since letters and width grow together.
 */
export function breakLines(label: string, widest: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
