import type { Core, ElementDefinition } from "cytoscape";
import type { LayoutName, Position } from "../../state/view.js";
import type { Visible } from "../../state/visible.js";
import { arrangeByRule } from "./fixed.js";
import { arrangeByForce } from "./force.js";

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
const WIDEST = 1.6;

/** Forces make a round picture, but windows are wide and names lie flat: what stands freely is spread to the sides. */
function widened(positions: Record<string, Position> | null, aspect: number): typeof positions {
  if (positions === null) return null;
  const stretch = Math.min(WIDEST, Math.max(1, aspect));
  return Object.fromEntries(Object.entries(positions).map(([id, { x, y }]) => [id, { x: x * stretch, y }]));
}

/**
 * Finds where a layout puts all nodes and moves those there that are on the canvas; gives all positions, or null when
 * it was cancelled.
 */
export async function arrange(cy: Core, arrangement: Arrangement): Promise<Record<string, Position> | null> {
  const { layout, visible, elements, standing, focus, fixed, motion, signal } = arrangement;
  const found =
    layout === "force"
      ? widened(
          await arrangeByForce({ elements, standing, fixed }, signal),
          fixed.size === 0 ? cy.width() / cy.height() : 1,
        )
      : arrangeByRule(layout, { ...visible, focus });
  if (found === null || signal.aborted || cy.destroyed()) return null;
  const moved = Object.fromEntries(Object.entries(found).filter(([id]) => standing[id] && !fixed.has(id)));
  await movedTo(cy, moved, motion);
  return { ...standing, ...moved };
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
