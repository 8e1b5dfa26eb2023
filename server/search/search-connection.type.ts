import { Field, ObjectType } from "type-graphql";
import type { ArticleHitRecord } from "#graph/read/article-search";
import type { SearchHitRecord } from "#graph/read/search";
import { connectionType } from "../page/connection.js";
import { ArticleFacets, SearchFacets } from "./facets.type.js";
import { ArticleHit, SearchHit } from "./search-hit.type.js";

const SearchHits = connectionType<SearchHitRecord>(
  "SearchHit",
  () => SearchHit,
  "entities that answer a search",
);

@ObjectType("SearchConnection", { description: "A page of what answers a search, best first." })
export class SearchConnection extends SearchHits {
  @Field(() => SearchFacets, { description: "What all of them are, over all pages." })
  facets: Promise<SearchFacets>;
}

const ArticleHits = connectionType<ArticleHitRecord>(
  "ArticleHit",
  () => ArticleHit,
  "articles that answer a search",
);

@ObjectType("ArticleSearchConnection", {
  description: "A page of articles that answer a search, best first.",
})
export class ArticleSearchConnection extends ArticleHits {
  @Field(() => ArticleFacets, { description: "What all of them are, over all pages." })
  facets: Promise<ArticleFacets>;
}
