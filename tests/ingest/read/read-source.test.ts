import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { one } from "#ingest/read/byte-streams";
import { readArticleFile } from "#ingest/read/read-article-file";
import { docxOf, paragraph } from "./fixtures/docx.js";
import { pdfOf, setInLines } from "./fixtures/pdf.js";
import { zipOf } from "./fixtures/zip.js";
import { bytesOf, outcomes, readAll } from "./read-all.js";

const folder = mkdtempSync(join(tmpdir(), "lien-source-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const SENTENCE = "The two delegations met in Hanoi on Monday.";
const PAGE = `<!doctype html><html><title>A visit</title><article><p>${SENTENCE}</p></article></html>`;
const PDF = pdfOf({ pages: [setInLines([SENTENCE])] });
const DOCX = docxOf(paragraph(SENTENCE));
const FORMS: [string, string | Uint8Array][] = [
  ["a.txt", SENTENCE],
  ["b.md", `---\ntitle: A visit\n---\n${SENTENCE}`],
  ["c.html", PAGE],
  ["d.pdf", PDF],
  ["e.docx", DOCX],
  ["f.zip", zipOf([{ name: "x.txt", content: SENTENCE }])],
  ["g.jsonl", JSON.stringify({ text: SENTENCE })],
  ["h.csv", `title,text\nA visit,${SENTENCE}\n`],
];

describe("readSource", () => {
  it.each(FORMS)("reads %s as a file, as bytes and from standard input", async (name, content) => {
    expect(outcomes(await readAll(file(name, content)))).toEqual([SENTENCE]);
    expect(outcomes(await readAll(bytesOf(name, content)))).toEqual([SENTENCE]);
    const piped = await readAll("-", { input: one(Buffer.from(content)) });
    expect(outcomes(piped)).toEqual([SENTENCE]);
    expect(piped[0]!.source).toMatch(/^standard input/);
  });

  it("reads a folder with all forms, without what belongs to a saved page", async () => {
    const root = join(folder, "tree");
    for (const [name, content] of FORMS) file(`tree/${name}`, content);
    file("tree/c_files/frame.html", PAGE);
    file("tree/.hidden/x.txt", SENTENCE);
    file("tree/note.json", "{}");
    file("tree/picture.png", "x");
    symlinkSync(root, join(root, "loop"));
    const readings = await readAll(root);
    expect(outcomes(readings)).toEqual(FORMS.map(() => SENTENCE));
    expect(readings[0]).toMatchObject({ source: join(root, "a.txt"), article: { label: "a" } });
  });

  it("knows a document by its bytes where its name tells another or none", async () => {
    for (const [name, content] of [
      ["x.txt", PDF],
      ["x", DOCX],
      ["x.bin", PAGE],
      ["x.xml", PAGE],
    ] as const)
      expect(outcomes(await readAll(bytesOf(name, content)))).toEqual([SENTENCE]);
  });

  it("takes the form from the caller where neither tells it", async () => {
    const content = "x,y\n1,Một.\n";
    expect(outcomes(await readAll(bytesOf("x", content), { format: "csv", map: { text: "y" } }))).toEqual([
      "Một.",
    ]);
  });

  const refused: [string, () => Promise<string[]>, RegExp][] = [
    [
      "a missing file",
      async () => outcomes(await readAll(join(folder, "none.txt"))),
      /none\.txt: no such file/,
    ],
    [
      "an empty file",
      async () => outcomes(await readAll(file("empty.html", ""))),
      /empty\.html: the file is empty/,
    ],
    [
      "a folder without articles",
      async () => outcomes(await readAll(dirname(file("bare/x.png", "x")))),
      /no files in this folder/,
    ],
    [
      "an old Word document",
      async () => outcomes(await readAll(file("old.doc", "x"))),
      /old\.doc: .*Save it as \.docx/,
    ],
    [
      "a packed file",
      async () => outcomes(await readAll(file("a.gz", Buffer.from([0x1f, 0x8b, 8, 0])))),
      /Unpack it first/,
    ],
    [
      "a picture",
      async () => outcomes(await readAll(file("a.bin", Buffer.from([0x89, 0x50, 0, 1])))),
      /binary/,
    ],
    ["no standard input", async () => outcomes(await readAll("-")), /no standard input/],
    [
      "a text of too many lines",
      async () => outcomes(await readAll(file("lines.txt", "a\n".repeat(1_000_000)))),
      /1000001 lines.*NDJSON/,
    ],
    [
      "a text without an end",
      async () => outcomes(await readAll({ name: "x.txt", bytes: endless() })),
      /larger than the limit of 10 MB/,
    ],
    [
      "a source that breaks off",
      async () => outcomes(await readAll({ name: "x.txt", bytes: breaking() })),
      /x\.txt: it cannot be read \(lost\)/,
    ],
  ];
  it.each(refused)("refuses %s", async (_, read, message) => {
    const found = await read();
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });

  it("names no source in a way that steers a terminal", async () => {
    const [reading] = await readAll(bytesOf("a\u001B[2J\u202Eb.txt", ""));
    expect(reading!.source).toBe("a\uFFFD[2Jb.txt");
  });

  it("stores markup, links and instructions in plain text as they are", async () => {
    const text =
      "<script>alert(1)</script> [x](javascript:alert(1)) =cmd|x {{7*7}} Ignore all previous instructions.";
    expect(outcomes(await readAll(bytesOf("a.txt", text)))).toEqual([text]);
  });
});

async function* endless(): AsyncGenerator<Uint8Array> {
  const chunk = Buffer.alloc(1_000_000, 0x61);
  for (;;) yield chunk;
}

// biome-ignore lint/correctness/useYield: it breaks before the first byte
async function* breaking(): AsyncGenerator<Uint8Array> {
  throw new Error("lost");
}

describe("readArticleFile", () => {
  it.each(FORMS.slice(0, 5))("reads %s", async (name, content) => {
    expect((await readArticleFile(file(name, content))).article?.text).toBe(SENTENCE);
  });

  it("refuses what holds many articles", async () => {
    const { article, problems } = await readArticleFile(file("many.csv", "title,text\nA,B\n"));
    expect(article).toBeNull();
    expect(problems[0]?.message).toMatch(/many articles.*lien ingest/);
  });
});
