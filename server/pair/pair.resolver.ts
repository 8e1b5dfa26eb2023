import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { entitiesByIds, placesOfMeetings } from "#graph/read/entity";
import { meetingsByIds } from "#graph/read/meeting";
import type { PairRecord } from "#graph/read/pair";
import { countPairs, pairOf, whoMetWhom } from "#graph/read/who-met-whom";
import type { Context } from "../context.js";
import { Entity } from "../entity/entity.type.js";
import { selectedAt } from "../execute/selection.js";
import { Meeting } from "../meeting/meeting.type.js";
import { connectionOf } from "../page/connection.js";
import { MeetingPairConnection } from "../page/connections.js";
import { pageBounds } from "../page/read-page.js";
import { Person } from "../person/person.type.js";
import { PairsArgs } from "./pair.args.js";
import { MeetingPair } from "./pair.type.js";
import { readPairFilter } from "./pair-filter.js";
import { pairsWanted } from "./pairs-wanted.js";

const MOST_PLACES = 50;

@Resolver(() => MeetingPair)
export class PairResolver {
  @Query(() => MeetingPairConnection, {
    description: "Who met whom: pairs of people, those with most held meetings first.",
  })
  async whoMetWhom(
    @Args(() => PairsArgs) args: PairsArgs,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const order = args.orderBy ?? "most-met";
    const bounds = pageBounds(order, args);
    const filter = await readPairFilter(graph, args.filter ?? {});
    const page = await whoMetWhom(graph, filter, { order, ...bounds, wanted: pairsWanted(info) });
    return connectionOf(page, { order, after: args.after }, () => countPairs(graph, filter));
  }

  @Query(() => MeetingPair, {
    nullable: true,
    description: "What two people have in common, also where it was only announced; null where nothing.",
  })
  pair(
    @Arg("a", () => ID, { description: "A person." }) a: string,
    @Arg("b", () => ID, { description: "Another person." }) b: string,
    @Ctx() { graph }: Context,
  ) {
    return pairOf(graph, a, b);
  }

  @FieldResolver(() => Person, { description: "The one whose id comes first." })
  a(@Root() { aId }: PairRecord, @Ctx() { batch }: Context) {
    return batch(entitiesByIds, aId);
  }

  @FieldResolver(() => Person, { description: "The other." })
  b(@Root() { bId }: PairRecord, @Ctx() { batch }: Context) {
    return batch(entitiesByIds, bId);
  }

  @FieldResolver(() => [Meeting], {
    description: "Their meetings of any status, newest first: those that the filter leaves.",
  })
  async meetings(@Root() { meetingIds }: PairRecord, @Ctx() { batch }: Context) {
    const meetings = await Promise.all(meetingIds.map((id) => batch(meetingsByIds, id)));
    return meetings.filter((meeting) => meeting !== undefined);
  }

  @FieldResolver(() => [Entity], { description: "Where these meetings were held." })
  async places(
    @Root() { meetingIds }: PairRecord,
    @Ctx() { batch }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const asked = { first: MOST_PLACES, wanted: selectedAt(info) };
    const places = await Promise.all(meetingIds.map((id) => batch(placesOfMeetings, id, asked)));
    return [...new Map(places.flatMap((list) => list ?? []).map((place) => [place.id, place])).values()];
  }
}
