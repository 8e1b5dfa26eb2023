import type { Core } from "cytoscape";
import type { Box } from "../canvas/labels/box-grid.js";
import { paintLabels } from "../canvas/labels/paint.js";
import { placeLabels } from "../canvas/labels/place.js";
import type { Position } from "../state/view.js";
import type { Palette } from "../theme/palette.js";
import { LEGEND_ROW, legendPlaces } from "./legend.js";
import { paintSign } from "./paint-sign.js";
import type { Frame } from "./svg.js";

const SCALE = 2;
/** Narrower than this, addresses would not fit under the picture. */
const LEAST_WIDTH = 760;
const LETTERS = '"Be Vietnam Pro", sans-serif';

interface Picture {
  image: ImageBitmap;
  /** Room that labels need beyond what Cytoscape draws, in the measures of the network. */
  box: Box;
  /** Puts the labels where they belong, once the pen stands at the picture's corner. */
  label: (pen: CanvasRenderingContext2D) => void;
  /** Where in the box the image lies. */
  at: Position;
}

async function pictureOf(cy: Core, palette: Palette): Promise<Picture> {
  const drawn = cy.elements().boundingBox();
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  const labels = placeLabels(cy).map((label) => ({ ...label, isDimmed: false }));
  const xs = labels.flatMap(({ box }) => [(box.x1 - pan.x) / zoom, (box.x2 - pan.x) / zoom]);
  const ys = labels.flatMap(({ box }) => [(box.y1 - pan.y) / zoom, (box.y2 - pan.y) / zoom]);
  const box = {
    x1: Math.min(drawn.x1, ...xs),
    y1: Math.min(drawn.y1, ...ys),
    x2: Math.max(drawn.x2, ...xs),
    y2: Math.max(drawn.y2, ...ys),
  };
  return {
    image: await createImageBitmap(cy.png({ output: "blob", full: true, scale: SCALE, bg: palette.paper })),
    box,
    at: { x: (drawn.x1 - box.x1) * SCALE, y: (drawn.y1 - box.y1) * SCALE },
    label: (pen) => {
      pen.save();
      pen.scale(SCALE, SCALE);
      pen.translate(-box.x1, -box.y1);
      pen.scale(1 / zoom, 1 / zoom);
      pen.translate(-pan.x, -pan.y);
      paintLabels(pen, labels, palette);
      pen.restore();
    },
  };
}

/** The network at double size, with caption, legend, date and address around it. */
export async function toPng(cy: Core, frame: Frame, palette: Palette): Promise<Blob> {
  const picture = await pictureOf(cy, palette);
  const [width, height] = [
    (picture.box.x2 - picture.box.x1) * SCALE,
    (picture.box.y2 - picture.box.y1) * SCALE,
  ];
  const [margin, head] = [24, 60];
  const across = Math.max(width / SCALE, LEAST_WIDTH);
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d")!;
  pen.font = `12px ${LETTERS}`;
  const places = legendPlaces(frame.legend, across, (words) => pen.measureText(words).width);
  const legendHeight = LEGEND_ROW * ((places.at(-1)?.row ?? 0) + 1);
  canvas.width = (across + 2 * margin) * SCALE;
  canvas.height = height + (head + legendHeight + 38 + 15 * frame.footer.length) * SCALE;
  pen.fillStyle = palette.paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.save();
  pen.translate((canvas.width - width) / 2, head * SCALE);
  pen.drawImage(picture.image, picture.at.x, picture.at.y);
  picture.label(pen);
  pen.restore();
  pen.scale(SCALE, SCALE);
  pen.fillStyle = palette.ink;
  pen.font = `600 20px ${LETTERS}`;
  pen.fillText(frame.caption, margin, 38);

  const y = head + height / SCALE + 26;
  pen.font = `12px ${LETTERS}`;
  for (const [index, sign] of frame.legend.entries()) {
    const { x, row } = places[index]!;
    paintSign(pen, sign, { x: margin + x, y: y + row * LEGEND_ROW }, palette);
  }
  pen.fillStyle = palette.inkFaint;
  pen.font = `11px ${LETTERS}`;
  for (const [index, line] of frame.footer.entries())
    pen.fillText(line, margin, y + legendHeight + 4 + 15 * index);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error("The picture is too large to be written.")),
    );
  });
}
