import { expect, it } from "vitest";
import { previewLayers } from "../../../client/src/loading/preview-layers.js";
import { aPreview } from "../curate/a-preview.js";

const preview = {
  ...aPreview("A and B, A.", [{ name: "A" }]),
  blocks: [
    { start: 0, end: 10, role: "body", rule: "default" },
    { start: 10, end: 20, role: "BOILERPLATE", rule: "teaser" },
  ],
};

it("marks what is left out, every name, and the quote that is looked at", () => {
  expect(previewLayers(preview, null)).toEqual([
    { start: 10, end: 20, name: "boilerplate" },
    { start: 0, end: 1, name: "Person" },
    { start: 9, end: 10, name: "Person" },
  ]);
  expect(previewLayers(preview, { start: 0, end: 7 })).toContainEqual({ start: 0, end: 7, name: "quote" });
});

it("marks what is selected and what was added by hand", () => {
  const anchor = { articleId: "article/1", start: 6, end: 7, surface: "B" };
  const additions = [{ what: "name" as const, anchor, kind: "Place" as const, change: {} }];
  const layers = previewLayers(preview, null, { start: 2, end: 5 }, { additions });
  expect(layers).toContainEqual({ start: 2, end: 5, name: "selected" });
  expect(layers).toContainEqual({ start: 6, end: 7, name: "added Place" });
});
