import type { Core } from "cytoscape";

/** Sizes change by steps of this factor: a little zooming then changes no element's style. */
const STEP = 1.15;

// Not in Cytoscape's own `scratch`: to write there has the style of every element worked out anew.
const growths = new WeakMap<Core, number>();

/** Nodes and lines shrink less than the network, so that a whole view of it can still be read. */
export function growthAt(zoom: number): number {
  return zoom < 1 ? STEP ** Math.round(Math.log(zoom ** -0.45) / Math.log(STEP)) : 1;
}

/** By how much the elements of the canvas are drawn larger than they are, at present. */
export function growthOf(cy: Core): number {
  return growths.get(cy) ?? 1;
}

/** Notes the growth that belongs to the zoom; tells whether it is another than before. */
export function noteGrowth(cy: Core): boolean {
  const [before, now] = [growthOf(cy), growthAt(cy.zoom())];
  growths.set(cy, now);
  return before !== now;
}

/** Draws all elements at the size that belongs to the present zoom, if they are not yet. */
export function grow(cy: Core): void {
  if (!noteGrowth(cy)) return;
  const growth = growthOf(cy);
  cy.batch(() => {
    cy.nodes().forEach((node) => void node.data("drawnSize", node.data("size") * growth));
    cy.edges(".MET").forEach((edge) => void edge.data("drawnWidth", edge.data("width") * growth));
  });
}
