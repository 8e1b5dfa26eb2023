import type { Core, EventObject, NodeSingular } from "cytoscape";
import type { Position } from "../../state/view.js";
import { bindDoubleTap } from "./double-tap.js";

export interface Hover {
  id: string;
  /** On the canvas, in pixels from its corner. */
  x: number;
  y: number;
}

/** What the reader does on the canvas. */
export interface Gestures {
  /** By a pointer; null on the empty canvas. */
  press: (id: string | null, adding: boolean) => void;
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
  const double = bindDoubleTap(cy, gestures.expand);
  cy.on("tap", (event) => {
    if (wasHeld || double.take(event)) return;
    if (event.target === cy) gestures.press(null, false);
    else gestures.press(event.target.id(), isAdding(event));
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
    double.unbind();
    box.removeEventListener("pointerleave", clearHover);
    cy.removeAllListeners();
  };
}
