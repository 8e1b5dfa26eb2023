import type { Article } from "#model/article";
import type { Claim } from "#model/claim";
import type { Entity, World } from "#model/entity";
import type { Extraction } from "#model/extraction";
import { identityKey } from "#model/identity-key";

/** A world with the look-ups that every part of the projection needs. */
export interface WorldIndex {
  world: World;
  extractions: readonly Extraction[];
  entity(id: string): Entity | undefined;
  claim(id: string): Claim;
  article(id: string): Article;
  /** Id of the entity that a key of an article's extraction stands for. */
  identity(articleId: string, localKey: string): string;
}

/** @throws Error from its look-ups where world and extractions do not belong together. */
export function worldIndex(world: World, extractions: readonly Extraction[]): WorldIndex {
  const entities = new Map(world.entities.map((entity) => [entity.id, entity]));
  const articles = new Map(extractions.map(({ article }) => [article.id, article]));
  const claims = new Map(extractions.flatMap((each) => each.claims.map((claim) => [claim.id, claim])));
  return {
    world,
    extractions,
    entity: (id) => entities.get(id),
    claim: (id) => found(claims.get(id), id),
    article: (id) => found(articles.get(id), id),
    identity: (articleId, localKey) => {
      const key = identityKey(articleId, localKey);
      return found(world.identities.get(key), key);
    },
  };
}

function found<T>(value: T | undefined, key: string): T {
  if (value === undefined) throw new Error(`The world does not hold ${JSON.stringify(key)}`);
  return value;
}

/** Articles that are one independent source share this key: digests of one original, and the original. */
export function sourceKey(article: Article): string {
  return article.basedOn ?? article.url ?? article.id;
}
