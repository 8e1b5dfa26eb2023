import type { Moving, Paint } from "../measures.js";
import type { Mounted, Renderer } from "./renderer.js";
import type { Sample } from "./sample.js";

const MOVES_FOR_MS = 2000;
const REACH = 160;

export const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** An empty element of the size of the window. */
export function emptyBox(): HTMLElement {
  document.body.replaceChildren();
  document.body.style.margin = "0";
  const box = document.createElement("div");
  box.style.cssText = "display:flex;position:relative;width:1200px;height:800px;background:#fff";
  document.body.append(box);
  return box;
}

/** Mounts a network and waits for its second frame. */
export async function firstPaint(
  renderer: Renderer,
  sample: Sample,
): Promise<{ mounted: Mounted; paint: Paint }> {
  const box = emptyBox();
  await frame();
  const start = performance.now();
  const mounted = renderer(box, sample);
  if (!mounted.isDrawn)
    await new Promise<void>((resolve) => {
      const off = mounted.onDraw(() => {
        off();
        resolve();
      });
    });
  const drawn = performance.now() - start;
  await frame();
  await frame();
  return { mounted, paint: { drawn, paint: performance.now() - start } };
}

/** As a browser does: first the event of the pointer, then that of the mouse. */
function pointer(kind: "down" | "move" | "up", x: number, y: number): void {
  const target = document.elementFromPoint(x, y) ?? document.body;
  const place = { clientX: x, clientY: y, screenX: x, screenY: y };
  const given: MouseEventInit = {
    ...place,
    button: 0,
    buttons: kind === "up" ? 0 : 1,
    bubbles: true,
    cancelable: true,
    view: window,
  };
  target.dispatchEvent(
    new PointerEvent(`pointer${kind}`, { ...given, pointerType: "mouse", isPrimary: true }),
  );
  target.dispatchEvent(new MouseEvent(`mouse${kind}`, given));
}

/** Drags the whole picture in a circle, as a hand would with the mouse: one move in each frame. */
export async function pan(mounted: Mounted, from: { x: number; y: number }): Promise<Moving> {
  await frame();
  pointer("move", from.x, from.y);
  pointer("down", from.x, from.y);
  // Renderers take the first moves for a shaking hand.
  for (let step = 1; step <= 4; step++) {
    pointer("move", from.x + 3 * step, from.y);
    await frame();
  }
  let drawings = 0;
  const off = mounted.onDraw(() => drawings++);
  const start = performance.now();
  const gaps: number[] = [];
  let last = start;
  while (last - start < MOVES_FOR_MS) {
    const angle = (2 * Math.PI * (last - start)) / MOVES_FOR_MS;
    pointer("move", from.x + REACH * Math.sin(angle), from.y + REACH * (1 - Math.cos(angle)));
    await frame();
    const now = performance.now();
    gaps.push(now - last);
    last = now;
  }
  off();
  pointer("up", from.x, from.y);
  const seconds = (last - start) / 1000;
  gaps.sort((a, b) => a - b);
  return {
    seconds,
    frames: gaps.length / seconds,
    drawings: drawings / seconds,
    slow: gaps[Math.floor(gaps.length * 0.95)]!,
  };
}
