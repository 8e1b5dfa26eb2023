import type { Position } from "../../state/view.js";

/** What the force layout is to arrange, as it goes to its worker. */
export interface ForceTask {
  nodes: { id: string; width: number; height: number; position: Position }[];
  edges: { source: string; target: string }[];
  /** Ids of nodes that stay where they are. */
  fixed: string[];
  /** The people view spreads wider: its lines carry words. */
  isPeople: boolean;
}

export type ForceResult = Record<string, Position>;
