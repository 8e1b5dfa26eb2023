import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ClaimArgumentRecord } from "#graph/read/claim";
import { entitiesByIds } from "#graph/read/entity";
import type { Context } from "../context.js";
import { Entity } from "../entity/entity.type.js";
import { ClaimArgument } from "./claim.type.js";

@Resolver(() => ClaimArgument)
export class ClaimArgumentResolver {
  @FieldResolver(() => Entity, { nullable: true, description: "What it names; null for dates and titles." })
  entity(@Root() { entityId }: ClaimArgumentRecord, @Ctx() { batch }: Context) {
    return entityId === null ? null : batch(entitiesByIds, entityId);
  }
}
