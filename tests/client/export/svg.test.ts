import { expect, it } from "vitest";
import type { Scene } from "../../../client/src/export/scene.js";
import { toSvg } from "../../../client/src/export/svg.js";
import { PALETTES } from "../../../client/src/theme/palette.js";

const node = {
  at: { x: 0, y: 0 },
  size: 30,
  kind: "Person" as const,
  fill: "#a8281c",
  stroke: "#fff",
  isFrench: false,
  glyph: "#fffdf8",
};
const scene: Scene = {
  nodes: [node, { ...node, at: { x: 300, y: -40 }, kind: "Agreement", isFrench: true, glyph: null }],
  edges: [{ from: { x: 0, y: 0 }, to: { x: 300, y: -40 }, width: 2, line: "planned", opacity: 0.75 }],
  labels: [
    { lines: [{ text: '<b>"Đỗ"</b> & co', x: 0, y: 30 }], size: 12, anchor: "middle", isSoft: false },
    { lines: [{ text: "1 < 2", x: 150, y: -20 }], size: 10, anchor: "middle", isSoft: true },
  ],
};
const frame = {
  caption: "Who met whom",
  legend: [
    {
      words: "Vietnam",
      node: { kind: "Person" as const, fill: "#a8281c", stroke: "#fff", glyph: "#fff", isFrench: false },
    },
    {
      words: "Agreements",
      node: { kind: "Agreement" as const, fill: "#fff", stroke: "#7d5b0c", glyph: null, isFrench: false },
    },
    { words: "Planned", line: "planned" as const },
  ],
  footer: ["2026-01-01", "http://localhost/#/people"],
};
const svg = toSvg(scene, frame, PALETTES.light);

it("writes names as text, whatever they hold", () => {
  expect(svg).toContain("&lt;b&gt;&quot;Đỗ&quot;&lt;/b&gt; &amp; co");
  expect(svg).not.toContain("<b>");
});

it("carries caption, legend, date and address", () => {
  for (const words of [frame.caption, ...frame.footer, "Vietnam", "Agreements", "Planned"])
    expect(svg).toContain(words);
});

it("draws each kind by its own shape, and the state of a line", () => {
  // Each once as a node and once in the legend.
  expect(svg.match(/<circle r="1"/g)).toHaveLength(2);
  expect(svg.match(/<polygon points="-0.72,-1/g)).toHaveLength(3);
  expect(svg).toMatch(/<line [^>]*stroke-dasharray="8 5"/);
});

it("draws the picture of a kind within its node", () => {
  expect(svg.match(/<path [^>]*fill="#fffdf8"/g)).toHaveLength(1);
});

it("is large enough for everything in it", () => {
  const [, left, , width] = svg.match(/viewBox="(\S+) (\S+) (\S+)/)!;
  expect(Number(left)).toBeLessThan(0);
  expect(Number(left) + Number(width)).toBeGreaterThan(300);
});
