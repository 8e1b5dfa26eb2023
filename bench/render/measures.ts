/** What is drawn with: the explorer's own canvas and those it is held against. */
export type RendererName = "bareCytoscape" | "lien" | "sigma";

/** Milliseconds from mounting to the end of the first drawing, and to the second frame after it. */
export interface Paint {
  drawn: number;
  paint: number;
}

/** Frames of the page, and drawings of the picture, each second. */
export interface Moving {
  seconds: number;
  frames: number;
  drawings: number;
  /** Length of a frame that 95 of 100 are no longer than, in milliseconds. */
  slow: number;
}

/** Time of the processor that the page itself took, in milliseconds: the same however busy the machine is. */
export interface Cpu {
  paintCpu: number;
  /** For each drawing while the picture moved. */
  drawingCpu: number;
}

/** What the page can be asked to measure. */
export interface Bench {
  paint: (name: RendererName, nodes: number) => Promise<Paint>;
  /** Moves what was painted last. */
  pan: () => Promise<Moving>;
  layout: (nodes: number) => Promise<{ total: number; longestTask: number }>;
}
