import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { agreementsOfEntities } from "#graph/read/agreement";
import type { EntityRecord } from "#graph/read/entity";
import { meetingsOfEntities } from "#graph/read/meeting";
import { Agreement } from "../agreement/agreement.type.js";
import { First, within } from "../arguments.js";
import type { Context } from "../context.js";
import { findEntity } from "../entity/find-entity.js";
import { Meeting } from "../meeting/meeting.type.js";
import { Place } from "./place.type.js";

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => Place, { nullable: true, description: "A place by id; null where there is none." })
  place(@Arg("id", () => ID, { description: "Such as `place/hanoi`." }) id: string, @Ctx() context: Context) {
    return findEntity(context, "Place", id);
  }

  @FieldResolver(() => [Meeting], { description: "Meetings held there, of any status; newest first." })
  async meetings(@Root() { id }: EntityRecord, @First(50) first: number, @Ctx() { batch }: Context) {
    return (await batch(meetingsOfEntities, id, within("first", first, 50))) ?? [];
  }

  @FieldResolver(() => [Agreement], {
    description: "Agreements it is party to, or that were concluded there; newest first.",
  })
  async agreements(@Root() { id }: EntityRecord, @First(50) first: number, @Ctx() { batch }: Context) {
    return (await batch(agreementsOfEntities, id, within("first", first, 50))) ?? [];
  }
}
