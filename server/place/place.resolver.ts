import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { agreementsOfEntities } from "#graph/read/agreement";
import type { EntityRecord } from "#graph/read/entity";
import { meetingsOfEntities } from "#graph/read/meeting-list";
import { AgreementsArgs } from "../agreement/agreement.args.js";
import { agreementsAround } from "../agreement/agreements-around.js";
import type { Context } from "../context.js";
import { findEntity } from "../entity/find-entity.js";
import { MeetingsArgs } from "../meeting/meeting.args.js";
import { meetingsAround } from "../meeting/meetings-around.js";
import { AgreementConnection, MeetingConnection } from "../page/connections.js";
import { Place } from "./place.type.js";

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => Place, { nullable: true, description: "A place by id; null where there is none." })
  place(@Arg("id", () => ID, { description: "Such as `place/hanoi`." }) id: string, @Ctx() context: Context) {
    return findEntity(context, "Place", id);
  }

  @FieldResolver(() => MeetingConnection, {
    description: "Meetings held there, of any status; newest first.",
  })
  meetings(
    @Root() { id }: EntityRecord,
    @Args(() => MeetingsArgs) args: MeetingsArgs,
    @Ctx() context: Context,
  ) {
    return meetingsAround(context, meetingsOfEntities, id, args);
  }

  @FieldResolver(() => AgreementConnection, {
    description: "Agreements it is party to, or that were concluded there; newest first.",
  })
  agreements(
    @Root() { id }: EntityRecord,
    @Args(() => AgreementsArgs) args: AgreementsArgs,
    @Ctx() context: Context,
  ) {
    return agreementsAround(context, agreementsOfEntities, id, args);
  }
}
