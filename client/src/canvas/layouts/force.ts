import type { Core } from "cytoscape";
import type { FcoseLayoutOptions } from "cytoscape-fcose";
import type { Position } from "../../state/view.js";

/** Where every node stands. */
export function positionsOf(cy: Core): Record<string, Position> {
  return Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
}

/**
 * Arranges the network by forces, starting from where the nodes stand, so that the same network gives the same
 * picture. Nodes in `fixed` are not moved. Resolves with all positions once the nodes have arrived.
 */
export function arrangeByForce(
  cy: Core,
  fixed: ReadonlySet<string>,
  motion: boolean,
): Promise<Record<string, Position>> {
  const isPeople = cy.edges(".MET").nonempty();
  const constraints = cy
    .nodes()
    .toArray()
    .filter((node) => fixed.has(node.id()))
    .map((node) => ({ nodeId: node.id(), position: { ...node.position() } }));
  const options: FcoseLayoutOptions = {
    name: "fcose",
    quality: "proof",
    randomize: false,
    animate: motion,
    animationDuration: 180,
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
    layout.one("layoutstop", () => resolve(positionsOf(cy)));
    layout.run();
  });
}
