import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { explainCommand } from "#cli/explain";

const folder = mkdtempSync(join(tmpdir(), "lien-explain-"));
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const written = { out: "", err: "" };
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    written.out += text;
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    written.err += text;
    return true;
  });
  await explainCommand().exitOverride().parseAsync(args, { from: "user" });
  vi.restoreAllMocks();
  return { ...written, code: process.exitCode };
}

describe("lien explain", () => {
  it("prints an explanation, or writes it as a page", async () => {
    const path = join(folder, "visit.txt");
    writeFileSync(
      path,
      "French President Emmanuel Macron received President To Lam in Paris on 7 October 2024.\n",
    );
    const { out } = await run(path);
    expect(out).toContain("# visit");
    expect(out).toContain("Claims (");
    const page = join(folder, "visit.html");
    expect((await run(path, "--html", page)).out).toBe("");
    expect(readFileSync(page, "utf8")).toContain("<title>visit: what Liên read</title>");
  });

  it("says what it cannot read", async () => {
    const { err, code } = await run(join(folder, "missing.txt"));
    expect(err).toContain("missing.txt");
    expect(code).toBe(1);
  });
});
