import { describe, expect, it } from "vitest";
import { columnsOf, isTable, mappingText, NO_MAP } from "../../../client/src/loading/columns.js";

describe("columns of a table", () => {
  it.each([
    ["comma", "title,text\nA,B", ["title", "text"]],
    ["semicolon", "Tiêu đề;Nội dung;Ngày\n", ["Tiêu đề", "Nội dung", "Ngày"]],
    ["tab", "a\tb\tc", ["a", "b", "c"]],
    ["quoted, with a separator within", '"a, b",c\n1,2', ["a, b", "c"]],
    ["quoted, with a quote within", '"a ""b""",c', ['a "b"', "c"]],
    ["a mark of the encoding", "\uFEFFtext,url", ["text", "url"]],
    ["lines of JSON", '{"kop":"x","body":"y"}\n{"kop":"z"}', ["kop", "body"]],
    ["one array", '[\n{"kop":"x"},\n{}]', ["kop"]],
    ["JSON that is cut off", '{"kop":"x', []],
    ["nothing", "", []],
  ])("%s", (_, head, columns) => {
    expect(columnsOf(head)).toEqual(columns);
  });
});

it("writes a mapping as the server takes it", () => {
  expect(mappingText({ ...NO_MAP, text: "body", title: "kop" })).toBe("text=body,title=kop");
  expect(mappingText(NO_MAP)).toBe("");
});

it.each([
  ["a.CSV", true],
  ["a/b.ndjson", true],
  ["a.pdf", false],
])("%s is a table: %s", (name, is) => {
  expect(isTable(name)).toBe(is);
});
