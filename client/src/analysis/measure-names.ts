export const MEASURES = ["communities", "betweenness"] as const;
/** Groups that hold together, or how often a node lies between others. */
export type Measure = (typeof MEASURES)[number];
