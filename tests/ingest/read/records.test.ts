import { describe, expect, it } from "vitest";
import { one } from "#ingest/read/byte-streams";
import { BadMapping, completeMapping, readMapping } from "#ingest/read/records/fields";
import { bytesOf, outcomes, readAll } from "./read-all.js";

const TEXT = "Hai bên đã gặp nhau tại Hà Nội.";
const table = async (name: string, content: string | Uint8Array, map?: string) =>
  readAll(bytesOf(name, content), map ? { map: readMapping(map) } : {});

describe("readMapping", () => {
  it("reads pairs, with spaces and paths", () => {
    expect(readMapping("text=content.body, title = Tiêu đề")).toEqual({
      text: "content.body",
      title: "Tiêu đề",
    });
  });
  it.each([["text"], ["text="], ["body=text"], [""]])("refuses %j", (given) =>
    expect(() => readMapping(given)).toThrow(BadMapping),
  );
  it.each([
    [
      ["headline", "articleBody", "datePublished"],
      { title: "headline", text: "articleBody", publishedAt: "datePublished" },
    ],
    [["Tiêu đề", "Nội dung", "Ngày"], { title: "Tiêu đề", text: "Nội dung", publishedAt: "Ngày" }],
    [["content", "text"], { text: "text" }],
    [["a", "b"], {}],
  ])("guesses the usual names of %j", (columns, map) => expect(completeMapping(columns)).toEqual(map));
});

describe("NDJSON", () => {
  it("reads a line as an article, with what it tells", async () => {
    const line = {
      text: TEXT,
      headline: "Cuộc gặp",
      url: "https://example.org/a",
      date: "2024-10-07T10:00:00Z",
      source: { name: "Báo" },
      author: ["A", { name: "B" }],
      lang: "vi-VN",
      id: "x1",
    };
    const [reading] = await table("a.ndjson", JSON.stringify(line));
    expect(reading!.problems).toEqual([]);
    expect(reading!.article).toMatchObject({
      text: TEXT,
      title: "Cuộc gặp",
      url: "https://example.org/a",
      publishedAt: "2024-10-07",
      publisher: "Báo",
      author: "A, B",
      lang: "vi",
      label: "x1",
    });
  });

  it("goes on after lines that are none", async () => {
    const lines = [
      `{"text":"${TEXT}"}`,
      "not json",
      "",
      "[]",
      '"text"',
      '{"text":""}',
      '{"other":1}',
      '{"text":"Two.","url":"javascript:alert(1)"}',
    ];
    const readings = await table("a.ndjson", lines.join("\n"));
    expect(outcomes(readings)).toEqual([
      TEXT,
      expect.stringMatching(/^a\.ndjson, line 2: This is not JSON/),
      expect.stringMatching(/line 5: This is not a JSON object/),
      expect.stringMatching(/line 6: The text in "text" is empty/),
      expect.stringMatching(/line 7: No column holds the text.*other.*--map text=COLUMN/),
      "Two.",
    ]);
    expect(readings.at(-1)).toMatchObject({
      article: { url: null, label: "a#8" },
      problems: [{ message: expect.stringMatching(/not an address/) }],
    });
  });

  it.each([
    ["an array on one line", '[{"text":"One."},{"text":"Two."}]'],
    ["an array on many lines", '[\n  {\n    "text": "One."\n  },\n  { "text": "Two." }\n]\n'],
  ])("reads %s", async (_, json) => expect(outcomes(await table("a.json", json))).toEqual(["One.", "Two."]));

  it("follows a mapping into nested keys, and turns HTML into text", async () => {
    const line = {
      content: { body: "<p>Một.</p><script>x()</script><p>Hai &amp; ba.</p>" },
      __proto__: null,
    };
    expect(outcomes(await table("a.ndjson", JSON.stringify(line), "text=content.body"))).toEqual([
      "Một.\n\nHai & ba.",
    ]);
  });

  it("finds nothing in what every object has", async () => {
    expect(outcomes(await table("a.ndjson", '{"a":"b"}', "text=constructor.name")).join()).toMatch(/empty/);
  });

  it("reads UTF-16, a byte order mark, and characters that lie across pieces", async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`{"text":"${TEXT}"}`, "utf16le")]);
    expect(outcomes(await table("a.ndjson", utf16))).toEqual([TEXT]);
    expect(outcomes(await table("a.ndjson", `\uFEFF{"text":"${TEXT}"}`))).toEqual([TEXT]);
    const bytes = Buffer.from(`{"text":"${TEXT}"}\n`.repeat(5000));
    async function* pieces() {
      for (let at = 0; at < bytes.length; at += 1013) yield bytes.subarray(at, at + 1013);
    }
    expect(new Set(outcomes(await readAll({ name: "a.ndjson", bytes: pieces() })))).toEqual(new Set([TEXT]));
  });

  it("says so where bytes are not UTF-8", async () => {
    const [reading] = await table(
      "a.ndjson",
      Buffer.concat([Buffer.from('{"text":"a'), Buffer.from([0xff]), Buffer.from('"}')]),
    );
    expect(reading!.article?.text).toBe("a\uFFFD");
    expect(reading!.problems[0]?.message).toMatch(/not valid UTF-8/);
  });

  it("refuses a line without an end and reads the next", async () => {
    async function* endless() {
      for (let i = 0; i < 13; i++) yield Buffer.alloc(1_000_000, 0x61);
      yield Buffer.from(`\n{"text":"${TEXT}"}`);
    }
    const found = outcomes(await readAll({ name: "a.ndjson", bytes: endless() }));
    expect(found).toEqual([expect.stringMatching(/line 1: It is longer than/), TEXT]);
  });

  it("reads a million lines one by one", async () => {
    const chunk = Buffer.from('{"text":""}\n'.repeat(1000));
    async function* many() {
      for (let i = 0; i < 1000; i++) yield chunk;
    }
    let count = 0;
    const before = process.memoryUsage().heapUsed;
    const { readSource } = await import("#ingest/read/read-source");
    for await (const { article } of readSource({ name: "a.ndjson", bytes: many() })) if (!article) count++;
    expect(count).toBe(1_000_000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200_000_000);
  });
});

