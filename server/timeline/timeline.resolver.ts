import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import {
  type Period as PeriodWord,
  type TimelineFilter as TimelineConditions,
  timeline,
  timelinePeriods,
} from "#graph/read/timeline";
import type { Context } from "../context.js";
import { findNode } from "../node/find-node.js";
import { connectionOf } from "../page/connection.js";
import { pageBounds } from "../page/read-page.js";
import { readTimelineFilter, TimelineArgs, TimelineFilter } from "./timeline.args.js";
import { Period, PeriodCount, TimelineConnection } from "./timeline.type.js";

/** A page of a timeline, its events looked up together. */
export async function timelinePage(context: Context, filter: TimelineConditions, args: TimelineArgs) {
  const order = args.orderBy ?? "oldest";
  const page = await timeline.page(context.graph, { ...pageBounds(order, args), order, filter });
  const items = await Promise.all(
    page.items.map(async ({ key, item }) => ({ key, item: await findNode(context, item) })),
  );
  const found = items.flatMap(({ key, item }) => (item === null ? [] : [{ key, item }]));
  return connectionOf({ ...page, items: found }, { order, after: args.after }, () =>
    timeline.count(context.graph, filter),
  );
}

@Resolver()
export class TimelineResolver {
  @Query(() => TimelineConnection, { description: "Dated meetings and agreements in order of time." })
  timeline(@Args(() => TimelineArgs) args: TimelineArgs, @Ctx() context: Context) {
    return timelinePage(context, readTimelineFilter(args.filter), args);
  }

  @Query(() => [PeriodCount], {
    description: "How much happened in each year or month, earliest first; where nothing did is left out.",
  })
  periods(
    @Arg("filter", () => TimelineFilter, { nullable: true, description: "Which; all by default." })
    filter: TimelineFilter | null | undefined,
    @Arg("by", () => Period, { nullable: true, defaultValue: "year", description: "By year or by month." })
    by: PeriodWord | null,
    @Ctx() { graph }: Context,
  ) {
    return timelinePeriods(graph, readTimelineFilter(filter), by ?? "year");
  }
}
