import type { PreviewArticleMutation } from "../api/generated/graphql.js";
import type { Layer } from "../evidence/segments.js";

type Preview = PreviewArticleMutation["previewArticle"];

/** What to mark in the previewed text: what is left out, the shown quote, and every name by its kind. */
export function previewLayers(preview: Preview, quote: { start: number; end: number } | null): Layer[] {
  return [
    ...preview.blocks
      .filter(({ role }) => role.toLowerCase() === "boilerplate")
      .map(({ start, end }) => ({ start, end, name: "boilerplate" })),
    ...(quote ? [{ ...quote, name: "quote" }] : []),
    ...preview.entities.flatMap(({ kind, mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, name: kind as string })),
    ),
  ];
}
