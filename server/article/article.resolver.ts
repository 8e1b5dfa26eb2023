import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { agreementsOfArticles } from "#graph/read/agreement";
import {
  type ArticleRecord,
  articlesByIds,
  articleTexts,
  listArticles,
  mentionsOfArticles,
  nearCopiesOfArticles,
} from "#graph/read/article";
import { claimsOfArticles } from "#graph/read/claim";
import { meetingsOfArticles } from "#graph/read/meeting";
import { Agreement } from "../agreement/agreement.type.js";
import { First, within } from "../arguments.js";
import type { Caller } from "../auth/caller.js";
import { Claim } from "../claim/claim.type.js";
import type { Context } from "../context.js";
import { Meeting } from "../meeting/meeting.type.js";
import { Article } from "./article.type.js";
import { MentionSpan } from "./mention-span.type.js";
import { publicText } from "./public-text.js";

const MOST_MEETINGS = 200;
const MOST_AGREEMENTS = 200;
const MOST_QUOTES = 500;

/** Digests are this project's own words; the words of others are for those who signed in. */
function mayReadWhole({ isDigest }: ArticleRecord, { role }: Caller): boolean {
  return isDigest || role !== null;
}

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => Article, { nullable: true, description: "An article by id; null where there is none." })
  async article(
    @Arg("id", () => ID, { description: "Such as `article/1f0c2ab45d6e7f80`." }) id: string,
    @Ctx() { batch }: Context,
  ) {
    return (await batch(articlesByIds, id)) ?? null;
  }

  @Query(() => [Article], { description: "Articles, newest first." })
  articles(
    @First(50) first: number,
    @Arg("lang", () => String, { nullable: true, description: "Of one language, ISO 639-1." })
    lang: string | null | undefined,
    @Ctx() { graph }: Context,
  ) {
    return listArticles(graph, lang ?? null, within("first", first, 50));
  }

  @FieldResolver(() => String, {
    description:
      "The text as stored. All offsets count its UTF-16 units. The public sees the quotes; the rest is covered by dots.",
  })
  async text(@Root() article: ArticleRecord, @Ctx() { batch, caller }: Context) {
    const [text = "", quotes = []] = await Promise.all([
      batch(articleTexts, article.id),
      batch(claimsOfArticles, article.id, MOST_QUOTES),
    ]);
    return mayReadWhole(article, caller) ? text : publicText(text, quotes);
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

  @FieldResolver(() => [Meeting], { description: "Meetings it reports, newest first." })
  async meetings(@Root() { id }: ArticleRecord, @Ctx() { batch }: Context) {
    return (await batch(meetingsOfArticles, id, MOST_MEETINGS)) ?? [];
  }

  @FieldResolver(() => [Agreement], { description: "Agreements it reports, newest first." })
  async agreements(@Root() { id }: ArticleRecord, @Ctx() { batch }: Context) {
    return (await batch(agreementsOfArticles, id, MOST_AGREEMENTS)) ?? [];
  }

  @FieldResolver(() => [Claim], { description: "Claims it makes, by place in the text." })
  async claims(@Root() { id }: ArticleRecord, @First(200) first: number, @Ctx() { batch }: Context) {
    return (await batch(claimsOfArticles, id, within("first", first, 200))) ?? [];
  }
}
