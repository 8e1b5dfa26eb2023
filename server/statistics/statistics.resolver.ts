import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { coverage, OPEN } from "#graph/read/coverage";
import { readStatistics } from "#graph/read/statistics";
import type { Context } from "../context.js";
import { firstDay, lastDay } from "../vocabulary/date-bounds.js";
import { EdtfDate } from "../vocabulary/edtf-date.scalar.js";
import { Coverage, Statistics } from "./statistics.type.js";

@Resolver()
export class StatisticsResolver {
  @Query(() => Statistics, { description: "What the graph holds." })
  statistics(@Ctx() { graph }: Context) {
    return readStatistics(graph);
  }

  @Query(() => Coverage, {
    description: "How much was read about a stretch of time: to be told beside every count of meetings.",
  })
  async coverage(
    @Arg("from", () => EdtfDate, {
      nullable: true,
      description: "From the first day of this date; none for all.",
    })
    from: string | null | undefined,
    @Arg("to", () => EdtfDate, { nullable: true, description: "To the last day of this date; none for all." })
    to: string | null | undefined,
    @Ctx() { graph }: Context,
  ) {
    const [first, last] = [firstDay(from) ?? OPEN.from, lastDay(to) ?? OPEN.to];
    const counted = await coverage(graph, first, last);
    return { ...counted, of: { from: first, to: last, entity: null } };
  }
}
