import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type BatchReport, countOutcomes, sourcesToRetry, writeReport } from "#cli/batch-report";
import { aFolder } from "../helpers/fake-programs.js";

const entry = (from: string, outcome: BatchReport["articles"][number]["outcome"]) => ({
  source: `${from}/x`,
  from,
  id: null,
  outcome,
  problems: [],
});
const report = (articles: BatchReport["articles"], notReached: string[]): BatchReport => ({
  startedAt: "2025-01-01T00:00:00.000Z",
  endedAt: "2025-01-01T00:00:01.000Z",
  ended: "cancelled",
  failure: null,
  counts: countOutcomes(articles),
  articles,
  notReached,
});

describe("a report of a batch", () => {
  it("leads to what was refused or not reached, each source once", async () => {
    const path = join(aFolder(), "report.json");
    const articles = [
      entry("a.zip", "loaded"),
      entry("a.zip", "refused"),
      entry("a.zip", "refused"),
      entry("b", "updated"),
    ];
    await writeReport(path, report(articles, ["c", "a.zip"]));
    expect(await sourcesToRetry(path)).toEqual(["a.zip", "c"]);
  });

  it("counts every outcome", () => {
    expect(countOutcomes([entry("a", "refused"), entry("b", "refused")])).toEqual({
      loaded: 0,
      unchanged: 0,
      updated: 0,
      replaced: 0,
      refused: 2,
    });
  });

  it("says why it cannot be read or written", async () => {
    const path = join(aFolder(), "report.json");
    await expect(sourcesToRetry(path)).rejects.toThrow(/cannot be read \(ENOENT\)/);
    writeFileSync(path, "[]");
    await expect(sourcesToRetry(path)).rejects.toThrow(/is no report/);
    await writeReport(path, report([entry("-", "refused")], []));
    await expect(sourcesToRetry(path)).rejects.toThrow(/standard input cannot be read again/);
    await expect(writeReport(join(path, "below"), report([], []))).rejects.toThrow(
      /cannot be written.*Name another/,
    );
  });
});
