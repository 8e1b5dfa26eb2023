import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { listJudgements } from "#graph/read/history";
import { type JudgeReport as JudgeReportRecord, judge, withdraw } from "#load/judge";
import { checkedIds, First, within } from "../arguments.js";
import type { Context } from "../context.js";
import { badInput } from "../errors.js";
import { draftsOf } from "./drafts.js";
import { JudgementInput } from "./judgement.input.js";
import { Judgement, JudgeReport, shown } from "./judgement.type.js";
import { refusalsTold } from "./refusals.js";

const MOST_AT_ONCE = 200;

@Resolver()
export class JudgementResolver {
  @Authorized("contributor")
  @Query(() => [Judgement], { description: "What people decided, newest first." })
  async judgements(
    @Arg("article", () => ID, { nullable: true, description: "Only what stands in this article." })
    article: string | null | undefined,
    @Arg("withdrawn", () => Boolean, { defaultValue: false, description: "What was taken back as well." })
    withdrawn: boolean,
    @First(100) first: number,
    @Ctx() { graph }: Context,
  ): Promise<Judgement[]> {
    const question = { articleId: article ?? null, withdrawn, first: within("first", first, 100) };
    return (await listJudgements(graph, question)).map(shown);
  }

  @Authorized("curator")
  @Mutation(() => JudgeReport, { description: "Decides. All of it is applied at once, or nothing." })
  async judge(
    @Arg("input", () => [JudgementInput], { description: "The decisions." }) input: JudgementInput[],
    @Ctx() { graph, caller, feed }: Context,
  ): Promise<JudgeReport> {
    if (input.length === 0 || input.length > MOST_AT_ONCE)
      throw badInput(`${input.length} decisions were given; 1 to ${MOST_AT_ONCE} are taken at once.`);
    const drafts = (await Promise.all(input.map((each) => draftsOf(graph, each)))).flat();
    const report = await refusalsTold(() => judge(graph, drafts, { by: caller.name }));
    feed.look();
    return sent(report, null);
  }

  @Authorized("curator")
  @Mutation(() => JudgeReport, {
    description: "Takes judgements back: the graph is as if they had never been.",
  })
  async withdrawJudgement(
    @Arg("ids", () => [ID], { description: "The judgements." }) ids: string[],
    @Arg("why", () => String, { nullable: true, description: "Why." }) why: string | null | undefined,
    @Ctx() { graph, caller, feed }: Context,
  ): Promise<JudgeReport> {
    const author = { by: caller.name, at: new Date().toISOString(), why: why ?? null };
    const checked = checkedIds("ids", ids, MOST_AT_ONCE);
    const report = await refusalsTold(() => withdraw(graph, checked, author));
    feed.look();
    return sent(report, author);
  }
}

function sent({ judgements, ...ids }: JudgeReportRecord, withdrawn: Judgement["withdrawn"]): JudgeReport {
  return { ...ids, judgements: judgements.map((judgement) => shown({ ...judgement, withdrawn })) };
}
