import { describe, expect, it } from "vitest";
import { duration, meter } from "#cli/load-progress";

describe("meter", () => {
  it("tells rate and time left, not more often than every two seconds", () => {
    let now = 0;
    const pace = meter(10, () => now);
    pace.articleDone();
    expect(pace.line()).toBeNull();
    now = 4_000;
    for (let nth = 1; nth < 60; nth++) pace.articleDone();
    expect(pace.line()).toBe("0 of 10 sources, 60 articles, 15 a second");
    pace.sourceDone();
    expect(pace.line()).toBeNull();
    now = 8_000;
    pace.sourceDone();
    expect(pace.line()).toBe("2 of 10 sources, 60 articles, 7.5 a second, 32 s left");
  });
});

describe("duration", () => {
  it.each([
    [0.2, "1 s"],
    [89, "89 s"],
    [600, "10 min"],
    [12_000, "3 h 20 min"],
  ])("%d → %s", (seconds, text) => expect(duration(seconds)).toBe(text));
});
