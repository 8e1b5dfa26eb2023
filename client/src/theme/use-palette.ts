import { useMediaQuery } from "@mantine/hooks";
import { HIGH_CONTRAST, PALETTES, type Palette, type Scheme } from "./palette.js";

/** The colours of the canvas: stronger ones for readers who ask for more contrast. */
export function usePalette(scheme: Scheme): Palette {
  const wantsMore = useMediaQuery("(prefers-contrast: more)", false, { getInitialValueInEffect: false });
  return wantsMore ? HIGH_CONTRAST[scheme] : PALETTES[scheme];
}
