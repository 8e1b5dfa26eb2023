import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { charsetOfHead, charsetOfHeader } from "#ingest/read/charset";
import { decode } from "#ingest/read/decode";

const VIETNAMESE = "Chủ tịch nước hội đàm với Tổng thống Pháp.";
/** windows-1258 writes most tones as marks behind their letters. */
const windows1258 = (text: string) =>
  iconv.encode(
    [...text]
      .map((c) => (iconv.encode(c, "windows-1258").toString("latin1") === "?" ? c.normalize("NFD") : c))
      .join(""),
    "windows-1258",
  );

describe("decode", () => {
  const cases: [string, Buffer, string | null, string][] = [
    ["windows-1252 by its label", iconv.encode("L'été à Hué", "windows-1252"), "iso-8859-1", "L'été à Hué"],
    ["windows-1258 by its label", windows1258("Pháp à la đê"), "windows-1258", "Pháp à la đê"],
    ["VISCII by its label", iconv.encode(VIETNAMESE, "viscii"), "viscii", VIETNAMESE],
    ["TCVN by its label", iconv.encode("Nước Pháp", "tcvn"), "tcvn-5712", "Nước Pháp"],
    ["GBK by its label", Buffer.from([0xb7, 0xa8, 0xb9, 0xfa]), "gbk", "法国"],
    ["UTF-16 by its label", Buffer.from("Hà Nội", "utf16le"), "utf-16le", "Hà Nội"],
    ["UTF-8 in spite of a wrong label", Buffer.from(VIETNAMESE), "iso-8859-1", VIETNAMESE],
  ];
  it.each(cases)("%s", (_, bytes, declared, text) => {
    const decoded = decode(bytes, { declared });
    expect(decoded.text?.normalize("NFC")).toBe(text);
    expect(decoded.problems).toEqual([]);
  });

  it("takes the other encoding where none is declared and it is not UTF-8", () => {
    const bytes = iconv.encode("déjà", "windows-1252");
    expect(decode(bytes, { otherwise: "windows-1252" }).text).toBe("déjà");
    expect(decode(bytes).text).toBe("d\uFFFDj\uFFFD");
  });

  it("says so where the declared encoding is not known", () => {
    const { text, problems } = decode(Buffer.from([0x61, 0xe9]), { declared: "x-nowhere" });
    expect(text).toBe("a\uFFFD");
    expect(problems[0]?.message).toMatch(/"x-nowhere" is not known/);
  });
});

it.each([
  ["text/html; charset=windows-1258", "windows-1258"],
  ['text/html;charset="UTF-8"', "utf-8"],
  ["text/html", null],
  [null, null],
])("the header %s names %s", (header, expected) => expect(charsetOfHeader(header)).toBe(expected));

it.each([
  ['<?xml version="1.0" encoding="ISO-8859-1"?><rss>', "iso-8859-1"],
  ['<html><head><meta charset="windows-1258">', "windows-1258"],
  ['<meta http-equiv="Content-Type" content="text/html; charset=viscii">', "viscii"],
  ['<meta charset="utf-16">', null],
  ["<p>charset=latin1</p>", null],
])("the document %s names %s", (head, expected) => expect(charsetOfHead(Buffer.from(head))).toBe(expected));
