import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readPdf } from "#ingest/read/pdf/read-pdf";
import { type PdfLine, pdfOf, pdfOfStream, setInLines } from "./fixtures/pdf.js";

const read = (bytes: Buffer) => readPdf(bytes, { label: "page" });

const FIRST = [
  "The presidents of Vietnam and France held talks in Paris",
  "on Monday, at the start of an official visit that will last",
  "two days.",
];
const SECOND = [
  "They agreed to raise ties to a comprehensive strategic part-",
  "nership and to widen the franco-vietnamese cooperation in",
  "energy, transport and education between the two coun-",
];
const SECOND_END = ["tries, and the franco-", "vietnamese forum will meet again."];
const JOINED = [
  FIRST.join(" "),
  "They agreed to raise ties to a comprehensive strategic partnership and to widen the franco-vietnamese cooperation in energy, transport and education between the two countries, and the franco-vietnamese forum will meet again.",
];

const running = (page: number): PdfLine[] => [
  { x: 60, y: 820, size: 8, text: "Example News, 8 October 2024" },
  { x: 290, y: 20, size: 8, text: `Page ${page}` },
];

describe("readPdf", () => {
  it("joins lines to paragraphs, over pages, without running heads and divided words", async () => {
    const { article, problems } = await read(
      pdfOf({
        title: "Vietnam, France raise ties",
        pages: [
          [
            ...running(1),
            { x: 60, y: 790, size: 20, text: "Vietnam, France raise ties" },
            ...setInLines(FIRST, { y: 750 }),
            ...setInLines(SECOND, { y: 690 }),
          ],
          [...running(2), ...setInLines(SECOND_END)],
        ],
      }),
    );
    expect(problems).toEqual([]);
    expect(article).toMatchObject({ title: "Vietnam, France raise ties", label: "page", publishedAt: null });
    expect(article!.text.split("\n\n")).toEqual(["Vietnam, France raise ties", ...JOINED]);
  });

  it("reads one column after the other, and tells paragraphs by their indents", async () => {
    const left = ["The presidents of Vietnam", "and France held talks in", "Paris on Monday afternoon."];
    const { article } = await read(
      pdfOf({
        pages: [
          [
            ...setInLines(left, { y: 780 }),
            ...setInLines(["They agreed to raise ties"], { x: 72, y: 780 - 3 * 14.4 }),
            ...setInLines(["to a partnership, it was"], { y: 780 - 4 * 14.4 }),
            ...setInLines(["said after the meeting."], { x: 320, y: 780 }),
          ],
        ],
      }),
    );
    expect(article!.text.split("\n\n")).toEqual([
      left.join(" "),
      "They agreed to raise ties to a partnership, it was said after the meeting.",
    ]);
  });

  it("leaves lists as they are, and titles out that a program made up", async () => {
    const { article } = await read(
      pdfOf({ title: "Microsoft Word - draft.docx", pages: [setInLines(["One", "Two", "Three"])] }),
    );
    expect(article!.text.split("\n\n")).toEqual(["One", "Two", "Three"]);
    expect(article!.title).toBeNull();
  });

  it("runs no JavaScript", async () => {
    const script = "app.alert('x'); globalThis.lienWasHere = true;";
    const { article } = await read(pdfOf({ script, pages: [setInLines(FIRST)] }));
    expect(article!.text).toBe(FIRST.join(" "));
    expect("lienWasHere" in globalThis).toBe(false);
  });

  it("reads packed pages", async () => {
    const page = "BT /F1 12 Tf 1 0 0 1 60 780 Tm (They met in Hanoi.) Tj ET";
    expect((await read(pdfOfStream(deflateSync(page)))).article?.text).toBe("They met in Hanoi.");
  });

  const tcvn3 = "Chñ tÞch n\u00ADíc ®· héi ®µm víi Tæng thèng Ph¸p t¹i Hµ Néi, nh©n chuyÕn th¨m";
  const vni = "Chuû tòch nöôùc ñaõ hoäi ñaøm vôùi Toång thoáng Phaùp taïi Haø Noäi, nhaân chuyeán thaêm";
  it.each([
    ["a scan", pdfOf({ pages: [[]] }), /a scan.*OCR/],
    ["too many pages", pdfOf({ pages: Array.from({ length: 201 }, () => []) }), /201 pages/],
    ["what is no PDF", Buffer.from("%PDF-1.4 nothing"), /not a PDF that can be read/],
    ["a bomb", pdfOfStream(deflateSync(Buffer.alloc(110_000_000, 0x20))), /looks like a bomb/],
    [
      "what is packed twice",
      pdfOfStream(deflateSync("x"), "[/FlateDecode /FlateDecode]"),
      /looks like a bomb/,
    ],
    ["a TCVN3 font", pdfOf({ pages: [setInLines([tcvn3])] }), /TCVN3 \(ABC\) fonts.*Unicode/],
    ["a VNI font", pdfOf({ pages: [setInLines([vni])] }), /VNI fonts.*Unicode/],
  ])("refuses %s", async (_, bytes, message) => {
    const { article, problems } = await read(bytes);
    expect(article).toBeNull();
    expect(problems[0]?.message).toMatch(message);
  });

  it("reads what Chromium prints as it was written, in Vietnamese", async () => {
    const { chromium } = await import("playwright-core");
    const { existsSync } = await import("node:fs");
    const executablePath = [
      process.env.CHROMIUM_PATH,
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
      "/usr/bin/google-chrome",
    ].find((path) => path && existsSync(path));
    const browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: ["--no-sandbox"],
    });
    const paragraphs = [
      "Ngày 28/9, theo lời mời của Chủ tịch Nhóm Nghị sĩ hữu nghị, Đại sứ Việt Nam tại Pháp đã có buổi làm việc và trao đổi thông tin với các đại biểu Quốc hội Pháp về tình hình Việt Nam và quan hệ song phương.",
      "Cùng tham dự buổi làm việc còn có Tổng Vụ trưởng Vụ Á - Úc, Bộ Ngoại giao Pháp.",
    ];
    try {
      const page = await browser.newPage();
      await page.setContent(
        `<html lang="vi"><title>Đại sứ gặp nghị sĩ</title><h1>Đại sứ gặp nghị sĩ</h1>${paragraphs.map((one) => `<p>${one}</p>`).join("")}</html>`,
      );
      const { article } = await read(await page.pdf());
      expect(article!.text.split("\n\n")).toEqual(["Đại sứ gặp nghị sĩ", ...paragraphs]);
      expect(article!.title).toBe("Đại sứ gặp nghị sĩ");
    } finally {
      await browser.close();
    }
  });
});
