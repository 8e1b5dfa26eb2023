import type { ElementDefinition } from "cytoscape";
import type { Position } from "../../state/view.js";
import type { ForceResult, ForceTask } from "./force-task.js";

let worker: Worker | null = null;

/** Ends a layout that is under way; the next one starts a worker of its own. */
export function cancelForce(): void {
  worker?.terminate();
  worker = null;
}

/** What is to be arranged, drawn or not. */
export interface Unarranged {
  elements: readonly ElementDefinition[];
  standing: Readonly<Record<string, Position>>;
  /** Nodes that are not moved. */
  fixed: ReadonlySet<string>;
}

/** The border of a node, on both sides. */
const BORDER = 4;

function taskOf({ elements, standing, fixed }: Unarranged): ForceTask {
  const nodes = elements.filter(({ group, data }) => group === "nodes" && standing[data.id!]);
  const edges = elements.filter(({ group }) => group === "edges");
  return {
    nodes: nodes.map(({ data }) => ({
      id: data.id!,
      width: data.size + BORDER,
      height: data.size + BORDER,
      position: standing[data.id!]!,
    })),
    edges: edges.map(({ data }) => ({ source: data.source!, target: data.target! })),
    fixed: [...fixed],
    isPeople: edges.some(({ classes }) => classes?.includes("MET")),
  };
}

/**
 * Where nodes stand when they are arranged by forces, starting from where they stand now, so that the same network
 * gives the same picture. Null when it was cancelled, or cannot be done.
 */
export function arrangeByForce(
  unarranged: Unarranged,
  signal: AbortSignal,
): Promise<Record<string, Position> | null> {
  worker ??= new Worker(new URL("./force.worker.ts", import.meta.url), { type: "module" });
  const running = worker;
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => {
      cancelForce();
      resolve(null);
    });
    running.onmessage = ({ data }: MessageEvent<ForceResult>) => resolve(data);
    // A worker that cannot be had leaves everything where it stands.
    running.onerror = () => {
      cancelForce();
      resolve(null);
    };
    running.postMessage(taskOf(unarranged));
  });
}
