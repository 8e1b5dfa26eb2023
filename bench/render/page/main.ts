/** Runs in the browser: one function for each measurement, called by run.ts. */
import { loadGlyphs } from "../../../client/src/canvas/glyph-images.js";
import { activate } from "../../../client/src/i18n/text.js";
import type { Bench, RendererName } from "../measures.js";
import { bareCytoscape } from "./bare.js";
import { lien, mountCanvas } from "./lien.jsx";
import { emptyBox, firstPaint, frame, pan } from "./measure.js";
import type { Mounted, Renderer } from "./renderer.js";
import { sampleOf } from "./sample.js";
import { sigma } from "./webgl.js";
import "../../../client/src/theme/fonts.css";
import "../../../client/src/theme/base.css";
import "../../../client/src/theme/workspace.css";
import "../../../client/src/theme/tools.css";

const RENDERERS: Record<RendererName, Renderer> = { lien, bareCytoscape, sigma };

/** A corner of the window that no node covers at any of the sizes measured. */
const EMPTY_SPOT = { x: 20, y: 20 };

let standing: Mounted | null = null;

const bench: Bench = {
  paint: async (name, nodes) => {
    const { mounted, paint } = await firstPaint(RENDERERS[name], sampleOf(nodes));
    standing = mounted;
    return paint;
  },
  pan: async () => {
    if (!standing) throw new Error("Nothing was painted that could be moved.");
    return pan(standing, EMPTY_SPOT);
  },
  layout: async (nodes) => {
    const tasks: number[] = [];
    const box = emptyBox();
    await frame();
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: "longtask" });
    const start = performance.now();
    await new Promise<void>((resolve) => {
      mountCanvas(box, { ...sampleOf(nodes), positions: {} }, resolve);
    });
    await frame();
    await frame();
    const total = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 700));
    observer.disconnect();
    return { total, longestTask: Math.max(0, ...tasks) };
  },
};

await activate("en");
// As the explorer does before it shows its canvas.
await Promise.all([document.fonts.load('12px "Be Vietnam Pro"', "aéœőắỡĐ"), loadGlyphs()]);
Object.assign(window, { bench });
