import { expect, it } from "vitest";
import { previewLayers } from "../../../client/src/paste/preview-layers.js";

const mention = (start: number, end: number) => ({ start, end, text: "", kind: "Person" as const });
const preview = {
  article: { id: "", title: null, lang: "en", text: "", publishedAt: null, publisher: null, known: false },
  blocks: [
    { start: 0, end: 10, role: "body", rule: "default" },
    { start: 10, end: 20, role: "BOILERPLATE", rule: "teaser" },
  ],
  entities: [
    {
      id: "person/a",
      kind: "Person" as const,
      name: "A",
      isNew: true,
      titles: [],
      mentions: [mention(1, 2), mention(5, 6)],
    },
  ],
  meetings: [],
  agreements: [],
  problems: [],
};

it("marks what is left out, every name, and the quote that is looked at", () => {
  expect(previewLayers(preview, null)).toEqual([
    { start: 10, end: 20, name: "boilerplate" },
    { start: 1, end: 2, name: "Person" },
    { start: 5, end: 6, name: "Person" },
  ]);
  expect(previewLayers(preview, { start: 0, end: 7 })).toContainEqual({ start: 0, end: 7, name: "quote" });
});
