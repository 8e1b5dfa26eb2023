import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { MentionRecord } from "#graph/read/article";
import { entitiesByIds } from "#graph/read/entity";
import type { Context } from "../context.js";
import { Entity } from "../entity/entity.type.js";
import { MentionSpan } from "./mention-span.type.js";

@Resolver(() => MentionSpan)
export class MentionSpanResolver {
  @FieldResolver(() => Entity, {
    nullable: true,
    description: "What it names; null in a preview, where the entity that holds the mention tells.",
  })
  entity(@Root() { entityId }: Partial<MentionRecord>, @Ctx() { batch }: Context) {
    return entityId === undefined ? null : batch(entitiesByIds, entityId);
  }
}
