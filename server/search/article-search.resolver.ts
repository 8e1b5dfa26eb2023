import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import {
  type ArticleHitRecord,
  countArticleHits,
  searchArticles,
  wordsOfText,
} from "#graph/read/article-search";
import { readArticleFilter } from "../article/article.args.js";
import { shownText } from "../article/shown-text.js";
import type { Context } from "../context.js";
import { selectedAt } from "../execute/selection.js";
import { connectionOf } from "../page/connection.js";
import { pageBounds } from "../page/read-page.js";
import { ArticleSearchArgs } from "./search.args.js";
import { checkedText } from "./search.resolver.js";
import { ArticleSearchConnection } from "./search-connection.type.js";
import { ArticleHit, Snippet } from "./search-hit.type.js";
import { snippetOf } from "./snippet.js";

const ORDER = "best";

/** A hit, and the words that it was found by. */
interface Found extends ArticleHitRecord {
  words: readonly string[];
}

/** What is asked of the articles; a snippet takes all that tells who may read what. */
function articlesWanted(info: GraphQLResolveInfo): readonly string[] | null {
  if (selectedAt(info, "nodes", "edges.node").includes("snippet")) return null;
  return selectedAt(info, "nodes.article", "edges.node.article");
}

@Resolver(() => ArticleHit)
export class ArticleSearchResolver {
  @Query(() => ArticleSearchConnection, {
    description:
      "Articles that hold all words of a text, in title or body: accents do not matter, the last word may be unfinished. Best first.",
  })
  async searchArticles(
    @Args(() => ArticleSearchArgs) args: ArticleSearchArgs,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const text = checkedText(args.text);
    const filter = readArticleFilter(args.filter);
    const page = await searchArticles(graph, text, filter, pageBounds(ORDER, args), articlesWanted(info));
    const words = wordsOfText(text);
    const items = page.items.map(({ key, item }) => ({ key, item: { ...item, words } }));
    let counted: ReturnType<typeof countArticleHits> | undefined;
    const counts = () => {
      counted ??= countArticleHits(graph, text, filter);
      return counted;
    };
    const total = async () => (await counts()).total;
    const connection = connectionOf({ ...page, items }, { order: ORDER, after: args.after }, total);
    return Object.defineProperty(connection, "facets", { get: counts });
  }

  @FieldResolver(() => Snippet, {
    nullable: true,
    description:
      "Where the words stand, in what of the text is shown to the one who asks; null where they do not.",
  })
  async snippet(@Root() { article, words }: Found, @Ctx() context: Context) {
    return snippetOf(await shownText(context, article), words);
  }
}
