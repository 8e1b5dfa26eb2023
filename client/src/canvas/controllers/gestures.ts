import type { Core, EventObject, NodeSingular } from "cytoscape";
import type { Position } from "../../state/view.js";

export interface Hover {
  id: string;
  /** On the canvas, in pixels from its corner. */
  x: number;
  y: number;
}

/** What the reader does on the canvas. */
export interface Gestures {
  select: (id: string | null, adding: boolean) => void;
  expand: (id: string) => void;
  pin: (id: string, position: Position) => void;
  hover: (hover: Hover | null) => void;
  /** Right-click or long press; null on the empty canvas. Where, in pixels from the canvas's corner. */
  menu: (id: string | null, at: Position) => void;
  /** Nodes within a box drawn with Shift. */
  box: (ids: string[]) => void;
}

const DIM_AFTER_MS = 150;

function isAdding({ originalEvent }: EventObject): boolean {
  const { ctrlKey, metaKey, shiftKey } = originalEvent as MouseEvent;
  return Boolean(ctrlKey || metaKey || shiftKey);
}

/** Where on the page a tap fell, when, and on which node; null for a line or the empty canvas. */
interface Tap {
  id: string | null;
  at: number;
  x: number;
  y: number;
}

const DOUBLE_WITHIN_MS = 350;
const DOUBLE_WITHIN_PX = 12;

function tapOf({ cy, target, originalEvent }: EventObject): Tap {
  const pointer = originalEvent as MouseEvent | TouchEvent;
  const { clientX, clientY } = "changedTouches" in pointer ? pointer.changedTouches[0]! : pointer;
  const id = target !== cy && target.isNode() ? target.id() : null;
  return { id, at: pointer.timeStamp, x: clientX, y: clientY };
}

const isDouble = (one: Tap, other: Tap): boolean =>
  one.id !== null &&
  other.at - one.at < DOUBLE_WITHIN_MS &&
  Math.hypot(other.x - one.x, other.y - one.y) < DOUBLE_WITHIN_PX;

/** Binds pointer gestures; returns what undoes it. */
export function bindGestures(cy: Core, gestures: Gestures): () => void {
  let dimming: ReturnType<typeof setTimeout> | undefined;

  const clearHover = () => {
    clearTimeout(dimming);
    const dimmed = cy.elements(".dimmed");
    if (dimmed.nonempty()) {
      dimmed.removeClass("dimmed");
      cy.emit("relabel");
    }
    gestures.hover(null);
  };

  // The finger that is lifted from a long press does not tap as well.
  let wasHeld = false;
  cy.on("tapstart", () => {
    wasHeld = false;
  });
  let tapped: Tap | null = null;
  cy.on("tap", (event) => {
    if (wasHeld) return;
    const before = tapped;
    tapped = tapOf(event);
    // The details that come up with the first tap of two may have moved the node away from under the second.
    if (before && isDouble(before, tapped)) {
      tapped = null;
      gestures.expand(before.id!);
      return;
    }
    if (event.target === cy) gestures.select(null, false);
    else gestures.select(event.target.id(), isAdding(event));
  });
  cy.on("dragfree", "node", ({ target }) => gestures.pin(target.id(), { ...target.position() }));
  cy.on("cxttap taphold", ({ type, target, renderedPosition }) => {
    wasHeld = type === "taphold";
    clearHover();
    if (target === cy) gestures.menu(null, { ...renderedPosition });
    else if (target.isNode()) gestures.menu(target.id(), { ...renderedPosition });
  });
  const boxed: string[] = [];
  cy.on("boxselect", "node", ({ target }) => {
    if (boxed.length === 0) setTimeout(() => gestures.box(boxed.splice(0)), 0);
    boxed.push(target.id());
    target.unselect();
  });
  cy.on("mouseover", "node", ({ target }: { target: NodeSingular }) => {
    clearHover();
    const { x, y } = target.renderedPosition();
    gestures.hover({ id: target.id(), x, y: y - target.renderedHeight() / 2 });
    dimming = setTimeout(() => {
      cy.elements().not(target.closedNeighborhood()).addClass("dimmed");
      cy.emit("relabel");
    }, DIM_AFTER_MS);
  });
  cy.on("mouseover", "edge", ({ target, renderedPosition }) => {
    clearHover();
    gestures.hover({ id: target.id(), x: renderedPosition.x, y: renderedPosition.y });
  });
  cy.on("mouseout", "node, edge", clearHover);
  cy.on("viewport drag", () => gestures.hover(null));
  // Outside of its own element Cytoscape hears of no pointer: what was under it last would stay lit.
  const box = cy.container()!;
  box.addEventListener("pointerleave", clearHover);

  return () => {
    clearTimeout(dimming);
    box.removeEventListener("pointerleave", clearHover);
    cy.removeAllListeners();
  };
}
