import type { World } from "#model/entity";
import type { Extraction } from "#model/extraction";
import { identify } from "./identity.js";
import type { Knowledge } from "./knowledge.js";
import { type IdentityRecord, identityRecords, type Surface } from "./record.js";

/** What the identities of one article's entities depend on: plain data, a tenth of its extraction. */
export interface ArticleIdentity {
  articleId: string;
  /** The article but for its text, which its id stands for: of several with one id the first in text order counts. */
  written: string;
  records: IdentityRecord[];
}

/** Takes from an extraction what identity depends on, each spelling of a name once. */
export function articleIdentity(extraction: Extraction, knowledge: Knowledge): ArticleIdentity {
  const { article } = extraction;
  return {
    articleId: article.id,
    written: JSON.stringify({ ...article, text: "" }),
    records: identityRecords(extraction, knowledge).map((record) => ({
      ...record,
      surfaces: eachOnce(record.surfaces),
    })),
  };
}

function eachOnce(surfaces: readonly Surface[]): Surface[] {
  const first = new Map<string, Surface>();
  for (const surface of surfaces)
    if (!first.has(`${surface.lang} ${surface.text}`)) first.set(`${surface.lang} ${surface.text}`, surface);
  return [...first.values()];
}

/**
 * Gathers articles one by one, and then says which of their entities are the same: what `resolve` says of them without
 * judgements, but in the memory that their names take.
 */
export class IdentityPool {
  readonly #articles = new Map<string, ArticleIdentity>();
  readonly #texts = new Map<string, string>();

  add(article: ArticleIdentity): void {
    const known = this.#articles.get(article.articleId);
    if (known && known.written <= article.written) return;
    this.#articles.set(article.articleId, { ...article, records: article.records.map((x) => this.#own(x)) });
  }

  /** Public ids by record, and the entities that they name. */
  identify(knowledge: Knowledge): Pick<World, "identities" | "entities"> {
    const records = Array.from(this.#articles.values(), (article) => article.records).flat();
    return identify(records, [], knowledge);
  }

  /** The record with texts of its own, each kept once: pieces of an article would keep all of it. */
  #own(record: IdentityRecord): IdentityRecord {
    return {
      ...record,
      name: this.#once(record.name),
      surfaces: record.surfaces.map((surface) => ({ ...surface, text: this.#once(surface.text) })),
    };
  }

  #once(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const own = [...text].join("");
    this.#texts.set(own, own);
    return own;
  }
}
