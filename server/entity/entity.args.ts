import { GraphQLCountryCode, GraphQLNonNegativeInt } from "graphql-scalars";
import { ArgsType, Field, InputType } from "type-graphql";
import type { Graph } from "#graph/connection";
import type {
  EntityFilter as EntityConditions,
  EntityOrder as EntityOrderWord,
} from "#graph/read/entity-list";
import type { EntityKind } from "#model/vocabulary";
import { PageArgs } from "../page/page.args.js";
import { EntityOrder } from "../vocabulary/order.enums.js";
import { namesakes, readBounds, withoutNulls } from "../vocabulary/read-filter.js";

@InputType("EntityFilter", {
  description: "Which people, organizations or places. All that is given must hold.",
})
export class EntityFilter {
  @Field(() => GraphQLCountryCode, { nullable: true, description: "Of this country." })
  country?: string | null;

  @Field(() => String, { nullable: true, description: "The name, as in `search`." })
  text?: string | null;

  @Field(() => GraphQLNonNegativeInt, { nullable: true, description: "At least so many articles name it." })
  minArticles?: number | null;

  @Field(() => GraphQLNonNegativeInt, { nullable: true, description: "At least so many held meetings." })
  minMeetings?: number | null;
}

@ArgsType()
export class EntitiesArgs extends PageArgs {
  @Field(() => EntityFilter, { nullable: true, description: "Which of them; all by default." })
  filter?: EntityFilter | null;

  @Field(() => EntityOrder, { nullable: true, defaultValue: "most-met", description: "Which come first." })
  orderBy?: EntityOrderWord | null;
}

/**
 * What a caller asks for → what the graph is asked.
 * @throws GraphQLError BAD_INPUT
 */
export async function readEntityFilter(
  graph: Graph,
  kind: EntityKind,
  input: EntityFilter | null | undefined,
): Promise<EntityConditions> {
  const { country, text, ...same } = input ?? {};
  return withoutNulls({
    ...withoutNulls(same),
    ...readBounds({ country }),
    someOf: await namesakes(graph, text, [kind]),
  });
}
