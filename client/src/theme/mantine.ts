import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from "@mantine/core";
import { HIGH_CONTRAST, PALETTES, type Palette } from "./palette.js";

// Mantine wants ten shades of a colour; buttons and rings of ours use the seventh, of the one colour that acts.
const inkShades: MantineColorsTuple = [
  "#f3f3f5",
  "#e3e4e8",
  "#c4c6cf",
  "#a3a6b4",
  "#868a9d",
  "#72778d",
  "#525666",
  "#3c4152",
  "#2b3040",
  "#1f2430",
];

// What Mantine draws of itself in the light, tracks, what waits and what cannot be pressed: the warm grey of our paper.
const dayShades: MantineColorsTuple = [
  "#f7f2e9",
  "#f0eade",
  "#e8e0d1",
  "#dcd2c0",
  "#c9bda8",
  "#a2967f",
  "#82765f",
  "#665c4a",
  "#494236",
  "#322d25",
];

// What Mantine draws of itself in the dark, menus and what waits: our blue-grey, lightest first.
const nightShades: MantineColorsTuple = [
  "#eee9df",
  "#b9bac2",
  "#979dab",
  "#74809a",
  "#364257",
  "#2f3a4e",
  "#1d2533",
  "#161c27",
  "#121721",
  "#0e131b",
];

// Mantine computes what can be read on a filled button from the light theme's shade, in the dark theme as well.
const variantColours: VariantColorsResolver = (input) => ({
  ...defaultVariantColorsResolver(input),
  ...(input.variant === "filled" && (input.color ?? input.theme.primaryColor) === input.theme.primaryColor
    ? { color: "var(--paper)" }
    : {}),
});

export const theme = createTheme({
  fontFamily: '"Be Vietnam Pro", system-ui, sans-serif',
  headings: { fontFamily: '"Literata Variable", Georgia, serif', fontWeight: "600" },
  colors: { ink: inkShades, gray: dayShades, dark: nightShades },
  primaryColor: "ink",
  primaryShade: { light: 9, dark: 1 },
  autoContrast: true,
  variantColorResolver: variantColours,
  defaultRadius: 3,
  respectReducedMotion: true,
  cursorType: "pointer",
});

function variables(palette: Palette): Record<string, string> {
  const own = Object.fromEntries(
    Object.entries(palette).flatMap(([name, value]) =>
      typeof value === "string"
        ? [[`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value]]
        : [],
    ),
  );
  return {
    ...own,
    "--mantine-color-body": palette.paper,
    "--mantine-color-text": palette.ink,
    "--mantine-color-dimmed": palette.inkSoft,
    "--mantine-color-placeholder": palette.inkFaint,
    "--mantine-color-default": palette.leaf,
    "--mantine-color-default-hover": palette.wash,
    "--mantine-color-default-color": palette.ink,
    "--mantine-color-default-border": palette.rule,
    "--mantine-color-error": palette.lacquer,
  };
}

/** Our palette as CSS variables (`--lacquer`, `--ink-soft`) and as Mantine's own. */
export const resolveVariables: CSSVariablesResolver = () => {
  const wantsMore = window.matchMedia("(prefers-contrast: more)").matches;
  const { light, dark } = wantsMore ? HIGH_CONTRAST : PALETTES;
  return { variables: {}, light: variables(light), dark: variables(dark) };
};
