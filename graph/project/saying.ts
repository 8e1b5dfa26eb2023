import { FULL_TEXT } from "../schema.js";
import type { Reader } from "./reader.js";
import { distinct } from "./rows.js";

/** Ids of articles of which the text may say one of these, in order: at least those that do. */
export async function articlesSaying(reader: Reader, words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const each of words) {
    const phrase = `text:"${each.replace(/["\\]/gu, " ")}"`;
    const rows = await reader.run<{ id: string }>(
      `CALL db.index.fulltext.queryNodes($index, $phrase) YIELD node WHERE node:Article RETURN node.id AS id`,
      { index: FULL_TEXT.articleText, phrase },
    );
    // The index knows no words such as "it": then the texts themselves are looked through.
    const there =
      rows.length > 0
        ? rows
        : await reader.run<{ id: string }>(
            "MATCH (a:Article) WHERE toLower(a.text) CONTAINS $each RETURN a.id AS id",
            { each },
          );
    found.push(...there.map(({ id }) => id));
  }
  return distinct(found);
}
