import type { Palette } from "../../theme/palette.js";
import { FAMILY, LINE_HEIGHT } from "./letters.js";
import type { Label } from "./place.js";

const PADDING = 3;

/** Where the letters of each line of a label start, or end, or have their middle, by how it is aligned. */
export function linesOf({ box, lines, size, align }: Label): { line: string; x: number; middle: number }[] {
  const x =
    align === "left" ? box.x1 + PADDING : align === "right" ? box.x2 - PADDING : (box.x1 + box.x2) / 2;
  return lines.map((line, index) => ({ line, x, middle: box.y1 + (index + 0.5) * size * LINE_HEIGHT }));
}

/** Draws labels, each on a wash of paper, so that lines beneath do not run through the letters. */
export function paintLabels(pen: CanvasRenderingContext2D, labels: readonly Label[], palette: Palette): void {
  pen.textBaseline = "middle";
  for (const label of labels) {
    const { box, size, isSoft, isDimmed, align } = label;
    const strength = isDimmed ? 0.16 : 1;
    // Through the words of a line its own line would run, as if they were struck out.
    pen.globalAlpha = strength * (isSoft ? 1 : 0.86);
    pen.fillStyle = palette.paper;
    pen.fillRect(box.x1, box.y1, box.x2 - box.x1, box.y2 - box.y1);
    pen.globalAlpha = strength;
    pen.fillStyle = isSoft ? palette.inkSoft : palette.ink;
    pen.font = `${size}px ${FAMILY}`;
    pen.textAlign = align;
    for (const { line, x, middle } of linesOf(label)) pen.fillText(line, x, middle);
  }
  pen.globalAlpha = 1;
}
