import type { Core } from "cytoscape";
import type { Viewport } from "../fitting.js";

/** What of Cytoscape's renderer is used here, and is not among its published types. */
interface Renderer {
  render: (options?: { forcedContext?: unknown }) => void;
  notify: (event: string, elements?: unknown) => void;
  redraw: () => void;
  redrawHint: (layer: "eles" | "drag", isNeeded: boolean) => void;
  pinching: boolean;
  swipePanning: boolean;
  hoverData: { dragging: boolean };
  data: { wheelZooming: boolean; canvasContainer: HTMLElement; canvases: readonly HTMLCanvasElement[] };
}

/** The picture rests when it has not moved for so long; it is drawn anew then. */
const RESTS_AFTER_MS = 140;
/** Moved by more of the window than this, or zoomed by more, it is drawn anew on the way: its edges have come into sight. */
const FAR = 0.25;
const MUCH_LARGER = 1.6;
/** Not more often than this, though: what is drawn anew cannot move meanwhile. */
const REDRAWN_EVERY_MS = 400;

const isMoving = (renderer: Renderer) =>
  renderer.pinching || renderer.swipePanning || renderer.hoverData.dragging || renderer.data.wheelZooming;

/**
 * While a hand moves or zooms the picture, moves what was drawn instead of drawing it: the browser shifts a finished
 * image, whatever the number of nodes. Emits `moved` for each shift. Returns what ends it.
 */
export function bindMotion(cy: Core): () => void {
  const renderer = (cy as Core & { renderer: () => Renderer }).renderer();
  const { canvasContainer, canvases } = renderer.data;
  const [selection, dragged] = canvases;
  const draw = renderer.render.bind(renderer);
  const tell = renderer.notify.bind(renderer);
  let drawn: Viewport | null = null;
  let drawnAt = 0;
  let hasChanged = true;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const redraw = () => {
    if (cy.destroyed()) return;
    hasChanged = true;
    renderer.redrawHint("eles", true);
    renderer.redrawHint("drag", true);
    renderer.redraw();
  };

  /** Where the corner of the image goes, and how large it is shown. */
  const shift = (from: Viewport) => {
    const scale = cy.zoom() / from.zoom;
    const { x, y } = cy.pan();
    return { scale, left: x - from.pan.x * scale, top: y - from.pan.y * scale };
  };

  const isFar = ({ scale, left, top }: ReturnType<typeof shift>) =>
    Math.abs(left) > FAR * cy.width() ||
    Math.abs(top) > FAR * cy.height() ||
    scale > MUCH_LARGER ||
    scale < 1 / MUCH_LARGER;

  renderer.notify = (event, elements) => {
    if (event !== "viewport") hasChanged = true;
    tell(event, elements);
  };

  renderer.render = (options) => {
    if (options?.forcedContext) return draw(options);
    if (drawn && !hasChanged && isMoving(renderer)) {
      const by = shift(drawn);
      if (!isFar(by) || performance.now() - drawnAt < REDRAWN_EVERY_MS) {
        canvasContainer.style.transform = `translate(${by.left}px, ${by.top}px) scale(${by.scale})`;
        // Empty, and yet each would be laid over the other in every frame.
        for (const layer of [selection, dragged]) layer!.style.visibility = "hidden";
        clearTimeout(rest);
        rest = setTimeout(redraw, RESTS_AFTER_MS);
        cy.emit("moved");
        return;
      }
    }
    clearTimeout(rest);
    draw(options);
    hasChanged = false;
    drawn = { zoom: cy.zoom(), pan: { ...cy.pan() } };
    drawnAt = performance.now();
    canvasContainer.style.transform = "";
    for (const layer of [selection, dragged]) layer!.style.visibility = "";
  };
  canvasContainer.style.transformOrigin = "0 0";
  canvasContainer.style.willChange = "transform";
  return () => clearTimeout(rest);
}
