import { mkdtemp, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { Page } from "playwright-core";
import { startLocalNeo4j } from "#graph/local/start";
import { DESK, drawnNodes, openPage, startBrowser } from "../../tests/e2e/browser.js";
import { startStack } from "../../tests/e2e/stack.js";

/** How long a reader waits, in milliseconds, with the whole product over the seeds. */
export interface SeedTimes {
  interactive: number;
  network: number;
  nodes: number;
  expand: number;
  added: number;
  longestTask: number;
}

const WATCH = `window.tasks = [];
new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });`;

/** Expands the least connected people until one brings somebody new. */
async function expandOne(page: Page): Promise<{ expand: number; added: number }> {
  const before = await drawnNodes(page);
  for (const { x, y } of before.filter(({ kind }) => kind === "Person").reverse()) {
    const start = performance.now();
    await page.mouse.dblclick(x, y);
    await page.waitForTimeout(50);
    const after = await drawnNodes(page);
    if (after.length > before.length)
      return { expand: performance.now() - start, added: after.length - before.length };
  }
  throw new Error("Nobody in the seeds brings new neighbours.");
}

/** Opens the built product over the seeds and does what a reader does first. */
export async function measureSeeds(): Promise<SeedTimes> {
  const home = await mkdtemp(join(tmpdir(), "lien-render-seeds-"));
  const neo4j = await startLocalNeo4j({ home, cacheDir: join(homedir(), ".cache", "lien") });
  try {
    const [stack, browser] = await Promise.all([startStack(neo4j), startBrowser()]);
    const page = await openPage(browser, "about:blank", DESK);
    await page.addInitScript(WATCH);
    const asked = performance.now();
    await page.goto(stack.url);
    await page.locator(".ledger").waitFor();
    const interactive = performance.now() - asked;

    const clicked = performance.now();
    await page.locator(".questions button").first().click();
    const nodes = (await drawnNodes(page)).length;
    const network = performance.now() - clicked;
    const expanded = await expandOne(page);
    const longestTask = Math.max(0, ...(await page.evaluate<number[]>("window.tasks")));
    await browser.close();
    await stack.close();
    return { interactive, network, nodes, ...expanded, longestTask };
  } finally {
    await neo4j.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
}
