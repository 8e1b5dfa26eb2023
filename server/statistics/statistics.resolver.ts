import { Ctx, Query, Resolver } from "type-graphql";
import { readStatistics } from "#graph/read/statistics";
import type { Context } from "../context.js";
import { Statistics } from "./statistics.type.js";

@Resolver()
export class StatisticsResolver {
  @Query(() => Statistics, { description: "What the graph holds." })
  statistics(@Ctx() { graph }: Context) {
    return readStatistics(graph);
  }
}
