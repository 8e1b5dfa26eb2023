import cytoscape from "cytoscape";
import { describe, expect, it } from "vitest";
import { lineByArrow, nodeByArrow } from "../../../../client/src/canvas/controllers/keys.js";

/** West and east of a middle, one further east, and one in the south that no line leads to. */
const cy = cytoscape({
  headless: true,
  layout: { name: "preset" },
  elements: [
    ...Object.entries({
      west: [-100, 0],
      middle: [0, 0],
      east: [100, 10],
      far: [200, 0],
      south: [0, 90],
    }).map(([id, [x, y]]) => ({ data: { id }, position: { x: x!, y: y! } })),
    ...[
      ["west", "middle"],
      ["middle", "east"],
      ["east", "far"],
    ].map(([source, target]) => ({ data: { id: `${source}-${target}`, source: source!, target: target! } })),
  ],
});

describe("an arrow leads", () => {
  it.each([
    ["from a node to a neighbour", "middle", "ArrowRight", null, "east"],
    ["where no neighbour lies, to the next node", "middle", "ArrowDown", null, "south"],
    ["from a line to its end on that side", "middle-east", "ArrowRight", null, "east"],
    ["from a line to its other end", "middle-east", "ArrowLeft", null, "middle"],
    ["from nothing, to the best connected node", null, "ArrowRight", null, "middle"],
    ["on from where a hidden node stood", "hidden", "ArrowRight", { x: 110, y: 0 }, "far"],
    [
      "from there to the nearest where nothing lies that way",
      "hidden",
      "ArrowRight",
      { x: 210, y: 0 },
      "far",
    ],
    ["on from where the selection was cleared", null, "ArrowLeft", { x: -20, y: 0 }, "west"],
  ])("%s", (_, selected, key, stood, expected) => {
    expect(nodeByArrow(cy, selected, key, stood)).toBe(expected);
  });

  it("nowhere by other keys", () => {
    expect(nodeByArrow(cy, "middle", "x", null)).toBeNull();
  });
});

describe("an arrow with Shift leads", () => {
  it.each([
    ["to the line that goes that way", "middle", "ArrowRight", "middle-east"],
    ["to the line that goes the other way", "middle", "ArrowLeft", "west-middle"],
    ["from a line to the next one", "middle-east", "ArrowRight", "east-far"],
    ["nowhere from a node without lines", "south", "ArrowUp", null],
    ["nowhere from nothing", null, "ArrowUp", null],
  ])("%s", (_, selected, key, expected) => {
    expect(lineByArrow(cy, selected, key)).toBe(expected);
  });
});
