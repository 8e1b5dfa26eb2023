import type { Mention } from "#model/mention";
import { overlaps, type Reading } from "../recognise/reading.js";
import type { Group } from "./group-names.js";

/** Acronyms introduced in brackets behind a name, there and wherever they come again: "(CPV) … the CPV". */
export function acronyms(
  reading: Reading,
  groups: readonly Group[],
  taken: readonly Mention[],
): [Group, Mention][] {
  const found: [Group, Mention][] = [];
  for (const group of groups)
    for (const { acronym } of group.bodies) {
      if (!acronym) continue;
      for (const token of reading.tokens) {
        if (
          token.text.replace(/['’]s$/u, "") !== acronym.text ||
          taken.some((mention) => overlaps(mention, token))
        )
          continue;
        const { start } = token;
        found.push([
          group,
          {
            kind: group.entity.kind,
            start,
            end: start + acronym.text.length,
            text: acronym.text,
            rule: "acronym",
            confidence: 0.9,
          },
        ]);
      }
    }
  return found;
}
