import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { accessFault } from "#ingest/read/access-fault";
import { findArticleFiles } from "#ingest/read/find-article-files";
import { readArticleFile } from "#ingest/read/read-article-file";
import { MAX_FILE_BYTES } from "#ingest/read/read-document";

const folder = mkdtempSync(join(tmpdir(), "lien-read-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("readArticleFile", () => {
  it("stores the text below the front matter, and keeps dates as they are written", async () => {
    const path = file(
      "one.md",
      '---\ntitle: "Một bài"\nlang: vi\npublishedAt: 2022-12-09\nbasedOn: https://example.org/a\n---\n\nThân bài.\n',
    );
    const { article, problems } = await readArticleFile(path);
    expect(problems).toEqual([]);
    expect(article).toMatchObject({
      label: "one",
      text: "Thân bài.\n",
      title: "Một bài",
      lang: "vi",
      publishedAt: "2022-12-09",
      basedOn: "https://example.org/a",
      publisher: "Liên digest",
    });
  });

  it("keeps the publisher that front matter names", async () => {
    const path = file("two.md", "---\nbasedOn: https://example.org/a\npublisher: A paper\n---\nText.");
    expect((await readArticleFile(path)).article?.publisher).toBe("A paper");
  });

  it("gives the same id to the same text under another name, in another composition or encoding", async () => {
    const text = "Ngày 28/9, Đại sứ gặp các nghị sĩ.";
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    const swapped = Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, "utf16le").swap16()]);
    const paths = [
      file("a.txt", text),
      file("b.txt", text.normalize("NFD")),
      file("c.txt", `\uFEFF${text}`),
      file("d.txt", utf16),
      file("e.txt", swapped),
    ];
    const ids = await Promise.all(paths.map(async (path) => (await readArticleFile(path)).article?.id));
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^article\/[0-9a-f]{16}$/);
  });

  it("says at which byte a file is not UTF-8, and reads the rest", async () => {
    const path = file(
      "bad.txt",
      Buffer.concat([Buffer.from("Hà"), Buffer.from([0xff]), Buffer.from(" Nội")]),
    );
    const { article, problems } = await readArticleFile(path);
    expect(article?.text).toBe("Hà\uFFFD Nội");
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ stage: "read", start: 3 });
    expect(problems[0]?.message).toContain("Byte 3");
  });

  it("says at which byte a letter is cut off", async () => {
    const path = file("cut.txt", Buffer.from("abà").subarray(0, 3));
    expect((await readArticleFile(path)).problems[0]?.start).toBe(2);
  });

  const refused: [string, () => string, RegExp][] = [
    ["an empty file", () => file("empty.txt", ""), /empty/],
    ["a file of blanks", () => file("blank.txt", " \n\t\n"), /empty/],
    ["a binary file", () => file("image.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])), /binary/],
    [
      "a file beyond the limit",
      () => file("large.txt", Buffer.alloc(MAX_FILE_BYTES + 1, 0x61)),
      /limit of 10 MB/,
    ],
    ["a missing file", () => join(folder, "nowhere.txt"), /no such file/],
    ["a folder", () => folder, /folder/],
    ["what lies below a file", () => join(file("leaf.txt", "x"), "below.txt"), /cannot be read \(ENOTDIR\)/],
  ];
  it.each(refused)("refuses %s", async (_, path, message) => {
    const { article, problems } = await readArticleFile(path());
    expect(article).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(message);
  });

  it("reads broken front matter as text and says so, and leaves out what is no date", async () => {
    const broken = await readArticleFile(file("broken.md", "---\ntitle: [\n---\nText."));
    expect(broken.article?.text).toContain("title: [");
    expect(broken.problems[0]?.message).toMatch(/front matter/);
    const dated = await readArticleFile(file("dated.md", "---\npublishedAt: yesterday\n---\nText."));
    expect(dated.article?.publishedAt).toBeNull();
    expect(dated.problems[0]?.message).toMatch(/"yesterday" is not a date/);
  });

  it("takes the URL from the caller where the file tells none", async () => {
    const path = file("plain.txt", "Text.");
    expect((await readArticleFile(path, { url: "https://example.org/x" })).article?.url).toBe(
      "https://example.org/x",
    );
  });
});

describe("findArticleFiles", () => {
  it("walks folders in order, takes files as given and says what is missing", async () => {
    const root = join(folder, "tree");
    mkdirSync(join(root, "sub"), { recursive: true });
    mkdirSync(join(root, ".hidden"));
    for (const name of ["b.txt", "a.md", "sub/c.txt", ".hidden/d.txt", "e.json"])
      writeFileSync(join(root, name), "x");
    const { files, problems } = await findArticleFiles([root, join(root, "a.md"), join(root, "none")]);
    expect(files.map((path) => path.slice(root.length + 1))).toEqual(["a.md", "b.txt", "sub/c.txt"]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/none: no such file or folder/);
  });
});

describe("accessFault", () => {
  const cases: [string, RegExp][] = [
    ["ENOENT", /no such file/],
    ["EACCES", /may not be read\. Check its permissions/],
    ["EPERM", /may not be read/],
    ["EISDIR", /is a folder/],
    ["EIO", /cannot be read \(EIO\)/],
  ];
  it.each(cases)("%s", (code, message) => {
    const fault = accessFault("some/path.txt", Object.assign(new Error("failed"), { code }));
    expect(fault).toMatch(message);
    expect(fault).toContain("some/path.txt");
  });
});
