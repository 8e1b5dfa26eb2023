import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { seriousViolations } from "./axe.js";
import { DESK, openPage, type Screen, startBrowser } from "./browser.js";
import { type Stack, startStack } from "./stack.js";
import { STAGES } from "./stages.js";

let stack: Stack;
let browser: Browser;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(inject("neo4j")), startBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

const SCREENS: readonly Screen[] = [DESK, { width: 390, height: 844, colorScheme: "dark" }];
const stages = Object.keys(STAGES) as (keyof typeof STAGES)[];

it.each(stages)(
  "%s: no serious fault by axe and nothing that sticks out, on a desk and on a dark phone",
  async (stage) => {
    for (const screen of SCREENS) {
      const page = await openPage(browser, stack.url, screen);
      await page.locator(".ledger").waitFor();
      await STAGES[stage](page, stack.url);
      expect(await seriousViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        screen.width,
      );
      await page.context().close();
    }
  },
);
