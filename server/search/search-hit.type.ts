import { Field, Float, Int, ObjectType } from "type-graphql";
import type { ArticleRecord } from "#graph/read/article";
import type { EntityRecord } from "#graph/read/entity";
import type { Span } from "#model/document";
import { Article } from "../article/article.type.js";
import { Entity } from "../entity/entity.type.js";

@ObjectType("TextSpan", { description: "A stretch of a text." })
export class TextSpan {
  @Field(() => Int, { description: "Where it starts, in UTF-16 units." })
  start: number;

  @Field(() => Int, { description: "Where it ends (exclusive)." })
  end: number;
}

@ObjectType("SearchHit", { description: "An entity whose name answers a search." })
export class SearchHit {
  @Field(() => Entity, { description: "The entity." })
  node: EntityRecord;

  @Field(() => String, { description: "The spelling that answers the search." })
  matchedName: string;

  @Field(() => [TextSpan], {
    description: "What was typed, in `matchedName`; empty where only a misspelt name answers.",
  })
  highlights: Span[];

  @Field(() => Float, { description: "Larger is better. Comparable within one answer only." })
  score: number;
}

@ObjectType("Snippet", { description: "Some words of an article around what was searched for." })
export class Snippet {
  @Field(() => String, { description: "Verbatim, cut where a word ends." })
  text: string;

  @Field(() => [TextSpan], { description: "What was searched for, in this text." })
  highlights: Span[];
}

@ObjectType("ArticleHit", { description: "An article that holds what was searched for." })
export class ArticleHit {
  @Field(() => Article, { description: "The article." })
  article: ArticleRecord;

  @Field(() => Float, { description: "Larger is better. Comparable within one answer only." })
  score: number;
}
