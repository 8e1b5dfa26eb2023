import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { articlesOfEntities } from "#graph/read/article-list";
import { claimsOfEntities } from "#graph/read/claim-list";
import type { EntityRecord } from "#graph/read/entity";
import { organizations, people, places } from "#graph/read/entity-list";
import { ArticlesArgs, readArticleFilter } from "../article/article.args.js";
import { ClaimsArgs, readClaimFilter } from "../claim/claim.args.js";
import type { Context } from "../context.js";
import {
  ArticleConnection,
  ClaimConnection,
  OrganizationConnection,
  PersonConnection,
  PlaceConnection,
} from "../page/connections.js";
import { listPage, pageAround } from "../page/read-page.js";
import { EntitiesArgs, readEntityFilter } from "./entity.args.js";
import { Entity } from "./entity.type.js";

@Resolver(() => Entity)
export class EntityResolver {
  @Query(() => PersonConnection, { description: "People, those with most meetings first." })
  async people(@Args(() => EntitiesArgs) args: EntitiesArgs, @Ctx() { graph }: Context) {
    const filter = await readEntityFilter(graph, "Person", args.filter);
    return listPage(graph, people, filter, args.orderBy ?? "most-met", args);
  }

  @Query(() => OrganizationConnection, { description: "Organizations, those with most meetings first." })
  async organizations(@Args(() => EntitiesArgs) args: EntitiesArgs, @Ctx() { graph }: Context) {
    const filter = await readEntityFilter(graph, "Organization", args.filter);
    return listPage(graph, organizations, filter, args.orderBy ?? "most-met", args);
  }

  @Query(() => PlaceConnection, { description: "Places, those where most meetings were held first." })
  async places(@Args(() => EntitiesArgs) args: EntitiesArgs, @Ctx() { graph }: Context) {
    const filter = await readEntityFilter(graph, "Place", args.filter);
    return listPage(graph, places, filter, args.orderBy ?? "most-met", args);
  }

  @FieldResolver(() => ArticleConnection, { description: "Articles that name it." })
  articles(
    @Root() { id }: EntityRecord,
    @Args(() => ArticlesArgs) args: ArticlesArgs,
    @Ctx() { batch }: Context,
  ) {
    const filter = readArticleFilter(args.filter);
    return pageAround(batch, articlesOfEntities, id, filter, args.orderBy ?? "newest", args);
  }

  @FieldResolver(() => ClaimConnection, { description: "Claims that name it." })
  claims(@Root() { id }: EntityRecord, @Args(() => ClaimsArgs) args: ClaimsArgs, @Ctx() { batch }: Context) {
    return pageAround(
      batch,
      claimsOfEntities,
      id,
      readClaimFilter(args.filter),
      args.orderBy ?? "newest",
      args,
    );
  }
}
