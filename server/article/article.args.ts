import { ArgsType, Field, ID, InputType } from "type-graphql";
import type {
  ArticleFilter as ArticleConditions,
  ArticleOrder as ArticleOrderWord,
} from "#graph/read/article-list";
import { PageArgs } from "../page/page.args.js";
import { EdtfDate } from "../vocabulary/edtf-date.scalar.js";
import { ArticleOrder } from "../vocabulary/order.enums.js";
import { readBounds, readIds, withoutNulls } from "../vocabulary/read-filter.js";

@InputType("ArticleFilter", { description: "Which articles. All that is given must hold." })
export class ArticleFilter {
  @Field(() => String, { nullable: true, description: "In this language, ISO 639-1." })
  language?: string | null;

  @Field(() => String, { nullable: true, description: "By this publisher." })
  publisher?: string | null;

  @Field(() => EdtfDate, { nullable: true, description: "Published on or after the first day of this date." })
  from?: string | null;

  @Field(() => EdtfDate, { nullable: true, description: "Published on or before the last day of this date." })
  to?: string | null;

  @Field(() => [ID], { nullable: true, description: "All of these are named in it: entities, up to 20." })
  mentions?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "Digests of other texts only, or none." })
  digest?: boolean | null;
}

@ArgsType()
export class ArticlesArgs extends PageArgs {
  @Field(() => ArticleFilter, { nullable: true, description: "Which articles; all by default." })
  filter?: ArticleFilter | null;

  @Field(() => ArticleOrder, { nullable: true, defaultValue: "newest", description: "Which come first." })
  orderBy?: ArticleOrderWord | null;
}

/**
 * What a caller asks for → what the graph is asked.
 * @throws GraphQLError BAD_INPUT
 */
export function readArticleFilter(input: ArticleFilter | null | undefined): ArticleConditions {
  const { from, to, mentions, ...same } = input ?? {};
  return withoutNulls({
    ...withoutNulls(same),
    ...readBounds({ from, to }),
    mentions: readIds("mentions", mentions),
  });
}
