import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { READ_LIMITS, readApart } from "#ingest/read/apart/read-apart";
import { one } from "#ingest/read/byte-streams";
import { type NamedBytes, readSource } from "#ingest/read/read-source";
import type { SourceReading } from "#ingest/read/reading";
import { readMapping } from "#ingest/read/records/fields";
import { pdfOfStream } from "./fixtures/pdf.js";
import { zipOf } from "./fixtures/zip.js";

const named = (name: string, bytes: string | Buffer): NamedBytes => ({
  name,
  bytes: one(Buffer.from(bytes)),
});

async function all(readings: AsyncIterable<SourceReading>): Promise<SourceReading[]> {
  const found: SourceReading[] = [];
  for await (const reading of readings) found.push(reading);
  return found;
}

const messages = (readings: SourceReading[]) =>
  readings.flatMap(({ problems }) => problems.map(({ message }) => message));

const page = `<html lang="en"><body><article><h1>Talks</h1>${"<p>They met in Hanoi on Monday and spoke of trade for an hour.</p>".repeat(20)}</article></body></html>`;

describe("readApart", () => {
  it.each([
    ["a page", "page.html", page],
    ["a table", "table.csv", "headline,body\nOne,They met.\nTwo,\nThree,They parted.\n"],
    [
      "an archive with a path that leads out",
      "a.zip",
      zipOf([
        { name: "../x.txt", content: "x" },
        { name: "a.txt", content: "They met." },
      ]),
    ],
    ["nothing", "empty.txt", ""],
  ])("reads %s as it is read otherwise", async (_, name, bytes) => {
    const options = { map: readMapping("text=body,title=headline") };
    expect(await all(readApart(named(name, bytes), options))).toEqual(
      await all(readSource(named(name, bytes), options)),
    );
  });

  it("lets others go on meanwhile", async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 5);
    const lines = Array.from({ length: 20_000 }, (_, i) =>
      JSON.stringify({ text: `Article ${i}. They met in Hanoi.` }),
    );
    const readings = await all(readApart(named("many.ndjson", lines.join("\n"))));
    clearInterval(timer);
    expect(readings.length).toBe(20_000);
    expect(ticks).toBeGreaterThan(20);
  });

  it("ends what takes too long, and goes on with the next", async () => {
    const limits = { ...READ_LIMITS, seconds: 0.05 };
    expect(messages(await all(readApart(named("a.html", page), { limits })))).toEqual([
      "a.html: It cannot be read: reading took longer than 0.05 s. Save its text as .txt.",
    ]);
    expect(messages(await all(readApart(named("a.html", page))))).toEqual([]);
  });

  it("ends what takes too much memory, and the process lives", async () => {
    const limits = { ...READ_LIMITS, memoryMb: 48 };
    const heavy = named("heavy.json", `[${Array(1_200_000).fill('{"a":1}').join(",")}]`);
    // How many entries are told of before that is the machine's affair.
    const told = messages(await all(readApart(heavy, { limits })));
    expect(told.at(-1)).toMatch(/^heavy\.json: .*more than 48 MB of memory/);
    expect(told.length).toBeLessThan(1_200_000);
  }, 120_000);

  it("contains bombs", async () => {
    const zip = zipOf([{ name: "a.txt", content: Buffer.alloc(50_000_000) }]);
    expect(messages(await all(readApart(named("a.zip", zip))))).toEqual([expect.stringMatching(/zip bomb/)]);
    const pdf = pdfOfStream(deflateSync(Buffer.alloc(110_000_000, 0x20)));
    expect(messages(await all(readApart(named("a.pdf", pdf))))).toEqual([expect.stringMatching(/bomb/)]);
  });

  it("takes no more bytes than its limit", async () => {
    const limits = { ...READ_LIMITS, bytes: 1024 * 1024 };
    const large = named("large.txt", Buffer.alloc(1024 * 1024 + 1, 0x61));
    expect(messages(await all(readApart(large, { limits })))).toEqual([
      expect.stringMatching(/larger than the limit of 1 MB/),
    ]);
  });

  it("fetches where it may only", async () => {
    expect(messages(await all(readApart("http://127.0.0.1/")))).toEqual([
      expect.stringMatching(/not fetched here/),
    ]);
    const web = {
      get: async () => ({ url: "https://example.org/a", contentType: "text/html", bytes: Buffer.from(page) }),
    };
    const [read] = await all(readApart("https://example.org/a", { web }));
    expect(read?.article?.url).toBe("https://example.org/a");
  });

  it("ends its thread when nobody asks for more", async () => {
    for (let nth = 0; nth < 4; nth++)
      for await (const { article } of readApart(named("t.ndjson", '{"text":"They met."}\n'.repeat(100)))) {
        expect(article?.text).toBe("They met.");
        break;
      }
  });
});
