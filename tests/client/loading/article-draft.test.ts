import { describe, expect, it } from "vitest";
import { draftOf, EMPTY_DRAFT, faultsOf, inputOf } from "../../../client/src/loading/article-draft.js";

describe("faults are told before the server is asked", () => {
  it.each([
    ["nothing given", {}, { url: false, publishedAt: false }],
    [
      "a page and a day",
      { url: "https://a.example/x", publishedAt: "2022-12-09" },
      { url: false, publishedAt: false },
    ],
    ["a month with spaces around", { publishedAt: " 2022-12 " }, { url: false, publishedAt: false }],
    ["a day that does not exist", { publishedAt: "2022-02-30" }, { url: false, publishedAt: true }],
    ["a date in words", { publishedAt: "yesterday" }, { url: false, publishedAt: true }],
    ["a script", { url: "javascript:alert(1)" }, { url: true, publishedAt: false }],
    ["half an address", { url: "a.example/x" }, { url: true, publishedAt: false }],
  ])("%s", (_, parts, faults) => {
    expect(faultsOf({ ...EMPTY_DRAFT, ...parts })).toEqual(faults);
  });
});

it("sends the text untouched, and empty fields as none", () => {
  const text = "  Tô Lâm\n";
  expect(inputOf({ ...EMPTY_DRAFT, text, title: " A title " })).toEqual({
    text,
    title: "A title",
    url: null,
    publisher: null,
    author: null,
    publishedAt: null,
    lang: null,
    basedOn: null,
  });
});

it("takes over what the server read out of a file, and nothing else", () => {
  const read = {
    text: "Tô Lâm",
    title: null,
    lang: "und",
    publisher: "News",
    id: "article/1",
    label: "a.html",
  };
  expect(draftOf(read)).toEqual({ ...EMPTY_DRAFT, text: "Tô Lâm", publisher: "News" });
  expect(draftOf({ text: "x", lang: "vi" }).lang).toBe("vi");
});
