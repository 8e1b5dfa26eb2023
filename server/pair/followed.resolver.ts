import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { entitiesByIds } from "#graph/read/entity";
import { agreementsThatFollowed, type FollowedRecord } from "#graph/read/followed";
import { meetingsByIds } from "#graph/read/meeting";
import type { PairRecord } from "#graph/read/pair";
import { Agreement } from "../agreement/agreement.type.js";
import { within } from "../arguments.js";
import type { Context } from "../context.js";
import { Meeting } from "../meeting/meeting.type.js";
import { FollowedAgreement, MeetingPair } from "./pair.type.js";

const USUAL_DAYS = 30;
const MOST_DAYS = 3_650;

@Resolver(() => MeetingPair)
export class PairAgreementsResolver {
  @FieldResolver(() => [FollowedAgreement], {
    complexity: 20,
    description:
      "Agreements that followed their held meetings, newest first: concluded there, or soon after between parties that each of the two stands for (themselves, a body of theirs, their country). Following is no proof of cause.",
  })
  agreements(
    @Root() pair: PairRecord,
    @Arg("days", () => Int, {
      nullable: true,
      defaultValue: USUAL_DAYS,
      description: `So many days after a meeting at most, up to ${MOST_DAYS}.`,
    })
    days: number | null,
    @Ctx() { graph }: Context,
  ) {
    return agreementsThatFollowed(graph, pair, within("days", days, USUAL_DAYS, MOST_DAYS));
  }
}

@Resolver(() => FollowedAgreement)
export class FollowedAgreementResolver {
  @FieldResolver(() => Agreement, { description: "The agreement." })
  agreement(@Root() { agreementId }: FollowedRecord, @Ctx() { batch }: Context) {
    return batch(entitiesByIds, agreementId);
  }

  @FieldResolver(() => Meeting, { description: "Their last meeting before it." })
  meeting(@Root() { meetingId }: FollowedRecord, @Ctx() { batch }: Context) {
    return batch(meetingsByIds, meetingId);
  }
}
