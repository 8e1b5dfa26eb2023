import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { extractCommand } from "#cli/extract";
import { extractFiles, hasFailed } from "#cli/extract-files";
import type { ArticleObject } from "#ingest/emit/article-object";
import type { Extractor } from "#ingest/extractor";
import { rulesExtractor } from "#ingest/pipeline";

const folder = mkdtempSync(join(tmpdir(), "lien-extract-"));
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const ENGLISH =
  "Hanoi, October 7, 2024. French President Emmanuel Macron received Vietnamese President To Lam in Paris.\n";
const VIETNAMESE =
  "Ngày 7/10/2024, Chủ tịch nước Tô Lâm đã hội đàm với Tổng thống Pháp Emmanuel Macron tại Paris.\n";

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command; what it printed. */
async function run(...args: string[]): Promise<{ out: string; err: string; code: unknown }> {
  const written = { out: "", err: "" };
  const capture = (stream: "stdout" | "stderr", into: "out" | "err") =>
    vi.spyOn(process[stream], "write").mockImplementation((text) => {
      written[into] += text;
      return true;
    });
  capture("stdout", "out");
  capture("stderr", "err");
  await extractCommand()
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .parseAsync(args, { from: "user" });
  vi.restoreAllMocks();
  return { ...written, code: process.exitCode };
}

function objects(out: string): ArticleObject[] {
  return out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as ArticleObject);
}

describe("lien extract", () => {
  it("prints one object a file, in order, with one id for one person in two languages", async () => {
    const paths = [file("b.txt", VIETNAMESE), file("a.txt", ENGLISH)];
    const { out, code } = await run(...paths, "--format", "ndjson");
    const [vi, en] = objects(out);
    expect([vi!.article.id, en!.article.id]).toEqual(["b", "a"]);
    for (const { entities } of [vi!, en!]) expect(entities.map(({ id }) => id)).toContain("person/to-lam");
    expect(en!.entities.find(({ id }) => id === "person/to-lam")!.name).toBe("Tô Lâm");
    expect(code).toBeUndefined();
  });

  it("prints the stored text only where it is not the file's", async () => {
    const plain = file("plain.txt", ENGLISH);
    const headed = file("headed.md", `---\ntitle: A visit\nlang: en\n---\n\n${ENGLISH}`);
    const windows = file("windows.txt", ENGLISH.replaceAll("\n", "\r\n"));
    const decomposed = file("decomposed.txt", VIETNAMESE.normalize("NFD"));
    const [a, b, c, d] = objects((await run(plain, headed, windows, decomposed, "--format", "ndjson")).out);
    expect(a!.article.text).toBeUndefined();
    expect(b!.article).toMatchObject({ title: "A visit", text: ENGLISH });
    expect(c!.article.text).toBe(ENGLISH);
    expect(d!.article.text).toBeUndefined();
  });

  it("goes on after a file that fails, and says why", async () => {
    const { out, err, code } = await run(
      file("empty.txt", ""),
      file("good.txt", ENGLISH),
      "--format",
      "ndjson",
    );
    const [failed, good] = objects(out);
    expect(failed).toMatchObject({ article: { id: "empty", lang: null }, problems: [{ stage: "read" }] });
    expect(good!.article.lang).toBe("en");
    expect(err).toContain("empty.txt");
    expect(code).toBeUndefined();
  });

  it("goes on after a text on which the extractor fails", async () => {
    const rules = await rulesExtractor();
    const extractor: Extractor = {
      ...rules,
      extract: (article) =>
        article.label === "odd" ? Promise.reject(new Error("no such thing")) : rules.extract(article),
    };
    const [odd, good] = await extractFiles([file("odd.txt", VIETNAMESE), file("good.txt", ENGLISH)], {
      extractor,
    });
    expect(hasFailed(odd!)).toBe(true);
    expect(odd!.problems[0]!.message).toMatch(/odd\.txt: rules failed on this text \(no such thing\)/);
    expect(hasFailed(good!)).toBe(false);
  });

  it.each([
    ["an empty file", () => file("empty.txt", "")],
    ["a binary file", () => file("binary.txt", new Uint8Array([0, 1, 2, 3, 0, 0]))],
    ["a missing file", () => join(folder, "missing.txt")],
  ])("fails where all files failed: %s", async (_, path) => {
    const { err, code } = await run(path(), "--format", "ndjson");
    expect(err).toContain(folder);
    expect(code).toBe(1);
  });

  it("reads out what it found when no format is asked for", async () => {
    const { out } = await run(file("a.txt", ENGLISH));
    expect(out).toContain("# a");
    expect(out).toContain("People:");
  });

  it.each([[["--format", "xml"]], [["--url", "nowhere"]], [["--without", "gazetteer"]]])(
    "refuses %o",
    async (args) => {
      await expect(run(file("a.txt", ENGLISH), ...args)).rejects.toThrow(/invalid/);
    },
  );
});
