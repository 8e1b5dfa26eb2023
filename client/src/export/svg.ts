import type { Line } from "../state/line.js";
import type { Position } from "../state/view.js";
import { GLYPHS } from "../theme/glyphs.js";
import type { Palette } from "../theme/palette.js";
import { LEGEND_ROW, legendPlaces, SIGN_ROOM, type Sign } from "./legend.js";
import type { DrawnEdge, DrawnLabel, DrawnNode, Scene } from "./scene.js";

/** What stands around the picture: its caption, its legend, and where it comes from. */
export interface Frame {
  caption: string;
  legend: readonly Sign[];
  /** Date and address, in lines. */
  footer: readonly string[];
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => ESCAPES[letter]!);

const round = (value: number) => Math.round(value * 10) / 10;

export const DASHES: Record<Line, readonly number[]> = {
  held: [],
  planned: [8, 5],
  dismissed: [1.5, 4],
  unclear: [],
};

function dashOf(line: Line): string {
  return DASHES[line].length > 0 ? ` stroke-dasharray="${DASHES[line].join(" ")}"` : "";
}

/** As it looks in the legend. */
function dashed(line: Line): string {
  return `${dashOf(line)}${line === "unclear" ? ' opacity="0.38"' : ""}`;
}

function drawEdge({ from, to, width, line, opacity }: DrawnEdge, palette: Palette): string {
  const ends = `x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}"`;
  const look = `stroke="${palette.edge}" stroke-width="${round(width)}" stroke-opacity="${opacity}"`;
  return `<line ${ends} ${look}${dashOf(line)}/>`;
}

function drawLabel({ lines, size, anchor, isSoft }: DrawnLabel, palette: Palette): string {
  const words = lines.map(
    ({ text, x, y }) => `<tspan x="${round(x)}" y="${round(y)}">${escaped(text)}</tspan>`,
  );
  return `<text class="halo" font-size="${round(size)}" text-anchor="${anchor}" fill="${isSoft ? palette.inkSoft : palette.ink}">${words.join("")}</text>`;
}

/** Pictures of kinds are 24 units wide, and take this share of a node of width 2. */
const GLYPH_SCALE = Math.round((0.56 * 2 * 1000) / 24) / 1000;

/** The outline of each kind, around the origin, for a node of width 2. */
const OUTLINES: Record<DrawnNode["kind"], (attributes: string) => string> = {
  Person: (attributes) => `<circle r="1" ${attributes}/>`,
  Meeting: (attributes) => `<circle r="1" ${attributes}/>`,
  Organization: (attributes) => `<rect x="-1" y="-1" width="2" height="2" rx="0.35" ${attributes}/>`,
  Place: (attributes) => `<polygon points="0,-1 1,0 0,1 -1,0" ${attributes}/>`,
  Agreement: (attributes) => `<polygon points="-0.72,-1 0.3,-1 0.72,-0.5 0.72,1 -0.72,1" ${attributes}/>`,
};

function drawNode({ at, size, kind, fill, stroke, isFrench, glyph }: DrawnNode, palette: Palette): string {
  const scaled = (radius: number, drawn: string) =>
    `<g transform="translate(${round(at.x)} ${round(at.y)}) scale(${round(radius)})">${drawn}</g>`;
  const look = (inside: string, colour: string, width: number) =>
    `fill="${inside}" stroke="${colour}" stroke-width="${width}" vector-effect="non-scaling-stroke"`;
  const picture = glyph
    ? `<path transform="scale(${GLYPH_SCALE}) translate(-12 -12)" fill="${glyph}" fill-rule="evenodd" d="${GLYPHS[kind]}"/>`
    : "";
  const ring = isFrench
    ? scaled(size / 2 + Math.min(3.5, size / 6), OUTLINES[kind](look("none", palette.indigo, 2)))
    : "";
  return scaled(size / 2, OUTLINES[kind](look(fill, stroke, 1.5)) + picture) + ring;
}

const MARGIN = 110;
const LEAST_WIDTH = 640;

function boundsOf(points: readonly Position[]) {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const left = Math.min(0, ...xs) - MARGIN;
  const top = Math.min(0, ...ys) - MARGIN;
  const drawn = Math.max(0, ...xs) + MARGIN - left;
  const width = Math.max(LEAST_WIDTH, drawn);
  // A narrow picture stands in the middle of what its caption needs.
  return { left: left - (width - drawn) / 2, top, width, height: Math.max(0, ...ys) + MARGIN - top };
}

/** About as wide as letters of 12 pixels are. */
const LETTER = 6.6;

function legendOf({ legend }: Frame, width: number) {
  const places = legendPlaces(legend, width, (words) => words.length * LETTER);
  return { places, height: LEGEND_ROW * ((places.at(-1)?.row ?? 0) + 1) };
}

/** As large as the others with its ring; a hub is a small one on the canvas as well. */
const signSize = ({ kind, isFrench }: Pick<DrawnNode, "kind" | "isFrench">) =>
  kind === "Meeting" ? 9 : isFrench ? 10 : 15;

function drawSign(sign: Sign, at: Position, palette: Palette): string {
  const isLine = "line" in sign;
  const drawn = isLine
    ? `<line x1="${at.x}" x2="${at.x + 26}" y1="${at.y}" y2="${at.y}" stroke="${palette.edge}" stroke-width="2"${dashed(sign.line)}/>`
    : drawNode({ ...sign.node, at: { x: at.x + 7, y: at.y }, size: signSize(sign.node) }, palette);
  const words = `<text x="${at.x + SIGN_ROOM[isLine ? "line" : "node"]}" y="${at.y + 4}" font-size="12" fill="${palette.inkSoft}">${escaped(sign.words)}</text>`;
  return drawn + words;
}

/** The picture as an SVG document of its own, with caption, legend, date and address. Text stays text. */
export function toSvg({ nodes, edges, labels }: Scene, frame: Frame, palette: Palette): string {
  const { left, top, width, height } = boundsOf(nodes.map(({ at }) => at));
  const { places, height: legendHeight } = legendOf(frame, width - 48);
  const [head, foot] = [56, legendHeight + 20 + 15 * frame.footer.length];
  const box = [left, top - head, width, height + head + foot].map(round);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(" ")}" width="${box[2]}" height="${box[3]}" font-family="'Be Vietnam Pro', system-ui, sans-serif">`,
    `<title>${escaped(frame.caption)}</title>`,
    `<style>.halo{paint-order:stroke;stroke:${palette.paper};stroke-width:3px;stroke-linejoin:round}</style>`,
    `<rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" fill="${palette.paper}"/>`,
    `<text x="${round(left + 24)}" y="${round(top - 18)}" font-size="20" font-weight="600" fill="${palette.ink}">${escaped(frame.caption)}</text>`,
    ...edges.map((edge) => drawEdge(edge, palette)),
    ...nodes.map((node) => drawNode(node, palette)),
    ...labels.map((label) => drawLabel(label, palette)),
    ...frame.legend.map((sign, index) => {
      const { x, row } = places[index]!;
      const at = { x: round(left + 24 + x), y: round(top + height + 14 + row * LEGEND_ROW) };
      return drawSign(sign, at, palette);
    }),
    ...frame.footer.map(
      (line, index) =>
        `<text x="${round(left + 24)}" y="${round(top + height + 16 + legendHeight + index * 15)}" font-size="11" fill="${palette.inkFaint}">${escaped(line)}</text>`,
    ),
    "</svg>",
    "",
  ].join("\n");
}
