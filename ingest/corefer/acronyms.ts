import type { Mention } from "#model/mention";
import { near } from "../recognise/near.js";
import { overlaps, type Reading } from "../recognise/reading.js";
import type { Token } from "../recognise/tokens.js";
import { withoutPossessive } from "../words/word.js";
import type { Group } from "./group-names.js";

/** Acronyms introduced in brackets behind a name, there and wherever they come again: "(CPV) … the CPV". */
export function acronyms(
  reading: Reading,
  groups: readonly Group[],
  taken: readonly Mention[],
): [Group, Mention][] {
  const found: [Group, Mention][] = [];
  if (!groups.some((group) => group.bodies.some((body) => body.acronym))) return found;
  const byText = new Map<string, Token[]>();
  for (const token of reading.tokens) {
    const { text } = withoutPossessive(token.word);
    const same = byText.get(text);
    if (same) same.push(token);
    else byText.set(text, [token]);
  }
  for (const group of groups)
    for (const { acronym } of group.bodies) {
      if (!acronym) continue;
      for (const token of byText.get(acronym.text) ?? []) {
        if (near(taken, token).some((mention) => overlaps(mention, token))) continue;
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
