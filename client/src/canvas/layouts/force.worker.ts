/** Arranges a network by forces, away from the page, so that the page never stands still. */
import cytoscape from "cytoscape";
import fcose, { type FcoseLayoutOptions } from "cytoscape-fcose";
import type { ForceResult, ForceTask } from "./force-task.js";

cytoscape.use(fcose);

/** Beyond so many nodes more rounds take several times as long and change next to nothing. */
const SMALL = 150;

function arrange({ nodes, edges, fixed, isPeople }: ForceTask): Promise<ForceResult> {
  const cy = cytoscape({
    headless: true,
    // Otherwise a grid would be laid out first.
    layout: { name: "preset" },
    styleEnabled: true,
    elements: [
      ...nodes.map(({ id, width, height, position }) => ({
        group: "nodes" as const,
        data: { id, width, height },
        position,
      })),
      ...edges.map(({ source, target }) => ({ group: "edges" as const, data: { source, target } })),
    ],
    style: [{ selector: "node", style: { width: "data(width)", height: "data(height)" } }],
  });
  const stay = new Set(fixed);
  const constraints = nodes
    .filter(({ id }) => stay.has(id))
    .map(({ id, position }) => ({ nodeId: id, position }));
  const options: FcoseLayoutOptions = {
    name: "fcose",
    quality: nodes.length > SMALL ? "default" : "proof",
    randomize: false,
    animate: false,
    fit: false,
    nodeDimensionsIncludeLabels: false,
    nodeSeparation: 90,
    idealEdgeLength: () => (isPeople ? 125 : 82),
    nodeRepulsion: () => (isPeople ? 11000 : 7500),
    edgeElasticity: () => 0.4,
    gravity: 0.45,
    numIter: 2500,
    tile: true,
    ...(constraints.length > 0 ? { fixedNodeConstraint: constraints } : {}),
  };
  return new Promise((resolve) => {
    const layout = cy.layout(options);
    layout.one("layoutstop", () => {
      resolve(Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }])));
      cy.destroy();
    });
    layout.run();
  });
}

self.addEventListener("message", ({ data }: MessageEvent<ForceTask>) => {
  void arrange(data).then((positions) => self.postMessage(positions));
});
