import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { always } from "#load/extractors";
import type { LoadReport as LoadReportRecord } from "#load/report";
import { restoreArticle, takeDown, unloadArticle } from "#load/unload";
import type { Context } from "../context.js";
import { badInput, notFound } from "../errors.js";
import { LoadReport } from "../preview/load-report.type.js";
import { TakedownReport, UnloadReport } from "./unload.type.js";

@Resolver()
export class UnloadResolver {
  @Authorized("curator")
  @Mutation(() => UnloadReport, { description: "Takes an article out of the graph. Its text is kept aside." })
  async unloadArticle(
    @Arg("id", () => ID, { description: "The article." }) id: string,
    @Ctx() { graph, caller, feed }: Context,
  ): Promise<UnloadReport> {
    const { unloaded, removedIds } = await unloadArticle(graph, id, caller.name);
    if (!unloaded) throw notFound(id);
    feed.look();
    return { removedIds };
  }

  @Authorized("curator")
  @Mutation(() => LoadReport, { description: "Brings an unloaded article back, as it was." })
  async restoreArticle(
    @Arg("id", () => ID, { description: "The article." }) id: string,
    @Ctx() { graph, extractor, caller, feed }: Context,
  ): Promise<LoadReportRecord> {
    const report = await restoreArticle(graph, always(extractor), id, caller.name);
    if (!report) throw badInput(`${id} was not unloaded: there is nothing to bring back.`);
    if (report.outcome === "refused") throw badInput(report.problems.map(({ message }) => message).join(" "));
    feed.look();
    return report;
  }

  @Authorized("admin")
  @Mutation(() => TakedownReport, {
    description:
      "Deletes an article's text for good, and all that quotes it. The same text is refused from then on.",
  })
  async takedown(
    @Arg("id", () => ID, { description: "The article." }) id: string,
    @Arg("why", () => String, { description: "Why: this stays on the tombstone." }) why: string,
    @Ctx() { graph, caller, feed }: Context,
  ): Promise<TakedownReport> {
    if (why.trim() === "") throw badInput("A takedown needs its reason: it stays when the text is gone.");
    const report = await takeDown(graph, id, { by: caller.name, why: why.trim() });
    if (report.buriedIds.length === 0) throw notFound(id);
    feed.look();
    return report;
  }
}
