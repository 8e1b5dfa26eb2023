import type { Extraction } from "#model/extraction";
import { identityKey } from "#model/identity-key";
import type { Mention } from "#model/mention";
import { byText, type EdgeRow } from "./rows.js";

/** One relationship for each article and entity, with every place at which the article names it. */
export function mentionEdges(
  extractions: readonly Extraction[],
  identities: ReadonlyMap<string, string>,
): EdgeRow[] {
  return extractions.flatMap(({ article, entities }) => {
    const named = new Map<string, { localKeys: string[]; mentions: Mention[] }>();
    for (const { key, mentions } of entities) {
      const id = identities.get(identityKey(article.id, key));
      if (id === undefined) throw new Error(`${key} of ${article.id} was not resolved`);
      const together = named.get(id) ?? { localKeys: [], mentions: [] };
      together.localKeys.push(key);
      together.mentions.push(...mentions);
      named.set(id, together);
    }
    return [...named].map(([to, { localKeys, mentions }]): EdgeRow => {
      mentions.sort((a, b) => a.start - b.start || a.end - b.end || byText(a.rule, b.rule));
      return {
        type: "MENTIONS",
        from: article.id,
        to,
        properties: {
          localKeys: localKeys.sort(byText),
          starts: mentions.map(({ start }) => start),
          ends: mentions.map(({ end }) => end),
          surfaces: mentions.map(({ text }) => text),
          rules: mentions.map(({ rule }) => rule),
        },
      };
    });
  });
}