describe("CSV", () => {
  it.each([
    ["commas", 'title,text\n"A, b","One\nline."\n'],
    ["semicolons", 'title;text\r\nA, b;"One\nline."\r\n'],
    ["tabulators", 'title\ttext\nA, b\t"One\nline."\n'],
    ["a byte order mark", '\uFEFFtitle,text\n"A, b","One\nline."'],
  ])("reads %s", async (_, csv) => {
    const [reading, ...more] = await table("a.csv", csv);
    expect(more).toEqual([]);
    expect(reading!.article).toMatchObject({ title: "A, b", text: "One\nline.", label: "a#1" });
  });

  it("uses a mapping, and stores formulas as text", async () => {
    const [reading] = await table("a.csv", 'h,b\n"=HYPERLINK(""x"")",=1+1\n', "title=h,text=b");
    expect(reading!.article).toMatchObject({ title: '=HYPERLINK("x")', text: "=1+1" });
  });

  it("goes on after bad rows, and says where they are", async () => {
    const found = outcomes(await table("a.csv", "title,text\nA,\nB,Two.\nC,Three.,more\nD\n"));
    expect(found).toEqual([
      expect.stringMatching(/a\.csv, row 1 \(line 2\): The text in "text" is empty/),
      "Two.",
      "Three.",
      expect.stringMatching(/row 4/),
    ]);
  });

  it.each([
    ["without a column of texts", "a,b\n1,2\n3,4\n", /No column holds the text. There are a, b/],
    ["without rows", "title,text\n", /no rows/],
  ])("refuses a table %s once", async (_, csv, message) => {
    const found = outcomes(await table("a.csv", csv));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });

  it("ends at a quotation mark that is never closed", async () => {
    async function* endless() {
      yield Buffer.from('title,text\nA,One.\nB,"');
      for (let i = 0; i < 14; i++) yield Buffer.alloc(1_000_000, 0x61);
    }
    const found = outcomes(await readAll({ name: "a.csv", bytes: endless() }));
    expect(found[0]).toBe("One.");
    expect(found[1]).toMatch(/quotation marks|could not be read/);
  });

  it("is told from text by its first line, where nothing names it", async () => {
    const found = await readAll("-", { input: one(Buffer.from("title,text\nA,One.\n")) });
    expect(outcomes(found)).toEqual(["One."]);
  });
});
