import { describe, expect, it } from "vitest";
import { HIGH_CONTRAST, PALETTES, type Palette, sideOf } from "../../../client/src/theme/palette.js";

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Contrast as WCAG 2 defines it: 1 to 21. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

const all: [string, Palette][] = [
  ...Object.entries(PALETTES),
  ...Object.entries(HIGH_CONTRAST).map(([name, palette]): [string, Palette] => [
    `${name} high-contrast`,
    palette,
  ]),
];

it.each(Object.entries(HIGH_CONTRAST))(
  "text of the %s high-contrast palette reaches 7 to 1",
  (_, palette) => {
    for (const ink of ["ink", "inkSoft", "inkFaint", "lacquer", "indigo"] as const)
      expect(contrast(palette[ink], palette.paper)).toBeGreaterThanOrEqual(7);
  },
);

describe.each(all)("the %s palette", (_, palette) => {
  it.each(palette.communities.map((colour, index) => [index, colour] as const))(
    "glyphs read on community %i",
    (_, colour) => {
      expect(contrast(palette.onColour, colour)).toBeGreaterThanOrEqual(3);
    },
  );

  const grounds = ["paper", "leaf", "wash"] as const;
  const inks = ["ink", "inkSoft", "inkFaint"] as const;
  it.each(inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)))(
    "%s reads on %s",
    (ink, ground) => {
      expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(["lacquer", "indigo", "stone", "gold"] as const)("%s stands out from the paper", (colour) => {
    expect(contrast(palette[colour], palette.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["lacquer", "indigo", "stone"] as const)("glyphs read on %s", (colour) => {
    expect(contrast(palette.onColour, palette[colour])).toBeGreaterThanOrEqual(4.5);
  });

  it("quotes read under the marker", () => {
    expect(contrast(palette.ink, palette.marker)).toBeGreaterThanOrEqual(4.5);
  });
});

it.each([
  ["vn", "vietnam"],
  ["fr", "france"],
  ["de", "other"],
  [null, "other"],
])("%s is on the side %s", (country, side) => {
  expect(sideOf(country)).toBe(side);
});
