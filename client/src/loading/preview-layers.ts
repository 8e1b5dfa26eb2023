import type { Decisions, Preview } from "../curate/decisions.js";
import type { Layer } from "../evidence/segments.js";

interface Span {
  start: number;
  end: number;
}

/**
 * What to mark in the previewed text: what is left out, the shown quote, what is selected, every name by its kind, and
 * what was added by hand.
 */
export function previewLayers(
  preview: Pick<Preview, "blocks" | "entities">,
  quote: Span | null,
  selected: Span | null = null,
  { additions }: Pick<Decisions, "additions"> = { additions: [] },
): Layer[] {
  return [
    ...preview.blocks
      .filter(({ role }) => role.toLowerCase() === "boilerplate")
      .map(({ start, end }) => ({ start, end, name: "boilerplate" })),
    ...(quote ? [{ ...quote, name: "quote" }] : []),
    ...(selected ? [{ ...selected, name: "selected" }] : []),
    ...preview.entities.flatMap(({ kind, mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, name: kind as string })),
    ),
    ...additions.map((addition) => {
      const { start, end } = addition.what === "name" ? addition.anchor : addition.quote;
      return { start, end, name: addition.what === "name" ? `added ${addition.kind}` : "added" };
    }),
  ];
}
