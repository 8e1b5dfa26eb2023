import { GraphQLCountryCode, GraphQLNonNegativeInt } from "graphql-scalars";
import { ArgsType, Field, InputType } from "type-graphql";
import type { EntityKind as EntityKindWord } from "#model/vocabulary";
import { ArticleFilter } from "../article/article.args.js";
import { PageArgs } from "../page/page.args.js";
import { EntityKind } from "../vocabulary/vocabulary.enums.js";

const TEXT = "What was typed, up to 200 characters.";

@InputType("SearchFilter", { description: "Which entities. All that is given must hold." })
export class SearchFilter {
  @Field(() => [EntityKind], { nullable: true, description: "Of one of these kinds." })
  kinds?: EntityKindWord[] | null;

  @Field(() => GraphQLCountryCode, { nullable: true, description: "Of this country." })
  country?: string | null;

  @Field(() => GraphQLNonNegativeInt, { nullable: true, description: "At least so many articles name it." })
  minArticles?: number | null;

  @Field(() => GraphQLNonNegativeInt, { nullable: true, description: "At least so many held meetings." })
  minMeetings?: number | null;
}

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, { description: TEXT })
  text: string;

  @Field(() => SearchFilter, { nullable: true, description: "Which entities; all by default." })
  filter?: SearchFilter | null;
}

@ArgsType()
export class ArticleSearchArgs extends PageArgs {
  @Field(() => String, { description: TEXT })
  text: string;

  @Field(() => ArticleFilter, { nullable: true, description: "Which articles; all by default." })
  filter?: ArticleFilter | null;
}
