import { availableParallelism, cpus, loadavg } from "node:os";
import type { Cpu, Moving, Paint, RendererName } from "./measures.js";
import type { SeedTimes } from "./seeds.js";

export interface Drawing extends Paint, Moving, Cpu {
  size: number;
  renderer: RendererName;
}

export interface Layout {
  size: number;
  total: number;
  longestTask: number;
}

export interface Findings {
  browser: string;
  rounds: number;
  drawings: readonly Drawing[];
  layouts: readonly Layout[];
  /** Null where the seeds were not asked for. */
  seeds: SeedTimes | null;
}

const NAMES: Record<RendererName, string> = {
  bareCytoscape: "Cytoscape.js, bare",
  lien: "Liên's canvas",
  sigma: "Sigma.js (WebGL by software)",
};

function median(values: readonly number[]): number {
  const order = [...values].sort((a, b) => a - b);
  return order[Math.floor(order.length / 2)] ?? Number.NaN;
}

function rowsOf({ drawings }: Findings): string[] {
  const sizes = [...new Set(drawings.map(({ size }) => size))];
  return sizes.flatMap((size) => {
    const of = (renderer: RendererName, value: keyof (Paint & Moving & Cpu)) =>
      median(
        drawings.filter((one) => one.size === size && one.renderer === renderer).map((one) => one[value]),
      );
    return (Object.keys(NAMES) as RendererName[]).map((renderer) => {
      const [paint, frames] = [of(renderer, "paint"), of(renderer, "frames")];
      const cells = [
        size,
        NAMES[renderer],
        paint.toFixed(0),
        (paint / of("bareCytoscape", "paint")).toFixed(2),
        frames.toFixed(1),
        (frames / of("bareCytoscape", "frames")).toFixed(2),
        of(renderer, "slow").toFixed(0),
        of(renderer, "paintCpu").toFixed(0),
        (of(renderer, "paintCpu") / of("bareCytoscape", "paintCpu")).toFixed(2),
        of(renderer, "drawingCpu").toFixed(1),
        (of(renderer, "drawingCpu") / of("bareCytoscape", "drawingCpu")).toFixed(2),
      ];
      return `| ${cells.join(" | ")} |`;
    });
  });
}

function wordsOf(seeds: SeedTimes): string {
  return `The whole product over the seeds: ${seeds.interactive.toFixed(0)} ms from asking for the address until the start page can be searched, ${seeds.network.toFixed(0)} ms from a ready question to
the network arranged on the screen (${seeds.nodes} nodes), ${seeds.expand.toFixed(0)} ms from expanding a node to its neighbours being drawn (${seeds.added} of them); longest task of the page in all that ${seeds.longestTask.toFixed(0)} ms.
`;
}

/** The findings as a section of bench/results.md. */
export function report(findings: Findings): string {
  const { browser, rounds, layouts, seeds } = findings;
  const [cpu] = cpus();
  const layoutRows = [...new Set(layouts.map(({ size }) => size))].map((size) => {
    const runs = layouts.filter((one) => one.size === size);
    return `| ${size} | ${(median(runs.map(({ total }) => total)) / 1000).toFixed(2)} | ${median(runs.map(({ longestTask }) => longestTask)).toFixed(0)} |`;
  });
  return `## Drawing

\`npm run bench:render\`: medians of ${rounds} rounds, the renderers one after the other within each. Chromium ${browser}, headless, drawing by
software: only ratios mean something. ${cpu?.model.trim() ?? "unknown processor"}, ${availableParallelism()} cores; load ${loadavg()[0]!.toFixed(1)} when it ended.

The same network for all, twice as many lines as nodes, positions given. First paint: from mounting with the data in memory to the second
frame after the first drawing. Panning: the picture dragged in a circle, one move in each frame; at most 60 frames a second. A drawing, for
Liên's canvas, is also a shift of the finished image.

| nodes | renderer | first paint, ms | of bare | frames/s panning | of bare | slow frame (95 of 100), ms | first paint, CPU ms | of bare | a drawing while panning, CPU ms | of bare |
|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
${rowsOf(findings).join("\n")}

Arranging by forces, without positions; tasks below 50 ms are not told by the browser and count as 0:

| nodes | until the picture stands, s | longest task of the page, ms |
|---:|---:|---:|
${layoutRows.join("\n")}

${seeds ? wordsOf(seeds) : ""}`;
}
