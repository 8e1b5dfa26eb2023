import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { DESK, openPage, type Screen, startBrowser } from "../e2e/browser.js";
import { type Stack, startStack } from "../e2e/stack.js";

/** The whole product over the seeds, and a browser to look at it with, for the tests of one file. */
export interface Explorer {
  readonly stack: Stack;
  readonly browser: Browser;
  /** Where it is served. */
  readonly url: string;
  /** A page of its own at a path or a whole address; it is closed after the test. */
  open: (screen?: Screen, at?: string) => Promise<Page>;
}

/** Starts product and browser before the tests of the file that calls this, and ends both after them. */
export function startedExplorer(): Explorer {
  let stack: Stack;
  let browser: Browser;
  const opened: Page[] = [];

  beforeAll(async () => {
    [stack, browser] = await Promise.all([
      startStack(inject("neo4j"), inject("builtExplorer")),
      startBrowser(),
    ]);
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.context().close()));
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.close();
  });

  return {
    get stack() {
      return stack;
    },
    get browser() {
      return browser;
    },
    get url() {
      return stack.url;
    },
    open: async (screen = DESK, at = "/") => {
      const page = await openPage(browser, new URL(at, stack.url).href, screen);
      opened.push(page);
      return page;
    },
  };
}
