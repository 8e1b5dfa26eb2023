import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Waits until nothing fades or slides any more: what is half there has no contrast. */
async function stillStanding(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const isMoving = () =>
      document
        .getAnimations()
        .some(
          ({ playState, effect }) =>
            playState === "running" && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
        );
    const STILL_FRAMES = 6;
    for (let still = 0; still < STILL_FRAMES; still = isMoving() ? 0 : still + 1)
      await new Promise(requestAnimationFrame);
  });
}

/** Serious and critical faults that axe finds on a page as it stands. */
export async function seriousViolations(page: Page): Promise<string[]> {
  await stillStanding(page);
  // Not by a script tag: the page's own policy refuses scripts from elsewhere.
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe: tool } = window as unknown as { axe: typeof import("axe-core") };
    return (await tool.run({ resultTypes: ["violations"] })).violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      where: nodes[0]?.html ?? "",
      why: nodes[0]?.any[0]?.message ?? "",
    }));
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, where, why }) => `${id}: ${where.slice(0, 160)} ${why}`);
}
