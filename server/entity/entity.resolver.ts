import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { articlesOfEntities } from "#graph/read/article";
import { claimsOfEntities } from "#graph/read/claim";
import type { EntityRecord } from "#graph/read/entity";
import { First, within } from "../arguments.js";
import { Article } from "../article/article.type.js";
import { Claim } from "../claim/claim.type.js";
import type { Context } from "../context.js";
import { Entity } from "./entity.type.js";

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => [Article], { description: "Articles that name it, newest first." })
  async articles(@Root() { id }: EntityRecord, @First(20) first: number, @Ctx() { batch }: Context) {
    return (await batch(articlesOfEntities, id, within("first", first, 20))) ?? [];
  }

  @FieldResolver(() => [Claim], { description: "Claims that name it, those of the newest articles first." })
  async claims(@Root() { id }: EntityRecord, @First(50) first: number, @Ctx() { batch }: Context) {
    return (await batch(claimsOfEntities, id, within("first", first, 50))) ?? [];
  }
}
