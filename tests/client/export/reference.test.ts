import { describe, expect, it } from "vitest";
import { bibtexOf, risOf } from "../../../client/src/export/reference.js";
import { aClaim } from "../evidence/a-claim.js";

const TODAY = "2026-01-02";
const claim = aClaim({
  quote: "A & B\nmet 100% of {them}.",
  article: { id: "article/x_1", title: "Gặp gỡ ở Hà Nội #1", author: "Ann B.", publishedAt: "2018-03" },
});

describe("BibTeX", () => {
  const entry = bibtexOf(claim, TODAY);

  it("holds title, author, date, address and quote, with what TeX takes for its own escaped", () => {
    expect(entry).toContain("@misc{lien-article-x-1,");
    expect(entry).toContain("title = {Gặp gỡ ở Hà Nội \\#1}");
    expect(entry).toContain("year = {2018},\n  month = {3}");
    expect(entry).toContain("urldate = {2026-01-02}");
    expect(entry).toContain("note = {“A \\& B met 100\\% of \\{them\\}.”}");
  });

  it("has as many brackets open as closed", () => {
    const bare = entry.replace(/\\[{}]/g, "");
    expect(bare.match(/\{/g)?.length).toBe(bare.match(/\}/g)?.length);
  });

  it("a digest is cited by the report that it rests on", () => {
    const digest = aClaim({ article: { url: null, basedOn: "https://paper.example/9" } });
    expect(bibtexOf(digest, TODAY)).toContain("url = {https://paper.example/9}");
  });
});

describe("RIS", () => {
  it("is a record of one line a field, begun and ended as it must be", () => {
    const lines = risOf(claim, TODAY).split("\r\n");
    expect(lines[0]).toBe("TY  - NEWS");
    expect(lines.slice(-2)).toEqual(["ER  - ", ""]);
    expect(lines).toContain("DA  - 2018/03//");
    expect(lines).toContain("N1  - “A & B met 100% of {them}.”");
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });

  it("leaves out what is not known", () => {
    const bare = aClaim({ article: { author: null, publisher: null, publishedAt: null } });
    expect(risOf(bare, TODAY)).not.toMatch(/^(AU|T2|PY|DA) {2}-/m);
  });
});
