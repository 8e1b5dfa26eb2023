import type { Sample } from "./sample.js";

/** A picture that stands. */
export interface Mounted {
  /** Whether it had been drawn when mounting returned. */
  isDrawn: boolean;
  /** Calls back whenever the picture has been drawn; returns what ends that. */
  onDraw: (drawn: () => void) => () => void;
}

/** Puts a network into an element of the page. */
export type Renderer = (box: HTMLElement, sample: Sample) => Mounted;
