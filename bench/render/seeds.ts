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

/** Longer than this nothing is waited for. */
const GIVES_UP_AFTER_MS = 20_000;

// As text: what the compiler adds to functions is not known on the page.
const DRAWN = `document.querySelector(".stage[aria-busy=false]") === null
  ? 0 : document.querySelector(".network-canvas")._cyreg.cy.nodes().length`;
const NOTES = `[...document.querySelectorAll(".view-note")].map(({ textContent }) => textContent).join()`;

/** How many nodes are drawn once there are more than before; null where the page says that none come. */
async function moreThan(before: number, name: string, page: Page): Promise<number | null> {
  const until = performance.now() + GIVES_UP_AFTER_MS;
  while (performance.now() < until) {
    const drawn = await page.evaluate<number>(DRAWN);
    if (drawn > before) return drawn;
    if ((await page.evaluate<string>(NOTES)).includes(name)) return null;
    await page.waitForTimeout(10);
  }
  throw new Error(`Nothing was seen of expanding ${name} in ${GIVES_UP_AFTER_MS / 1000} seconds.`);
}

/** Expands people of a network until one brings somebody new. */
async function expandOne(page: Page): Promise<{ expand: number; added: number }> {
  const before = await drawnNodes(page);
  for (const { id, label } of before.filter(({ kind }) => kind === "Person").reverse()) {
    // The details that come with a click move the picture.
    const { x, y } = (await drawnNodes(page)).find((node) => node.id === id)!;
    const start = performance.now();
    await page.mouse.dblclick(x, y);
    const drawn = await moreThan(before.length, label, page);
    if (drawn !== null) return { expand: performance.now() - start, added: drawn - before.length };
  }
  throw new Error("Nobody in the seeds brings new neighbours.");
}

/** Opens the built product over the seeds and does what a reader does first. */
export async function measureSeeds(): Promise<SeedTimes> {
  const home = await mkdtemp(join(tmpdir(), "lien-render-seeds-"));
  const neo4j = await startLocalNeo4j({ home, cacheDir: join(homedir(), ".cache", "lien") });
  try {
    // One after the other: what starts is not measured, and what is measured is alone.
    const stack = await startStack(neo4j);
    const browser = await startBrowser();
    const page = await openPage(browser, "about:blank", DESK);
    await page.addInitScript(WATCH);
    const asked = performance.now();
    await page.goto(stack.url);
    await page.locator(".ledger").waitFor();
    const interactive = performance.now() - asked;

    const clicked = performance.now();
    await page.locator(".questions button").nth(2).click();
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
