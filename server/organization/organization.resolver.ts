import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { agreementsOfEntities } from "#graph/read/agreement";
import type { EntityRecord } from "#graph/read/entity";
import { meetingsOfEntities } from "#graph/read/meeting-list";
import { rolesOfEntities } from "#graph/read/role";
import { AgreementsArgs } from "../agreement/agreement.args.js";
import { agreementsAround } from "../agreement/agreements-around.js";
import type { Context } from "../context.js";
import { findEntity } from "../entity/find-entity.js";
import { MeetingsArgs } from "../meeting/meeting.args.js";
import { meetingsAround } from "../meeting/meetings-around.js";
import { AgreementConnection, MeetingConnection } from "../page/connections.js";
import { Role } from "../role/role.type.js";
import { Organization } from "./organization.type.js";

const MOST_ROLES = 100;

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, {
    nullable: true,
    description: "An organization by id; null where there is none.",
  })
  organization(
    @Arg("id", () => ID, { description: "Such as `org/ministry-of-foreign-affairs-of-france`." }) id: string,
    @Ctx() context: Context,
  ) {
    return findEntity(context, "Organization", id);
  }

  @FieldResolver(() => [Role], { description: "Offices held there, latest first." })
  async roles(@Root() { id }: EntityRecord, @Ctx() { batch }: Context) {
    return (await batch(rolesOfEntities, id, MOST_ROLES)) ?? [];
  }

  @FieldResolver(() => MeetingConnection, {
    description: "Meetings it took part in, or that were held there, of any status; newest first.",
  })
  meetings(
    @Root() { id }: EntityRecord,
    @Args(() => MeetingsArgs) args: MeetingsArgs,
    @Ctx() context: Context,
  ) {
    return meetingsAround(context, meetingsOfEntities, id, args);
  }

  @FieldResolver(() => AgreementConnection, { description: "Agreements it is party to, newest first." })
  agreements(
    @Root() { id }: EntityRecord,
    @Args(() => AgreementsArgs) args: AgreementsArgs,
    @Ctx() context: Context,
  ) {
    return agreementsAround(context, agreementsOfEntities, id, args);
  }
}
