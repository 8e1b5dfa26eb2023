import Graph from "graphology";
import Sigma from "sigma";
import { PALETTES, sideColour } from "../../../client/src/theme/palette.js";
import type { Renderer } from "./renderer.js";

/** Sigma.js with its own defaults. */
export const sigma: Renderer = (container, { nodes, edges, positions }) => {
  const graph = new Graph({ multi: true });
  for (const { id, name, country } of nodes)
    graph.addNode(id, {
      ...positions[id]!,
      size: 4,
      label: name,
      color: sideColour(PALETTES.light, country),
    });
  for (const { id, source, target } of edges)
    graph.addEdgeWithKey(id, source, target, { size: 1, color: "#bbb" });
  const drawing = new Sigma(graph, container, { settings: { allowInvalidContainer: true } });
  return {
    isDrawn: true,
    onDraw: (drawn) => {
      drawing.on("afterRender", drawn);
      return () => drawing.off("afterRender", drawn);
    },
  };
};
