/** Colours of one theme. The canvas cannot read CSS variables, so that both it and the pages take them from here. */
export interface Palette {
  paper: string;
  /** Panels and cards, one step off the paper. */
  leaf: string;
  /** Hovered rows, quiet fills. */
  wash: string;
  rule: string;
  ink: string;
  inkSoft: string;
  inkFaint: string;
  /** Vietnam. */
  lacquer: string;
  lacquerWash: string;
  /** France. */
  indigo: string;
  indigoWash: string;
  /** Every other country, and none. */
  stone: string;
  stoneWash: string;
  /** Agreements. */
  gold: string;
  goldWash: string;
  edge: string;
  /** Text and glyphs on a filled country colour. */
  onColour: string;
  /** Behind a quoted sentence. */
  marker: string;
  /** Of communities, largest first; told apart by colour-blind readers as well (Okabe and Ito 2008, adapted). */
  communities: readonly string[];
}

export type Scheme = "light" | "dark";

export const PALETTES: Record<Scheme, Palette> = {
  light: {
    paper: "#faf6ee",
    leaf: "#fffdf8",
    wash: "#f1ebdf",
    rule: "#dcd3c3",
    ink: "#1f2430",
    inkSoft: "#525666",
    inkFaint: "#67666c",
    lacquer: "#a8281c",
    lacquerWash: "#f6e2dc",
    indigo: "#2b4590",
    indigoWash: "#e2e6f3",
    stone: "#75695a",
    stoneWash: "#ece5d9",
    gold: "#7d5b0c",
    goldWash: "#f5e8c6",
    edge: "#988d7d",
    onColour: "#fffdf8",
    marker: "#fbe8a6",
    communities: ["#0b5f8a", "#a85400", "#00705a", "#8f3f70", "#6b5b00", "#4a5568", "#75695a"],
  },
  dark: {
    paper: "#161c27",
    leaf: "#1d2533",
    wash: "#273144",
    rule: "#364257",
    ink: "#eee9df",
    inkSoft: "#b9bac2",
    inkFaint: "#979dab",
    lacquer: "#ee7a66",
    lacquerWash: "#46272a",
    indigo: "#91abf0",
    indigoWash: "#26345a",
    stone: "#bdb09d",
    stoneWash: "#383b42",
    gold: "#e0b654",
    goldWash: "#40361f",
    edge: "#74809a",
    onColour: "#161c27",
    marker: "#57491b",
    communities: ["#6cbcec", "#f0a24a", "#3fcfa6", "#e59bc6", "#e8dc5a", "#a3b1c6", "#bdb09d"],
  },
};

/** The two sides of the story, and all the others. */
export type Side = "vietnam" | "france" | "other";

export function sideOf(country: string | null): Side {
  return country === "vn" ? "vietnam" : country === "fr" ? "france" : "other";
}

/** The colour of a side in a palette. */
export function sideColour(palette: Palette, country: string | null): string {
  return { vietnam: palette.lacquer, france: palette.indigo, other: palette.stone }[sideOf(country)];
}

/** The same colours, stronger, for readers who ask their system for more contrast. */
export const HIGH_CONTRAST: Record<Scheme, Palette> = {
  light: {
    ...PALETTES.light,
    paper: "#ffffff",
    leaf: "#ffffff",
    wash: "#f0f0f0",
    rule: "#3c3c3c",
    ink: "#000000",
    inkSoft: "#1c1c1c",
    inkFaint: "#2e2e2e",
    lacquer: "#8a1108",
    indigo: "#0d2470",
    stone: "#443a2c",
    gold: "#5f4300",
    edge: "#3a3a3a",
    onColour: "#ffffff",
    marker: "#ffe97a",
  },
  dark: {
    ...PALETTES.dark,
    paper: "#000000",
    leaf: "#050505",
    wash: "#1d1d1d",
    rule: "#c4c4c4",
    ink: "#ffffff",
    inkSoft: "#f0f0f0",
    inkFaint: "#dcdcdc",
    lacquer: "#ff9d8c",
    indigo: "#b4c8ff",
    stone: "#e0d4c2",
    gold: "#ffd45e",
    edge: "#c8c8c8",
    onColour: "#000000",
    marker: "#5c4b00",
  },
};
