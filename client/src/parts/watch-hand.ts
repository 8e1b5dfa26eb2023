/** Keys that a keyboard on the glass writes a search with; on hardware they say nothing of how the reader gets about. */
const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches("input, textarea");

/**
 * Notes at the root of the page how the reader gets about, `data-hand="pointer"` or `"keys"`: a browser rings whatever
 * takes the keyboard by itself after a word was typed, though it was typed and chosen with a finger.
 */
export function watchHand(): void {
  const root = document.documentElement;
  let isTouch = false;
  const note = (hand: "pointer" | "keys") => {
    root.dataset.hand = hand;
  };
  window.addEventListener(
    "pointerdown",
    ({ pointerType }) => {
      isTouch = pointerType !== "mouse";
      note("pointer");
    },
    true,
  );
  window.addEventListener(
    "keydown",
    ({ target }) => {
      if (!isTouch || !isField(target)) note("keys");
    },
    true,
  );
}
