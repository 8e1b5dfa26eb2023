import { expect, it } from "vitest";
import { sourceLink } from "../../../client/src/evidence/source-link.js";

it.each([
  ["the page", { url: "https://a.example/1", basedOn: null }, "https://a.example/1"],
  [
    "the page before the report",
    { url: "https://a.example/1", basedOn: "https://b.example" },
    "https://a.example/1",
  ],
  ["the report of a digest", { url: null, basedOn: "http://b.example/2" }, "http://b.example/2"],
  ["nothing", { url: null, basedOn: null }, null],
  ["no script", { url: "javascript:alert(1)", basedOn: null }, null],
  ["no data", { url: "data:text/html,x", basedOn: null }, null],
  ["no relative address", { url: "/etc/passwd", basedOn: null }, null],
  [
    "the report where the page is no address",
    { url: "see above", basedOn: "https://b.example" },
    "https://b.example",
  ],
])("leads to %s", (_, source, link) => {
  expect(sourceLink(source)).toBe(link);
});
