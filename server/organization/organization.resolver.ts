import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { agreementsOfEntities } from "#graph/read/agreement";
import type { EntityRecord } from "#graph/read/entity";
import { meetingsOfEntities } from "#graph/read/meeting";
import { rolesOfEntities } from "#graph/read/role";
import { Agreement } from "../agreement/agreement.type.js";
import { First, within } from "../arguments.js";
import type { Context } from "../context.js";
import { findEntity } from "../entity/find-entity.js";
import { Meeting } from "../meeting/meeting.type.js";
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

  @FieldResolver(() => [Meeting], {
    description: "Meetings it took part in, or that were held there, of any status; newest first.",
  })
  async meetings(@Root() { id }: EntityRecord, @First(50) first: number, @Ctx() { batch }: Context) {
    return (await batch(meetingsOfEntities, id, within("first", first, 50))) ?? [];
  }

  @FieldResolver(() => [Agreement], { description: "Agreements it is party to, newest first." })
  async agreements(@Root() { id }: EntityRecord, @First(50) first: number, @Ctx() { batch }: Context) {
    return (await batch(agreementsOfEntities, id, within("first", first, 50))) ?? [];
  }
}
