import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { agreementsOfArticles } from "#graph/read/agreement";
import {
  type ArticleRecord,
  articlesByIds,
  mentionsOfArticles,
  nearCopiesOfArticles,
} from "#graph/read/article";
import { articles } from "#graph/read/article-list";
import { claimsOfArticles } from "#graph/read/claim-list";
import { meetingsOfArticles } from "#graph/read/meeting-list";
import { AgreementsArgs } from "../agreement/agreement.args.js";
import { agreementsAround } from "../agreement/agreements-around.js";
import { First, within } from "../arguments.js";
import { ClaimsArgs, readClaimFilter } from "../claim/claim.args.js";
import type { Context } from "../context.js";
import { MeetingsArgs } from "../meeting/meeting.args.js";
import { meetingsAround } from "../meeting/meetings-around.js";
import {
  AgreementConnection,
  ArticleConnection,
  ClaimConnection,
  MeetingConnection,
} from "../page/connections.js";
import { listPage, pageAround } from "../page/read-page.js";
import { ArticlesArgs, readArticleFilter } from "./article.args.js";
import { Article } from "./article.type.js";
import { MentionSpan } from "./mention-span.type.js";
import { mayReadWhole, shownText } from "./shown-text.js";

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => Article, { nullable: true, description: "An article by id; null where there is none." })
  async article(
    @Arg("id", () => ID, { description: "Such as `article/1f0c2ab45d6e7f80`." }) id: string,
    @Ctx() { batch }: Context,
  ) {
    return (await batch(articlesByIds, id)) ?? null;
  }

  @Query(() => ArticleConnection, { description: "Articles, newest first." })
  articles(@Args(() => ArticlesArgs) args: ArticlesArgs, @Ctx() { graph }: Context) {
    return listPage(graph, articles, readArticleFilter(args.filter), args.orderBy ?? "newest", args);
  }

  @FieldResolver(() => String, {
    description:
      "The text as stored. All offsets count its UTF-16 units. The public sees the quotes; the rest is covered by dots.",
  })
  text(@Root() article: ArticleRecord, @Ctx() context: Context) {
    return shownText(context, article);
  }

  @FieldResolver(() => Boolean, { description: "Whether `text` is shown whole to the one who asks." })
  textIsWhole(@Root() article: ArticleRecord, @Ctx() { caller }: Context): boolean {
    return mayReadWhole(article, caller);
  }

  @FieldResolver(() => [Article], {
    description: "Articles of nearly the same text, and digests of these: all are one independent source.",
  })
  async nearCopies(@Root() { id }: ArticleRecord, @First(50) first: number, @Ctx() { batch }: Context) {
    return (await batch(nearCopiesOfArticles, id, within("first", first, 50))) ?? [];
  }

  @FieldResolver(() => [MentionSpan], { description: "Where it names entities, by place in the text." })
  async mentions(@Root() { id }: ArticleRecord, @Ctx() { batch }: Context) {
    return (await batch(mentionsOfArticles, id)) ?? [];
  }

  @FieldResolver(() => MeetingConnection, { description: "Meetings it reports." })
  meetings(
    @Root() { id }: ArticleRecord,
    @Args(() => MeetingsArgs) args: MeetingsArgs,
    @Ctx() context: Context,
  ) {
    return meetingsAround(context, meetingsOfArticles, id, args);
  }

  @FieldResolver(() => AgreementConnection, { description: "Agreements it reports." })
  agreements(
    @Root() { id }: ArticleRecord,
    @Args(() => AgreementsArgs) args: AgreementsArgs,
    @Ctx() context: Context,
  ) {
    return agreementsAround(context, agreementsOfArticles, id, args);
  }

  @FieldResolver(() => ClaimConnection, { description: "Claims it makes, by place in the text." })
  claims(@Root() { id }: ArticleRecord, @Args(() => ClaimsArgs) args: ClaimsArgs, @Ctx() { batch }: Context) {
    return pageAround(
      batch,
      claimsOfArticles,
      id,
      readClaimFilter(args.filter),
      args.orderBy ?? "newest",
      args,
    );
  }
}
