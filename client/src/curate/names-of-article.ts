import type { ArticleTextQuery } from "../api/generated/graphql.js";
import type { NamedPlace } from "./candidates.js";

/** Every name of a stored article, for forms that claims are made in. */
export function namesOfArticle({
  mentions,
}: Pick<NonNullable<ArticleTextQuery["article"]>, "mentions">): NamedPlace[] {
  return mentions.map(({ start, end, text, kind, entity }) => ({
    start,
    end,
    surface: text,
    kind,
    entity: entity && { id: entity.id, name: entity.name },
  }));
}
