import type { Core } from "cytoscape";
import type { Position } from "../../state/view.js";
import type { ForceResult, ForceTask } from "./force-task.js";

let worker: Worker | null = null;

/** Ends a layout that is under way; the next one starts a worker of its own. */
export function cancelForce(): void {
  worker?.terminate();
  worker = null;
}

function taskOf(cy: Core, fixed: ReadonlySet<string>): ForceTask {
  return {
    nodes: cy.nodes().map((node) => ({
      id: node.id(),
      width: node.outerWidth(),
      height: node.outerHeight(),
      position: { ...node.position() },
    })),
    edges: cy.edges().map((edge) => ({ source: edge.source().id(), target: edge.target().id() })),
    fixed: [...fixed],
    isPeople: cy.edges(".MET").nonempty(),
  };
}

/**
 * Where nodes stand when they are arranged by forces, starting from where they stand now, so that the same network
 * gives the same picture. Nodes in `fixed` are not moved. Null when it was cancelled.
 */
export function arrangeByForce(
  cy: Core,
  fixed: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Record<string, Position> | null> {
  worker ??= new Worker(new URL("./force.worker.ts", import.meta.url), { type: "module" });
  const running = worker;
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => {
      cancelForce();
      resolve(null);
    });
    running.onmessage = ({ data }: MessageEvent<ForceResult>) => resolve(data);
    running.onerror = ({ message }) => reject(new Error(message));
    running.postMessage(taskOf(cy, fixed));
  });
}
