import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { agreementsOfEntities } from "#graph/read/agreement";
import type { EntityRecord } from "#graph/read/entity";
import { meetingsOfEntities } from "#graph/read/meeting";
import { rolesOfEntities } from "#graph/read/role";
import { pairsOfPeople } from "#graph/read/who-met-whom";
import { Agreement } from "../agreement/agreement.type.js";
import { First, within } from "../arguments.js";
import type { Context } from "../context.js";
import { findEntity } from "../entity/find-entity.js";
import { Meeting } from "../meeting/meeting.type.js";
import { MeetingPair } from "../pair/pair.type.js";
import { Role } from "../role/role.type.js";
import { Person } from "./person.type.js";

const MOST_ROLES = 100;

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: "A person by id; null where there is none." })
  person(
    @Arg("id", () => ID, { description: "Such as `person/to-lam`." }) id: string,
    @Ctx() context: Context,
  ) {
    return findEntity(context, "Person", id);
  }

  @FieldResolver(() => [Role], { description: "Offices held, latest first." })
  async roles(@Root() { id }: EntityRecord, @Ctx() { batch }: Context) {
    return (await batch(rolesOfEntities, id, MOST_ROLES)) ?? [];
  }

  @FieldResolver(() => [Meeting], { description: "Meetings of any status, newest first." })
  async meetings(@Root() { id }: EntityRecord, @First(50) first: number, @Ctx() { batch }: Context) {
    return (await batch(meetingsOfEntities, id, within("first", first, 50))) ?? [];
  }

  @FieldResolver(() => [MeetingPair], { description: "Whom this person met, most often first." })
  async met(@Root() { id }: EntityRecord, @First(50) first: number, @Ctx() { batch }: Context) {
    return (await batch(pairsOfPeople, id, within("first", first, 50))) ?? [];
  }

  @FieldResolver(() => [Agreement], { description: "Agreements this person is party to, newest first." })
  async agreements(@Root() { id }: EntityRecord, @First(50) first: number, @Ctx() { batch }: Context) {
    return (await batch(agreementsOfEntities, id, within("first", first, 50))) ?? [];
  }
}
