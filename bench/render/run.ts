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
const ATTEMPTS = 3;
const RESTS_MS = 700;

type Call = <Name extends keyof Bench>(
  name: Name,
  ...given: Parameters<Bench[Name]>
) => Promise<Awaited<ReturnType<Bench[Name]>>>;

/** Does something on a page of its own, so that nothing is warm but the browser. */
async function onPage<Result>(
  browser: Browser,
  url: string,
  task: (call: Call, cpu: () => Promise<number>) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  const cap = setTimeout(() => void page.close(), GIVES_UP_AFTER_MS);
  try {
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.goto(url);
    await page.waitForFunction("'bench' in window");
    const cpu = async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
    };
    // As text: what the compiler adds to functions is not known on the page.
    const call: Call = async (name, ...given) =>
      page.evaluate<never>(`bench.${name}(...${JSON.stringify(given)})`);
    return await task(call, cpu);
  } finally {
    clearTimeout(cap);
    await page.close();
  }
}

/** A page that a busy machine did not let come to its end is opened again; a fault that stays ends the run. */
async function attempted<Result>(task: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++)
    try {
      return await task();
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      process.stderr.write(`Again, since this failed: ${(error as Error).message.split("\n", 1)[0]}\n`);
    }
}

async function draw(browser: Browser, url: string, renderer: RendererName, size: number): Promise<Drawing> {
  return onPage(browser, url, async (call, cpu) => {
    const begun = await cpu();
    const paint = await call("paint", renderer, size);
    const painted = await cpu();
    // What is put off until after the first picture is over by then.
    await new Promise((resolve) => setTimeout(resolve, RESTS_MS));
    const rested = await cpu();
    const moving = await call("pan");
    const drawings = Math.max(1, moving.drawings * moving.seconds);
    const drawingCpu = ((await cpu()) - rested) / drawings;
    return { size, renderer, ...paint, ...moving, paintCpu: painted - begun, drawingCpu };
  });
}

const { server, url, folder } = await servePage();
const browser = await startBrowser({ webgl: true });
try {
  const drawings: Drawing[] = [];
  const layouts: Layout[] = [];
  // One after the other within each round: what else the machine does then weighs on all of them.
  for (const size of wants("draw") ? SIZES : [])
    for (let round = 0; round < ROUNDS; round++)
      for (const renderer of RENDERERS) {
        drawings.push(await attempted(() => draw(browser, url, renderer, size)));
        process.stderr.write(`${size} nodes, round ${round + 1} of ${ROUNDS}: ${renderer}\n`);
      }
  for (const size of wants("layout") ? SIZES : [])
    for (let round = 0; round < 3; round++)
      layouts.push({
        size,
        ...(await attempted(() => onPage(browser, url, (call) => call("layout", size)))),
      });
  const seeds = wants("seeds") ? await attempted(measureSeeds) : null;
  const text = report({ browser: browser.version(), rounds: ROUNDS, drawings, layouts, seeds });
  process.stdout.write(text);
  if (named.length === 0) writeSection(text);
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
}
