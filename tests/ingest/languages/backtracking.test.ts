import { check } from "recheck";
import { describe, expect, it } from "vitest";
import type { Language } from "#ingest/languages/language";
import { loadLanguages } from "#ingest/languages/load";
import { alternatives } from "#ingest/languages/word-pattern";

/** All strings in a pack that are read as expressions; where it starts at a word, one repetition alone cannot backtrack. */
function patternsOf(value: unknown): string[] {
  if (typeof value === "string") return (value.match(/[*+{]/gu)?.length ?? 0) > 1 ? [value] : [];
  return value && typeof value === "object" ? Object.values(value).flatMap(patternsOf) : [];
}

/**
 * The expression as the checker takes it: without `d` and `v`, and with small classes in the place of those of Unicode and
 * of the kinds of spaces. How alternatives and repetitions overlap stays the same.
 */
function simplified(pattern: string, { dates }: Language): string {
  const names = (words: object) => `(?:${Object.keys(words).join("|")})`;
  return alternatives([
    pattern.replaceAll("MONTH", names(dates.months)).replaceAll("WEEKDAY", names(dates.weekdays)),
  ])
    .replaceAll(String.raw`[ \u00a0]`, " ")
    .replaceAll(/\\p\{(?:L|M)\}/gu, "a-zA-Z")
    .replaceAll(/\\p\{Lu\}/gu, "A-Z")
    .replaceAll(/\\p\{Ll\}/gu, "a-z")
    .replaceAll(/\\p\{N\}/gu, "0-9")
    .replaceAll(
      /(\\[[\]]|\[[^\]]*\])|a-zA-Z|A-Z|a-z|0-9/gu,
      (range, insideClass) => insideClass ?? `[${range}]`,
    )
    .replaceAll(/\(\?<\w+>/gu, "(?:");
}

/**
 * Expressions are tried at a word that they can begin with, and nowhere else: hence the anchor. Where a busy machine gave
 * the checker too little time to say anything, it is asked again with more.
 */
async function isSafe(pattern: string, pack: Language): Promise<boolean> {
  for (const timeout of [30_000, 180_000]) {
    const { status } = await check(`^(?:${simplified(pattern, pack)})$`, "", { checker: "fuzz", timeout });
    if (status !== "unknown") return status === "safe";
  }
  return false;
}

const packs = await loadLanguages();

describe.each(packs.map((pack) => [pack.code, pack] as const))("the pack %s", (_, pack) => {
  it("holds no expression that backtracks", { timeout: 600_000 }, async () => {
    const unsafe: string[] = [];
    for (const pattern of new Set(patternsOf(pack))) if (!(await isSafe(pattern, pack))) unsafe.push(pattern);
    expect(unsafe).toEqual([]);
  });
});

describe("the checker", () => {
  it.each([String.raw`\p{L}+(?: \p{L}+)*(?: \p{L}+)* tree`, String.raw`at [\p{L} ]+[\p{L} ]+\d`])(
    "sees that %s backtracks",
    async (pattern) => expect(await isSafe(pattern, packs[0]!)).toBe(false),
  );
});
