import cytoscape from "cytoscape";
import { PALETTES, sideColour } from "../../../client/src/theme/palette.js";
import type { Renderer } from "./renderer.js";

/** Cytoscape.js as its first examples use it: flat discs with a name, thin lines, the canvas renderer. */
export const bareCytoscape: Renderer = (container, { nodes, edges, positions }) => {
  const cy = cytoscape({
    container,
    elements: [
      ...nodes.map(({ id, name, country }) => ({
        group: "nodes" as const,
        data: { id, label: name, colour: sideColour(PALETTES.light, country) },
        position: { ...positions[id]! },
      })),
      ...edges.map(({ id, source, target }) => ({ group: "edges" as const, data: { id, source, target } })),
    ],
    style: [
      {
        selector: "node",
        style: {
          "background-color": "data(colour)",
          width: 16,
          height: 16,
          label: "data(label)",
          "font-size": 8,
          "min-zoomed-font-size": 6,
        },
      },
      { selector: "edge", style: { width: 1, "line-color": "#bbb", "curve-style": "haystack" } },
    ],
    layout: { name: "preset", fit: true },
  });
  return {
    isDrawn: false,
    onDraw: (drawn) => {
      cy.on("render", drawn);
      return () => cy.off("render", drawn);
    },
  };
};
