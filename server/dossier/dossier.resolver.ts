import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { OPEN } from "#graph/read/coverage";
import { entitiesByIds } from "#graph/read/entity";
import { type CompanionRecord, companions, type EntityFacts, entityFacts } from "#graph/read/entity-facts";
import { placeCounts } from "#graph/read/place-counts";
import { timelinePeriods } from "#graph/read/timeline";
import { First, within } from "../arguments.js";
import type { Context } from "../context.js";
import { Entity } from "../entity/entity.type.js";
import { Organization } from "../organization/organization.type.js";
import { PageArgs } from "../page/page.args.js";
import { PlaceCount } from "../place/place.type.js";
import { Coverage } from "../statistics/statistics.type.js";
import { timelinePage } from "../timeline/timeline.resolver.js";
import { PeriodCount, TimelineConnection } from "../timeline/timeline.type.js";
import { Companion, Dossier } from "./dossier.type.js";

type DossierRecord = EntityFacts & { id: string };

@Resolver(() => Dossier)
export class DossierResolver {
  @Query(() => Dossier, {
    nullable: true,
    description: "All that is known of an entity; null where there is none.",
  })
  async dossier(
    @Arg("id", () => ID, { description: "A person, an organization, a place or an agreement." }) id: string,
    @Ctx() { graph, batch }: Context,
  ): Promise<DossierRecord | null> {
    const entity = await batch(entitiesByIds, id);
    return entity ? { id: entity.id, ...(await entityFacts(graph, entity.id)) } : null;
  }

  @FieldResolver(() => Entity, {
    description: "The entity: names, offices, whom it met, each with lists of its own.",
  })
  entity(@Root() { id }: DossierRecord, @Ctx() { batch }: Context) {
    return batch(entitiesByIds, id);
  }

  @FieldResolver(() => Coverage, { description: "Who reports it: articles by year, language and publisher." })
  coverage(@Root() { id, articles, sources }: DossierRecord) {
    return { articles, sources, of: { ...OPEN, entity: id } };
  }

  @FieldResolver(() => [PeriodCount], { description: "What it took part in, by year." })
  years(@Root() { id }: DossierRecord, @Ctx() { graph }: Context) {
    return timelinePeriods(graph, { entity: id }, "year");
  }

  @FieldResolver(() => TimelineConnection, {
    description: "Its dated meetings and agreements, earliest first.",
  })
  timeline(@Root() { id }: DossierRecord, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return timelinePage(context, { entity: id }, args);
  }

  @FieldResolver(() => [PlaceCount], { description: "Where its held meetings took place, most often first." })
  places(@Root() { id }: DossierRecord, @First(20) first: number, @Ctx() { graph }: Context) {
    return placeCounts(graph, { participants: [id], status: ["held"] }, within("first", first, 20));
  }

  @FieldResolver(() => [Companion], {
    description: "Organizations at the same held meetings, most often first.",
  })
  organizations(@Root() { id }: DossierRecord, @First(20) first: number, @Ctx() { graph }: Context) {
    return companions(graph, id, within("first", first, 20));
  }
}

@Resolver(() => Companion)
export class CompanionResolver {
  @FieldResolver(() => Organization, { description: "The organization." })
  organization(@Root() { id }: CompanionRecord, @Ctx() { batch }: Context) {
    return batch(entitiesByIds, id);
  }
}
