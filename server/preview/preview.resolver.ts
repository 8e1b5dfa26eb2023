import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Graph } from "#graph/connection";
import { articlesByIds } from "#graph/read/article";
import { entitiesByIds } from "#graph/read/entity";
import { meetingsByIds } from "#graph/read/meeting";
import { checkDraft, type Draft } from "#load/check-judgement";
import type { Difference } from "#load/difference";
import { ExtractionEnded } from "#load/extractors";
import { judge, judgementOf } from "#load/judge";
import { loadArticles } from "#load/load";
import { previewArticle } from "#load/preview";
import type { LoadReport as LoadReportRecord } from "#load/report";
import { Article } from "../article/article.type.js";
import type { Context } from "../context.js";
import { Entity } from "../entity/entity.type.js";
import { badInput } from "../errors.js";
import { draftsOf } from "../judgement/drafts.js";
import { JudgementInput } from "../judgement/judgement.input.js";
import { refusalsTold } from "../judgement/refusals.js";
import { Meeting } from "../meeting/meeting.type.js";
import { ArticleInput } from "./article-input.type.js";
import { PreviewDifference } from "./difference.type.js";
import { LoadReport } from "./load-report.type.js";
import { ArticlePreview } from "./preview.type.js";
import { readInput } from "./read-input.js";

@Resolver(() => LoadReport)
export class PreviewResolver {
  @Authorized("contributor")
  @Mutation(() => ArticlePreview, { description: "Tells what a text says and would bring. Writes nothing." })
  async previewArticle(
    @Arg("input", () => ArticleInput, { description: "The article." }) input: ArticleInput,
    @Arg("decisions", () => [JudgementInput], {
      defaultValue: [],
      description: "What was decided about it so far: it is shown as it would be.",
    })
    decisions: JudgementInput[],
    @Ctx() { graph, extractor, caller }: Context,
  ): Promise<ArticlePreview> {
    const { article, problems } = readInput(input);
    const drafts = await decided(graph, decisions);
    const judgements = drafts.map((draft) => judgementOf(draft, { by: caller.name }));
    const preview = await previewArticle(graph, extractor, article, judgements).catch((error: unknown) => {
      if (error instanceof ExtractionEnded) throw badInput(`The text cannot be read: ${error.message}`);
      throw error;
    });
    return {
      ...preview,
      difference: shownDifference(preview.difference),
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
    @Arg("decisions", () => [JudgementInput], {
      defaultValue: [],
      description:
        "What was decided about it in the preview: kept as judgements, and applied as it is loaded.",
    })
    decisions: JudgementInput[],
    @Ctx() { graph, extractor, caller, feed }: Context,
  ): Promise<LoadReportRecord> {
    const { article, problems } = readInput(input);
    const drafts = await decided(graph, decisions);
    const author = { by: caller.name, at: new Date().toISOString() };
    const [report] = await loadArticles(graph, extractor, [article], {
      by: caller.name,
      judgements: drafts.map((draft) => judgementOf(draft, author)),
      onProgress: feed.tell,
    });
    // Of an article that is there already nothing is loaded; what was decided about it counts all the same.
    if (report!.outcome === "unchanged" && drafts.length > 0)
      await refusalsTold(() => judge(graph, drafts, author));
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

/** What was decided in a preview, checked before anything is loaded. */
async function decided(graph: Graph, decisions: readonly JudgementInput[]): Promise<Draft[]> {
  const drafts = (await Promise.all(decisions.map((each) => draftsOf(graph, each)))).flat();
  return refusalsTold(async () => {
    for (const draft of drafts) checkDraft(draft);
    return drafts;
  });
}

function shownDifference({ duplicates, ...meetings }: Difference): PreviewDifference {
  const shown = duplicates.map(({ reasons, ...pair }) => ({
    ...pair,
    reasons: reasons.map(({ name, weight, value }) => ({ name, weight: weight * value })),
  }));
  return { ...meetings, duplicates: shown };
}
