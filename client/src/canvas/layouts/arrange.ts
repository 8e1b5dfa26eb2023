import type { Core, ElementDefinition } from "cytoscape";
import type { LayoutName, Position } from "../../state/view.js";
import type { Visible } from "../../state/visible.js";
import { aspectOf, fitting } from "../fitting.js";
import { arrangeByRule } from "./fixed.js";
import { arrangeByForce } from "./force.js";
import { roomsOf, roomy } from "./roomy.js";
import { widened } from "./widen.js";

export interface Arrangement {
  layout: LayoutName;
  visible: Visible;
  elements: readonly ElementDefinition[];
  /** Where each node stands now, drawn or not. */
  standing: Readonly<Record<string, Position>>;
  focus: string | null;
  /** Nodes that are not moved. */
  fixed: ReadonlySet<string>;
  motion: boolean;
  signal: AbortSignal;
}

const MOVES_FOR_MS = 180;

/**
 * Finds where a layout puts all nodes and moves those there that are on the canvas; gives all positions, or null when
 * it was cancelled.
 */
export async function arrange(cy: Core, arrangement: Arrangement): Promise<Record<string, Position> | null> {
  const { layout, visible, elements, standing, focus, fixed, motion, signal } = arrangement;
  const aspect = aspectOf({ width: cy.width(), height: cy.height() });
  const found =
    layout === "force"
      ? await arrangeByForce({ elements, standing, fixed }, signal)
      : arrangeByRule(layout, { ...visible, focus, aspect });
  if (found === null || signal.aborted || cy.destroyed()) return null;
  // What stands freely takes the shape of the window; around what is fixed nothing may shift.
  const isFree = layout === "time" || (layout === "force" && fixed.size === 0);
  const shaped = isFree ? widened(found, aspect) : found;
  const spread = isFree && layout === "force" ? withRoom(cy, shaped, elements) : shaped;
  const moved = Object.fromEntries(Object.entries(spread).filter(([id]) => standing[id] && !fixed.has(id)));
  await movedTo(cy, moved, motion);
  return { ...standing, ...moved };
}

/** Places with room for the names beside them, as they will be shown: the whole picture in the window. */
function withRoom(
  cy: Core,
  places: Readonly<Record<string, Position>>,
  elements: readonly ElementDefinition[],
): Record<string, Position> {
  const nodes = elements.filter(({ group, data }) => group === "nodes" && places[data.id!]);
  const window = { width: cy.width(), height: cy.height() };
  const whole = fitting(
    nodes.map(({ data }) => ({ ...places[data.id!]!, size: data.size })),
    window,
  );
  return whole ? roomy(places, roomsOf(nodes, whole.zoom)) : { ...places };
}

function movedTo(cy: Core, positions: Record<string, Position>, motion: boolean): Promise<unknown> {
  if (!motion) {
    cy.batch(() => {
      cy.nodes().forEach((node) => {
        const position = positions[node.id()];
        if (position) node.position({ ...position });
      });
    });
    return Promise.resolve();
  }
  const moves = cy.nodes().map((node) => {
    const position = positions[node.id()];
    return new Promise<void>((resolve) => {
      if (position) node.animate({ position }, { duration: MOVES_FOR_MS, complete: () => resolve() });
      else resolve();
    });
  });
  return Promise.all(moves);
}
