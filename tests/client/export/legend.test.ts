import { expect, it } from "vitest";
import { legendPlaces, signsOf } from "../../../client/src/export/legend.js";
import { PALETTES } from "../../../client/src/theme/palette.js";

const words = (id: string) => id;
const signs = signsOf(["Person", "Agreement", "Meeting"], PALETTES.light, words);

it("tells sides, the kinds that are there, and every line", () => {
  expect(signs.map((sign) => sign.words)).toEqual([
    "side.vietnam",
    "side.france",
    "side.other",
    "kinds.Person",
    "kinds.Agreement",
    "kinds.Meeting",
    "line.held",
    "line.planned",
    "line.dismissed",
    "line.unclear",
  ]);
});

it("has no word for kinds where there is only one", () => {
  const told = signsOf(["Person"], PALETTES.dark, words).map((sign) => sign.words);
  expect(told).not.toContain("kinds.Person");
});

it("marks the French side by its ring as well as by its colour", () => {
  const ringed = signs.filter((sign) => "node" in sign && sign.node.isFrench);
  expect(ringed.map((sign) => sign.words)).toEqual(["side.france"]);
});

it("goes on in a new row where the picture ends, and never beyond it", () => {
  const width = () => 80;
  const places = legendPlaces(signs, 300, width);
  expect(places[0]).toEqual({ x: 0, row: 0 });
  expect(Math.max(...places.map(({ x }) => x + 80))).toBeLessThanOrEqual(300);
  expect(places.at(-1)!.row).toBeGreaterThan(1);
  expect(legendPlaces(signs, 5000, width).every(({ row }) => row === 0)).toBe(true);
});

it("gives a word wider than the picture a row of its own", () => {
  const rows = legendPlaces(signs.slice(0, 3), 50, () => 400).map(({ row }) => row);
  expect(rows).toEqual([0, 1, 2]);
});
