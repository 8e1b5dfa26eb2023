import { createCipheriv } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readZip, type ZipEntry, type ZipLimits } from "#ingest/read/zip/read-zip";
import { type ZipFixture, zipOf } from "./fixtures/zip.js";
import { bytesOf, outcomes, readAll } from "./read-all.js";

const LIMITS: ZipLimits = { entries: 5, entryBytes: 3_000_000, totalBytes: 4_000_000, ratio: 100 };
/** Bytes that cannot be packed, always the same. */
function noise(size: number): Buffer {
  return createCipheriv("aes-128-ctr", Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(size));
}

async function entries(fixtures: ZipFixture[], archive = zipOf(fixtures)): Promise<string[]> {
  const found: ZipEntry[] = [];
  for await (const entry of readZip(archive, LIMITS)) found.push(entry);
  return found.map(
    (entry) => `${entry.name}: ${"refused" in entry ? entry.refused : `${entry.bytes.length} bytes`}`,
  );
}

describe("readZip", () => {
  const refusals: [string, ZipFixture, RegExp][] = [
    ["a path that leads out", { name: "../../etc/passwd.txt", content: "x" }, /leads out/],
    ["a path with backslashes that leads out", { name: "a\\..\\..\\b.txt", content: "x" }, /leads out/],
    ["an absolute path", { name: "/etc/passwd.txt", content: "x" }, /leads out/],
    ["a path with a drive", { name: "C:\\a.txt", content: "x" }, /leads out/],
    ["an encrypted entry", { name: "a.txt", content: "x", encrypted: true }, /encrypted/],
    ["an unknown method", { name: "a.txt", content: "x", method: 99 }, /not known/],
    ["a damaged entry", { name: "a.txt", content: "hello hello hello", damaged: true }, /damaged/],
    ["an entry that is too large", { name: "a.txt", content: noise(3_000_001) }, /more than the limit of/],
    ["an entry packed too tight", { name: "a.txt", content: Buffer.alloc(2_000_000) }, /zip bomb/],
    [
      "an entry larger than it says",
      { name: "a.txt", content: Buffer.alloc(2_000_000), statedSize: 100 },
      /damaged/,
    ],
  ];
  it.each(refusals)("refuses %s and reads the others", async (_, bad, message) => {
    const found = await entries([
      { name: "first.txt", content: "1" },
      bad,
      { name: "dir/last.txt", content: "22" },
    ]);
    expect(found[0]).toBe("first.txt: 1 bytes");
    expect(found[1]).toMatch(message);
    expect(found[2]).toBe("dir/last.txt: 2 bytes");
  });

  it("ends where all entries together are too large", async () => {
    const large = (name: string) => ({ name, content: noise(2_500_000) });
    const found = await entries([large("a.txt"), large("b.txt"), { name: "c.txt", content: "x" }]);
    expect(found).toHaveLength(2);
    expect(found[1]).toMatch(/Unpacked, it is larger than the limit/);
  });

  it.each([
    [
      "too many entries",
      zipOf(Array.from({ length: 6 }, (_, i) => ({ name: `${i}.txt`, content: "x" }))),
      /6 entries/,
    ],
    ["what is cut off", zipOf([{ name: "a.txt", content: "x" }]).subarray(0, 30), /damaged/],
  ])("refuses %s", async (_, archive, message) => {
    expect((await entries([], Buffer.from(archive))).join()).toMatch(message);
  });
});

describe("archives of articles", () => {
  it("reads each form, leaves the rest, and opens no archive within", async () => {
    const archive = zipOf([
      { name: "dir/", content: "" },
      { name: "dir/a.txt", content: "Một." },
      { name: "b.md", content: "---\ntitle: B\n---\nHai." },
      { name: "c.ndjson", content: '{"text":"Ba."}\n{"text":"Bốn."}' },
      { name: "page_files/style.css", content: "p{}" },
      { name: "__MACOSX/._a.txt", content: "x" },
      { name: "inner.zip", content: zipOf([{ name: "d.txt", content: "Năm." }]) },
      { name: "old.doc", content: "x" },
    ]);
    const readings = await readAll(bytesOf("all.zip", archive));
    expect(outcomes(readings)).toEqual([
      "Một.",
      "Hai.",
      "Ba.",
      "Bốn.",
      expect.stringMatching(/inner\.zip: An archive within an archive/),
      expect.stringMatching(/old\.doc: .*Save it as \.docx/),
    ]);
    expect(readings[0]).toMatchObject({ source: "all.zip/dir/a.txt", article: { label: "a" } });
    expect(readings[3]?.source).toBe("all.zip/c.ndjson, line 2");
  });

  it("says so where nothing can be read", async () => {
    const readings = await readAll(bytesOf("a.zip", zipOf([{ name: "a.png", content: "x" }])));
    expect(outcomes(readings).join()).toMatch(/holds no files that can be read/);
  });
});
