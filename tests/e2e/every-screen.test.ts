import type { Page } from "playwright-core";
import { afterAll, expect, it } from "vitest";
import { startedExplorer } from "../helpers/explorer.js";
import { seriousViolations } from "./axe.js";
import { DESK, openPage, type Screen } from "./browser.js";
import { STAGES } from "./stages.js";

const explorer = startedExplorer();
const SCREENS: readonly Screen[] = [DESK, { width: 390, height: 844, colorScheme: "dark" }];
const stages = Object.keys(STAGES) as (keyof typeof STAGES)[];

/** One page for each screen, for all stages: what it has loaded once stays in its cache. */
const pages = new Map<Screen, Page>();

afterAll(async () => {
  for (const page of pages.values()) await page.context().close();
});

async function startOn(screen: Screen): Promise<Page> {
  const page = pages.get(screen) ?? (await openPage(explorer.browser, "about:blank", screen));
  pages.set(screen, page);
  await page.goto("about:blank");
  await page.goto(explorer.url);
  await page.evaluate(() => window.sessionStorage.clear());
  await page.locator(".ledger").waitFor();
  return page;
}

it.each(stages)(
  "%s: no serious fault by axe and nothing that sticks out, on a desk and on a dark phone",
  async (stage) => {
    await Promise.all(
      SCREENS.map(async (screen) => {
        const page = await startOn(screen);
        await STAGES[stage](page, explorer.url);
        expect(await seriousViolations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          screen.width,
        );
      }),
    );
  },
);
