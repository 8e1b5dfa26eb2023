import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { articlesByIds } from "#graph/read/article";
import { entitiesByIds } from "#graph/read/entity";
import { meetingsByIds } from "#graph/read/meeting";
import { loadArticles } from "#load/load";
import { previewArticle } from "#load/preview";
import type { LoadReport as LoadReportRecord } from "#load/report";
import { Article } from "../article/article.type.js";
import type { Context } from "../context.js";
import { Entity } from "../entity/entity.type.js";
import { badInput } from "../errors.js";
import { Meeting } from "../meeting/meeting.type.js";
import { ArticleInput } from "./article-input.type.js";
import { LoadReport } from "./load-report.type.js";
import { ArticlePreview } from "./preview.type.js";
import { readInput } from "./read-input.js";

@Resolver(() => LoadReport)
export class PreviewResolver {
  @Authorized("contributor")
  @Mutation(() => ArticlePreview, { description: "Tells what a text says and would bring. Writes nothing." })
  async previewArticle(
    @Arg("input", () => ArticleInput, { description: "The article." }) input: ArticleInput,
    @Ctx() { graph, extractor }: Context,
  ): Promise<ArticlePreview> {
    const { article, problems } = readInput(input);
    const preview = await previewArticle(graph, extractor, article);
    return {
      ...preview,
      article: { ...preview.article, known: preview.known },
      problems: [...problems, ...preview.problems],
    };
  }

  @Authorized("contributor")
  @Mutation(() => LoadReport, {
    description: "Loads an article: the graph grows by what it says. Safe to repeat.",
  })
  async loadArticle(
    @Arg("input", () => ArticleInput, { description: "The article." }) input: ArticleInput,
    @Ctx() { graph, extractor, caller, feed }: Context,
  ): Promise<LoadReportRecord> {
    const { article, problems } = readInput(input);
    const [report] = await loadArticles(graph, extractor, [article], {
      by: caller.name,
      onProgress: feed.tell,
    });
    feed.look();
    if (report!.outcome === "refused")
      throw badInput(report!.problems.map(({ message }) => message).join(" ") || "The article was refused.");
    return { ...report!, problems: [...problems, ...report!.problems] };
  }

  @FieldResolver(() => Article, { description: "The article as stored." })
  article(@Root() { article }: LoadReportRecord, @Ctx() { batch }: Context) {
    return batch(articlesByIds, article.id);
  }

  @FieldResolver(() => [Entity], { description: "What the graph did not hold before." })
  async newEntities(@Root() { newEntityIds }: LoadReportRecord, @Ctx() { batch }: Context) {
    const entities = await Promise.all(newEntityIds.map((id) => batch(entitiesByIds, id)));
    return entities.filter((entity) => entity !== undefined);
  }

  @FieldResolver(() => [Meeting], { description: "Meetings that no article reported before." })
  async newMeetings(@Root() { newMeetingIds }: LoadReportRecord, @Ctx() { batch }: Context) {
    const meetings = await Promise.all(newMeetingIds.map((id) => batch(meetingsByIds, id)));
    return meetings.filter((meeting) => meeting !== undefined);
  }
}
