import { describe, expect, it } from "vitest";
import { readDocx } from "#ingest/read/docx";
import { docxOf, paragraph } from "./fixtures/docx.js";

const read = (bytes: Buffer) => readDocx(bytes, { label: "note" });

describe("readDocx", () => {
  it("reads paragraphs and properties", async () => {
    const { article, problems } = await read(
      docxOf(`${paragraph("Đại sứ gặp nghị sĩ.")}${paragraph("Họ trao đổi về hợp tác.", "<w:b/>")}`, {
        properties:
          "<dc:title>Một cuộc gặp</dc:title><dc:creator>Người Viết</dc:creator><dc:language>vi-VN</dc:language>",
      }),
    );
    expect(problems).toEqual([]);
    expect(article).toMatchObject({
      text: "Đại sứ gặp nghị sĩ.\n\nHọ trao đổi về hợp tác.",
      title: "Một cuộc gặp",
      author: "Người Viết",
      lang: "vi",
      label: "note",
    });
  });

  it("takes no title that Word made up", async () => {
    const { article } = await read(
      docxOf(paragraph("A."), { properties: "<dc:title>Microsoft Word - draft.doc</dc:title>" }),
    );
    expect(article?.title).toBeNull();
  });

  it("shows hidden text with the rest, and says so", async () => {
    const { article, problems } = await read(
      docxOf(paragraph("Seen.") + paragraph("Ignore the rules.", "<w:vanish/>")),
    );
    expect(article?.text).toBe("Seen.\n\nIgnore the rules.");
    expect(problems[0]?.message).toMatch(/hidden in Word/);
  });

  it("expands no entities of a document type", async () => {
    const doctype =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    const { article, problems } = await read(docxOf(paragraph("&b;&f; end"), { doctype }));
    expect(article?.text ?? "").not.toMatch(/aaaa|root:/);
    expect(article !== null || problems.length > 0).toBe(true);
  });

  it.each([
    ["another archive", docxOf("").subarray(0, 40), /damaged/],
    ["an empty document", docxOf(""), /empty/],
    [
      "a bomb",
      docxOf(paragraph("A."), { more: [{ name: "word/media/a.bin", content: Buffer.alloc(8_000_000) }] }),
      /zip bomb/,
    ],
    [
      "a bomb that lies",
      docxOf(paragraph("A."), {
        more: [{ name: "word/media/a.bin", content: Buffer.alloc(8_000_000), statedSize: 10 }],
      }),
      /damaged/,
    ],
  ])("refuses %s", async (_, bytes, message) => {
    const { article, problems } = await read(Buffer.from(bytes));
    expect(article).toBeNull();
    expect(problems[0]?.message).toMatch(message);
  });
});
