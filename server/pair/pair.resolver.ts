import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { entitiesByIds, placesOfMeetings } from "#graph/read/entity";
import { meetingsByIds } from "#graph/read/meeting";
import type { PairRecord } from "#graph/read/pair";
import { pairOf, whoMetWhom } from "#graph/read/who-met-whom";
import { First, within } from "../arguments.js";
import type { Context } from "../context.js";
import { Entity } from "../entity/entity.type.js";
import { Meeting } from "../meeting/meeting.type.js";
import { Person } from "../person/person.type.js";
import { cursorAt, positionAfter } from "./cursor.js";
import { MeetingPair } from "./pair.type.js";
import { MeetingPairConnection } from "./pair-connection.type.js";
import { readPairFilter } from "./pair-filter.js";
import { WhoMetWhomFilter } from "./who-met-whom.input.js";

const MOST_PLACES = 50;

@Resolver(() => MeetingPair)
export class PairResolver {
  @Query(() => MeetingPairConnection, {
    description: "Who met whom: pairs of people, those with most held meetings first.",
  })
  async whoMetWhom(
    @Arg("filter", () => WhoMetWhomFilter, { nullable: true, description: "Which pairs; all by default." })
    filter: WhoMetWhomFilter | null | undefined,
    @First(25) first: number,
    @Arg("after", () => String, { nullable: true, description: "`endCursor` of the page before." })
    after: string | null | undefined,
    @Ctx() { graph }: Context,
  ): Promise<MeetingPairConnection> {
    const skip = positionAfter(after);
    const page = { skip, first: within("first", first, 25, 200) };
    const { total, pairs } = await whoMetWhom(graph, await readPairFilter(graph, filter ?? {}), page);
    const edges = pairs.map((node, index) => ({ cursor: cursorAt(skip + index), node }));
    return {
      totalCount: total,
      edges,
      nodes: pairs,
      pageInfo: {
        hasNextPage: skip + pairs.length < total,
        hasPreviousPage: skip > 0,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
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
  async places(@Root() { meetingIds }: PairRecord, @Ctx() { batch }: Context) {
    const places = await Promise.all(meetingIds.map((id) => batch(placesOfMeetings, id, MOST_PLACES)));
    return [...new Map(places.flatMap((list) => list ?? []).map((place) => [place.id, place])).values()];
  }
}
