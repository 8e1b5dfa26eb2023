import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { agreementsOfMeetings } from "#graph/read/agreement";
import { claimsOfMeetings } from "#graph/read/claim";
import { placesOfMeetings } from "#graph/read/entity";
import { type MeetingRecord, meetingsByIds, participantsOfMeetings } from "#graph/read/meeting";
import { Agreement } from "../agreement/agreement.type.js";
import { First, within } from "../arguments.js";
import { Claim } from "../claim/claim.type.js";
import type { Context } from "../context.js";
import { Entity } from "../entity/entity.type.js";
import { Meeting } from "./meeting.type.js";
import { Participant } from "./participant.type.js";

const MOST_PARTICIPANTS = 200;
const MOST_PLACES = 50;
const MOST_AGREEMENTS = 100;

@Resolver(() => Meeting)
export class MeetingResolver {
  @Query(() => Meeting, { nullable: true, description: "A meeting by id; null where there is none." })
  async meeting(
    @Arg("id", () => ID, { description: "Such as `meeting/1f0c2ab4`." }) id: string,
    @Ctx() { batch }: Context,
  ) {
    return (await batch(meetingsByIds, id)) ?? null;
  }

  @FieldResolver(() => [Participant], { description: "Who took part, side by side." })
  async participants(@Root() { id }: MeetingRecord, @Ctx() { batch }: Context) {
    return (await batch(participantsOfMeetings, id, MOST_PARTICIPANTS)) ?? [];
  }

  @FieldResolver(() => [Entity], { description: "Where it was held: places, or bodies at whose seat." })
  async places(@Root() { id }: MeetingRecord, @Ctx() { batch }: Context) {
    return (await batch(placesOfMeetings, id, MOST_PLACES)) ?? [];
  }

  @FieldResolver(() => [Agreement], { description: "What was concluded there." })
  async agreements(@Root() { id }: MeetingRecord, @Ctx() { batch }: Context) {
    return (await batch(agreementsOfMeetings, id, MOST_AGREEMENTS)) ?? [];
  }

  @FieldResolver(() => [Claim], { description: "Claims that report it, those of the newest articles first." })
  async claims(@Root() { id }: MeetingRecord, @First(50) first: number, @Ctx() { batch }: Context) {
    return (await batch(claimsOfMeetings, id, within("first", first, 50))) ?? [];
  }
}
