import type { Core } from "cytoscape";
import type { Palette } from "../theme/palette.js";
import { DASHES, type Frame } from "./svg.js";

const SCALE = 2;
const LETTERS = '"Be Vietnam Pro", sans-serif';

/** The network at double size, with caption, legend, date and address around it. */
export async function toPng(cy: Core, frame: Frame, palette: Palette): Promise<Blob> {
  const drawn = await createImageBitmap(
    cy.png({ output: "blob", full: true, scale: SCALE, bg: palette.paper }),
  );
  const [margin, head] = [24 * SCALE, 60 * SCALE];
  const foot = (52 + 15 * frame.footer.length) * SCALE;
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(drawn.width, 760 * SCALE) + 2 * margin;
  canvas.height = drawn.height + head + foot;
  const pen = canvas.getContext("2d")!;
  pen.fillStyle = palette.paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(drawn, (canvas.width - drawn.width) / 2, head);
  pen.fillStyle = palette.ink;
  pen.font = `600 ${20 * SCALE}px ${LETTERS}`;
  pen.fillText(frame.caption, margin, 38 * SCALE);

  const y = head + drawn.height + 26 * SCALE;
  let x = margin;
  pen.font = `${12 * SCALE}px ${LETTERS}`;
  const word = (text: string) => {
    pen.fillStyle = palette.inkSoft;
    pen.fillText(text, x, y + 4 * SCALE);
    x += pen.measureText(text).width + 18 * SCALE;
  };
  for (const { colour, words } of frame.sides) {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.arc(x + 6 * SCALE, y, 6 * SCALE, 0, 2 * Math.PI);
    pen.fill();
    x += 18 * SCALE;
    word(words);
  }
  for (const { line, words } of frame.lines) {
    pen.strokeStyle = palette.edge;
    pen.lineWidth = 2 * SCALE;
    pen.globalAlpha = line === "unclear" ? 0.38 : 1;
    pen.setLineDash(DASHES[line].map((length) => length * SCALE));
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(x + 26 * SCALE, y);
    pen.stroke();
    pen.globalAlpha = 1;
    x += 32 * SCALE;
    word(words);
  }
  pen.fillStyle = palette.inkFaint;
  pen.font = `${11 * SCALE}px ${LETTERS}`;
  for (const [index, line] of frame.footer.entries())
    pen.fillText(line, margin, y + (30 + 15 * index) * SCALE);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error("The picture is too large to be written.")),
    );
  });
}
