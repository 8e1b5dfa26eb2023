import { Arg, Authorized, Ctx, Query, Resolver } from "type-graphql";
import type { Graph } from "#graph/connection";
import { openReports } from "#graph/project/reports";
import { articlesByIds } from "#graph/read/article";
import { claimsByIds } from "#graph/read/claim";
import { entitiesByIds } from "#graph/read/entity";
import { meetingsByIds } from "#graph/read/meeting";
import {
  articlesWithRefusals,
  candidatePairs,
  contradictions,
  countToReview,
  doubtfulClaims,
} from "#graph/read/review";
import { refusedClaims } from "#load/refusals";
import { First, within } from "../arguments.js";
import type { Context } from "../context.js";
import type { Batch } from "../loaders.js";
import { findNode } from "../node/find-node.js";
import { REVIEW_KINDS, ReviewCount, ReviewItem, ReviewKind, type ReviewKindWord } from "./review.type.js";

/** Claims at or below are worth a look. */
const DOUBTFUL = 0.7;

/** Articles in which refused claims are counted. */
const MOST_REFUSING = 200;

type Items = (graph: Graph, batch: Batch, first: number) => Promise<object[]>;

const BY_KIND: Record<ReviewKindWord, Items> = {
  duplicate: async (graph, batch, first) =>
    Promise.all(
      (await candidatePairs(graph, first)).map(async ({ left, right, score, reasons }) => ({
        id: `${left} ${right}`,
        message: `These two may be one (${score}).`,
        left: await batch(entitiesByIds, left),
        right: await batch(entitiesByIds, right),
        reasons: reasons.map(({ name, weight, value }) => ({ name, weight: weight * value })),
      })),
    ),
  contradiction: async (graph, batch, first) =>
    Promise.all(
      (await contradictions(graph, first)).map(async ({ id, dates }) => ({
        id,
        message: `Its claims give different dates: ${dates.join(", ")}.`,
        meeting: await batch(meetingsByIds, id),
      })),
    ),
  refused: async (graph, batch, first) => {
    const refused = await refusedClaims(graph, await articlesWithRefusals(graph, first));
    return Promise.all(
      refused
        .slice(0, first)
        .map(async ({ claim: { id, articleId, start, end, quote, arguments: named }, reason }) => ({
          id,
          message: reason,
          article: await batch(articlesByIds, articleId),
          anchors: [
            { articleId, start, end, surface: quote },
            ...named.map((each) => ({ articleId, start: each.start, end: each.end, surface: each.surface })),
          ],
        })),
    );
  },
  doubtful: async (graph, batch, first) =>
    Promise.all(
      (await doubtfulClaims(graph, DOUBTFUL, first)).map(async ({ id, confidence, rule }) => ({
        id,
        message: `The rule ${rule} is right in about ${Math.round(confidence * 100)} of 100 cases.`,
        claim: await batch(claimsByIds, id),
      })),
    ),
  report: async (graph, batch, first) =>
    Promise.all(
      (await openReports(graph, first)).map(async (report) => ({
        id: report.id,
        message: report.message,
        report: {
          ...report,
          at: new Date(report.at),
          about: await findNode({ graph, batch }, report.subject),
        },
      })),
    ),
};

@Resolver()
export class ReviewResolver {
  @Authorized("contributor")
  @Query(() => [ReviewItem], { description: "What a person should look at, the most pressing first." })
  async review(
    @Arg("kind", () => ReviewKind, { description: "Of which kind." }) kind: ReviewKindWord,
    @First(50) first: number,
    @Ctx() { graph, batch }: Context,
  ): Promise<ReviewItem[]> {
    const items = await BY_KIND[kind](graph, batch, within("first", first, 50));
    return items.map((item) => ({ reasons: [], anchors: [], ...item, kind }) as unknown as ReviewItem);
  }

  @Authorized("contributor")
  @Query(() => [ReviewCount], { description: "How much there is to look at, by kind." })
  async reviewCounts(@Ctx() { graph }: Context): Promise<ReviewCount[]> {
    const refused = await refusedClaims(graph, await articlesWithRefusals(graph, MOST_REFUSING));
    const counts = { ...(await countToReview(graph, DOUBTFUL)), refused: refused.length };
    return REVIEW_KINDS.map((kind) => ({ kind, count: counts[kind] }));
  }
}
