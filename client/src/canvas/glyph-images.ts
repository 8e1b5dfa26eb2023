import type { NodeKind } from "../api/generated/graphql.js";
import { glyphImage } from "../theme/glyphs.js";
import { HIGH_CONTRAST, PALETTES, type Palette, type Side } from "../theme/palette.js";

const KINDS: readonly NodeKind[] = ["Person", "Organization", "Place", "Agreement", "Meeting"];
export const SIDES: readonly Side[] = ["vietnam", "france", "other"];
const COLOURS: Record<Side, (palette: Palette) => string> = {
  vietnam: ({ lacquer }) => lacquer,
  france: ({ indigo }) => indigo,
  other: ({ stone }) => stone,
};

/** The colour of the picture within a node; a meeting is too small for one. */
export function glyphColour(palette: Palette, kind: NodeKind, side: Side): string | null {
  if (kind === "Meeting") return null;
  return kind === "Agreement" ? palette.gold : kind === "Place" ? COLOURS[side](palette) : palette.onColour;
}

/** The picture within a node, as the address of an image. */
export function glyphOf(palette: Palette, kind: NodeKind, side: Side): string | null {
  const colour = glyphColour(palette, kind, side);
  return colour && glyphImage(kind, colour);
}

const loaded = new Map<string, HTMLImageElement>();

/** Has the browser read all pictures of nodes, before the first of them is drawn. */
export async function loadGlyphs(): Promise<void> {
  const palettes = [...Object.values(PALETTES), ...Object.values(HIGH_CONTRAST)];
  const all = palettes.flatMap((palette) =>
    KINDS.flatMap((kind) => SIDES.flatMap((side) => glyphOf(palette, kind, side) ?? [])),
  );
  const images = [...new Set(all)].map(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    loaded.set(address, image);
  });
  // A picture that cannot be read is left to the canvas, which asks for it again.
  await Promise.allSettled(images);
}

/** The pictures that have been read, by address. */
export function loadedGlyphs(): ReadonlyMap<string, HTMLImageElement> {
  return loaded;
}
