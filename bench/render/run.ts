/** Measures how the network is drawn, beside bare Cytoscape.js and Sigma.js. Run by `npm run bench:render`. */
import { rm } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { startBrowser } from "../../tests/e2e/browser.js";
import { writeSection } from "../results.js";
import { servePage } from "./build.js";
import type { Bench, RendererName } from "./measures.js";
import { type Drawing, type Layout, report } from "./report.js";
import { measureSeeds } from "./seeds.js";

const SIZES = [500, 1000];
const [rounds = "7", ...named] = process.argv.slice(2);
const ROUNDS = Number(rounds);
/** `npm run bench:render -- 3 draw` measures that alone, and writes nothing down. */
const wants = (part: string) => named.length === 0 || named.includes(part);
const RENDERERS: readonly RendererName[] = ["bareCytoscape", "lien", "sigma"];
const VIEWPORT = { width: 1200, height: 800 };
const GIVES_UP_AFTER_MS = 90_000;

/** One measurement on a page of its own, so that nothing is warm but the browser. */
async function once<Name extends keyof Bench>(
  browser: Browser,
  url: string,
  name: Name,
  ...given: Parameters<Bench[Name]>
): Promise<Awaited<ReturnType<Bench[Name]>>> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  const cap = setTimeout(() => void page.close(), GIVES_UP_AFTER_MS);
  try {
    await page.goto(url);
    await page.waitForFunction("'bench' in window");
    // As text: what the compiler adds to functions is not known on the page.
    return await page.evaluate<Awaited<ReturnType<Bench[Name]>>>(
      `bench.${name}(...${JSON.stringify(given)})`,
    );
  } finally {
    clearTimeout(cap);
    await page.close();
  }
}

const { server, url, folder } = await servePage();
const browser = await startBrowser({ webgl: true });
try {
  const drawings: Drawing[] = [];
  const layouts: Layout[] = [];
  // One after the other within each round: what else the machine does then weighs on all of them.
  for (const size of wants("draw") ? SIZES : [])
    for (let round = 0; round < ROUNDS; round++)
      for (const renderer of RENDERERS)
        drawings.push({ size, renderer, ...(await once(browser, url, "draw", renderer, size)) });
  for (const size of wants("layout") ? SIZES : [])
    for (let round = 0; round < 3; round++)
      layouts.push({ size, ...(await once(browser, url, "layout", size)) });
  const seeds = wants("seeds") ? await measureSeeds() : null;
  const text = report({ browser: browser.version(), rounds: ROUNDS, drawings, layouts, seeds });
  process.stdout.write(text);
  if (named.length === 0) writeSection(text);
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
}
