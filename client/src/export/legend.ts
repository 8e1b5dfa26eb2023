import type { NodeKind } from "../api/generated/graphql.js";
import { glyphColour } from "../canvas/glyph-images.js";
import type { Text } from "../i18n/text.js";
import { LINES, type Line } from "../state/line.js";
import { type Palette, type Side, sideOf } from "../theme/palette.js";

/** A node as the legend of a picture shows it. */
interface NodeSign {
  kind: NodeKind;
  fill: string;
  stroke: string;
  glyph: string | null;
  isFrench: boolean;
}

/** One entry of the legend: a node or a line, and what it means. */
export type Sign = { words: string } & ({ node: NodeSign } | { line: Line });

const COUNTRIES = ["vn", "fr", null] as const;
const SIDE_WORDS = { vietnam: "side.vietnam", france: "side.france", other: "side.other" } as const;

function nodeSign(kind: NodeKind, side: Side, palette: Palette): NodeSign {
  const colour = { vietnam: palette.lacquer, france: palette.indigo, other: palette.stone }[side];
  const looks: Record<NodeKind, Pick<NodeSign, "fill" | "stroke">> = {
    Person: { fill: colour, stroke: palette.paper },
    Organization: { fill: colour, stroke: palette.paper },
    Place: { fill: palette.leaf, stroke: colour },
    Agreement: { fill: palette.goldWash, stroke: palette.gold },
    Meeting: { fill: palette.ink, stroke: palette.ink },
  };
  return { kind, ...looks[kind], glyph: glyphColour(palette, kind, side), isFrench: side === "france" };
}

/** The legend of a picture: whose side colours tell, the kinds that it holds, and what its lines mean. */
export function signsOf(kinds: readonly NodeKind[], palette: Palette, text: Text): Sign[] {
  return [
    ...COUNTRIES.map((country) => {
      const side = sideOf(country);
      return { words: text(SIDE_WORDS[side]), node: nodeSign("Person", side, palette) };
    }),
    // A picture of one kind needs no word for it.
    ...(kinds.length > 1 ? kinds : []).map((kind) => ({
      words: text(`kinds.${kind}`),
      node: nodeSign(kind, "other", palette),
    })),
    ...LINES.map((line) => ({ words: text(`line.${line}`), line })),
  ];
}

export const LEGEND_ROW = 24;
/** From the beginning of a sign to that of its words, and from those to the next sign. */
export const SIGN_ROOM = { node: 20, line: 34 } as const;
const GAP = 18;

/** Where each sign begins, in rows no wider than `widest`. */
export function legendPlaces(
  signs: readonly Sign[],
  widest: number,
  widthOf: (words: string) => number,
): { x: number; row: number }[] {
  let [x, row] = [0, 0];
  return signs.map((sign) => {
    const width = SIGN_ROOM["line" in sign ? "line" : "node"] + widthOf(sign.words);
    if (x > 0 && x + width > widest) [x, row] = [0, row + 1];
    const place = { x, row };
    x += width + GAP;
    return place;
  });
}
