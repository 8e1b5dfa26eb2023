import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { entitiesByIds } from "#graph/read/entity";
import { type PlaceCountRecord, placeCounts } from "#graph/read/place-counts";
import { First, within } from "../arguments.js";
import type { Context } from "../context.js";
import { Entity } from "../entity/entity.type.js";
import { MeetingFilter, readMeetingFilter } from "../meeting/meeting.args.js";
import { PlaceCount } from "./place.type.js";

@Resolver(() => PlaceCount)
export class PlaceCountResolver {
  @Query(() => [PlaceCount], { description: "Where meetings were held, the places of most of them first." })
  async placeCounts(
    @Arg("filter", () => MeetingFilter, { nullable: true, description: "Which meetings; all by default." })
    filter: MeetingFilter | null | undefined,
    @First(50) first: number,
    @Ctx() { graph }: Context,
  ) {
    return placeCounts(graph, await readMeetingFilter(graph, filter), within("first", first, 50));
  }

  @FieldResolver(() => Entity, { description: "The place, or the body at whose seat they were held." })
  place(@Root() { placeId }: PlaceCountRecord, @Ctx() { batch }: Context) {
    return batch(entitiesByIds, placeId);
  }
}
