import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { NotScorable, scoreCorpus } from "#cli/corpus-score";
import { extractFiles } from "#cli/extract-files";

const corpus = fileURLToPath(new URL("../corpus", import.meta.url));
const scorer = join(corpus, "score.mjs");
const folder = mkdtempSync(join(tmpdir(), "lien-eval-test-"));
const sample = readdirSync(corpus)
  .filter((name) => /^(en|vi)-00\d\.txt$/.test(name))
  .map((name) => name.replace(".txt", ""));
for (const stem of sample)
  for (const name of [`${stem}.txt`, `${stem}.gold.json`])
    copyFileSync(join(corpus, name), join(folder, name));
afterAll(() => rmSync(folder, { recursive: true }));

describe("lien eval", () => {
  it("reports what the scorer reports on extracted lines", async () => {
    const objects = await extractFiles(sample.map((stem) => join(folder, `${stem}.txt`)));
    const output = join(folder, "out.ndjson");
    writeFileSync(output, objects.map((object) => `${JSON.stringify(object)}\n`).join(""));
    for (const [flags, options] of [
      [["--json"], { json: true }],
      [["--by-language"], { byLanguage: true }],
      [["--details"], { details: true }],
    ] as const) {
      const byHand = execFileSync(process.execPath, [scorer, folder, output, ...flags], { encoding: "utf8" });
      expect(await scoreCorpus([folder], options)).toBe(byHand);
    }
  });

  it("scores every annotated text", async () => {
    const { articles, missing } = JSON.parse(await scoreCorpus([folder], { json: true })) as Record<
      string,
      number
    >;
    expect([articles, missing]).toEqual([sample.length, 0]);
  });

  it("says what a folder lacks", async () => {
    const bare = mkdtempSync(join(tmpdir(), "lien-eval-bare-"));
    await expect(scoreCorpus([bare])).rejects.toThrow(/no annotations/);
    writeFileSync(join(bare, "lone.gold.json"), "{}");
    await expect(scoreCorpus([bare])).rejects.toThrow(/no text lone\.txt/);
    rmSync(bare, { recursive: true });
    await expect(scoreCorpus([bare])).rejects.toThrow(NotScorable);
  });
});
