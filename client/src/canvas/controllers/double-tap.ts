import type { Core, EventObject } from "cytoscape";

/** Where on the page a tap fell, when, and on which node; null for a line or the empty canvas. */
interface Tap {
  id: string | null;
  at: number;
  x: number;
  y: number;
}

/** As long as most systems wait for the second click. */
const WITHIN_MS = 500;
const WITHIN_PX = 12;

function tapOf({ cy, target, originalEvent }: EventObject): Tap {
  const pointer = originalEvent as MouseEvent | TouchEvent;
  const { clientX, clientY } = "changedTouches" in pointer ? pointer.changedTouches[0]! : pointer;
  const id = target !== cy && target.isNode() ? target.id() : null;
  return { id, at: pointer.timeStamp, x: clientX, y: clientY };
}

const isSecond = (one: Tap, other: Omit<Tap, "id">): boolean =>
  one.id !== null &&
  other.at - one.at < WITHIN_MS &&
  Math.hypot(other.x - one.x, other.y - one.y) < WITHIN_PX;

/**
 * Tells the second tap of two from a first one. The details that come up with the first may have moved the node away
 * from under the second, or lie where it falls: it counts for the node all the same, and presses nothing in them.
 */
export function bindDoubleTap(cy: Core, onDouble: (id: string) => void) {
  let last: Tap | null = null;

  /** Whether this tap was the second of two, and is dealt with. */
  const take = (event: EventObject): boolean => {
    const before = last;
    last = tapOf(event);
    if (!before || !isSecond(before, last)) return false;
    last = null;
    onDouble(before.id!);
    return true;
  };

  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  const onElsewhere = (event: PointerEvent) => {
    const { target, timeStamp, clientX, clientY } = event;
    if (
      !last ||
      cy
        .container()!
        .closest(".network")!
        .contains(target as Node)
    )
      return;
    if (!isSecond(last, { at: timeStamp, x: clientX, y: clientY })) return;
    const { id } = last;
    last = null;
    swallow(event);
    window.addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => window.removeEventListener("click", swallow, true), WITHIN_MS);
    onDouble(id!);
  };
  window.addEventListener("pointerdown", onElsewhere, true);
  return { take, unbind: () => window.removeEventListener("pointerdown", onElsewhere, true) };
}
