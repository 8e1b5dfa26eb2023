import type { Position } from "../state/view.js";
import { GLYPHS, OUTLINES } from "../theme/glyphs.js";
import type { Palette } from "../theme/palette.js";
import { SIGN_ROOM, type Sign } from "./legend.js";
import { DASHES } from "./svg.js";

type Pen = CanvasRenderingContext2D;

/** Outlines are drawn on a grid this wide. */
const GRID = 32;
const SIZE = 16;

function paintNode(
  pen: Pen,
  { node }: Extract<Sign, { node: object }>,
  at: Position,
  palette: Palette,
): void {
  pen.save();
  pen.translate(at.x - 1, at.y - SIZE / 2);
  pen.scale(SIZE / GRID, SIZE / GRID);
  const outline = new Path2D(OUTLINES[node.kind]);
  pen.lineWidth = 2.5;
  if (node.isFrench) {
    pen.strokeStyle = palette.indigo;
    pen.stroke(outline);
    pen.translate(GRID * 0.12, GRID * 0.12);
    pen.scale(0.76, 0.76);
  }
  pen.fillStyle = node.fill;
  pen.fill(outline);
  pen.strokeStyle = node.stroke;
  pen.stroke(outline);
  if (node.glyph) {
    pen.translate(7, 7);
    pen.scale(0.75, 0.75);
    pen.fillStyle = node.glyph;
    pen.fill(new Path2D(GLYPHS[node.kind]), "evenodd");
  }
  pen.restore();
}

/** Draws one entry of a picture's legend, its middle at the height given. */
export function paintSign(pen: Pen, sign: Sign, at: Position, palette: Palette): void {
  if ("line" in sign) {
    pen.save();
    pen.strokeStyle = palette.edge;
    pen.lineWidth = 2;
    pen.globalAlpha = sign.line === "unclear" ? 0.38 : 1;
    pen.setLineDash([...DASHES[sign.line]]);
    pen.beginPath();
    pen.moveTo(at.x, at.y);
    pen.lineTo(at.x + 26, at.y);
    pen.stroke();
    pen.restore();
  } else paintNode(pen, sign, at, palette);
  pen.fillStyle = palette.inkSoft;
  pen.fillText(sign.words, at.x + SIGN_ROOM["line" in sign ? "line" : "node"], at.y + 4);
}
