import { resolveClaims } from "#ingest/resolve/claims";
import { type Knowledge, NO_KNOWLEDGE } from "#ingest/resolve/knowledge";
import type { Problem } from "#model/article";
import type { World } from "#model/entity";
import type { Extraction } from "#model/extraction";
import type { ArticleObject } from "./article-object.js";
import { entityObjects } from "./entities.js";
import { agreementObjects, meetingObjects, relationObjects } from "./facts.js";

export interface EmitOptions {
  /** Print the stored text, because it is not what the file holds. */
  text?: boolean;
  knowledge?: Knowledge;
}

/** One article of a resolved set, as the NDJSON contract wants it. */
export function articleObject(
  extraction: Pick<Extraction, "article" | "entities" | "claims" | "problems">,
  world: Pick<World, "identities" | "entities">,
  options: EmitOptions = {},
): ArticleObject {
  const { article } = extraction;
  const claims = resolveClaims(extraction, world.identities);
  return {
    article: {
      id: article.label,
      lang: article.lang,
      title: article.title,
      publishedAt: article.publishedAt,
      publisher: article.publisher,
      url: article.url,
      ...(options.text ? { text: article.text } : {}),
    },
    entities: entityObjects(extraction, world),
    meetings: meetingObjects(claims, options.knowledge ?? NO_KNOWLEDGE),
    agreements: agreementObjects(claims),
    relations: relationObjects(claims),
    problems: extraction.problems,
  };
}

/** The object of a file that gave no article: its problems say why. */
export function failedObject(label: string, problems: readonly Problem[]): ArticleObject {
  return {
    article: { id: label, lang: null, title: null, publishedAt: null, publisher: null, url: null },
    entities: [],
    meetings: [],
    agreements: [],
    relations: [],
    problems: [...problems],
  };
}

/** One line of NDJSON, with its line feed. */
export function ndjsonLine(object: ArticleObject): string {
  return `${JSON.stringify(object)}\n`;
}
