import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { scoreCorpus } from "#cli/corpus-score";

const corpus = fileURLToPath(new URL("../corpus", import.meta.url));

/**
 * Lowest figures that pass, slightly under what is reached: raise them with the engine. They fall only where articles are added
 * on which the engine does worse.
 */
const FLOORS: [metric: string, figure: "f1" | "p", floor: number][] = [
  ["entities", "f1", 0.925],
  ["Person", "f1", 0.97],
  ["Organization", "f1", 0.835],
  ["Place", "f1", 0.935],
  ["Agreement", "f1", 0.84],
  ["met", "f1", 0.82],
  ["met", "p", 0.94],
  ["planned", "f1", 0.7],
  ["metDate", "f1", 0.73],
  ["metPlace", "f1", 0.635],
  ["roles", "f1", 0.865],
  ["parties", "f1", 0.635],
  ["agreementDate", "f1", 0.61],
  ["linksPerson", "f1", 0.984],
  ["linksOrganization", "f1", 0.89],
  ["linksPlace", "f1", 0.99],
];
/** Evidence stands where it says, always. */
const WHOLE = ["spans", "quotes"];

type Figures = Record<string, number | { p: number; r: number; f1: number }>;

describe("the annotated corpus", () => {
  let figures: Figures;
  beforeAll(async () => {
    figures = JSON.parse(await scoreCorpus([corpus], { json: true })) as Figures;
  }, 120_000);

  it.each(FLOORS)("%s %s ≥ %d", (metric, figure, floor) => {
    expect((figures[metric] as { p: number; f1: number })[figure]).toBeGreaterThanOrEqual(floor);
  });

  it.each(WHOLE)("%s = 1", (share) => {
    expect(figures[share]).toBe(1);
  });

  it("is annotated without slips", () => {
    const report = execFileSync(process.execPath, [join(corpus, "check-gold.mjs"), corpus, "--quiet"], {
      encoding: "utf8",
    });
    expect(report).toMatch(/^\d+ passed, 0 failed$/m);
  });
});
