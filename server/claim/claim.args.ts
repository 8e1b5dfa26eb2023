import { ArgsType, Field, Float, ID, InputType } from "type-graphql";
import type { ClaimFilter as ClaimConditions, ClaimOrder as ClaimOrderWord } from "#graph/read/claim-list";
import type { FactKind as FactKindWord } from "#model/vocabulary";
import { PageArgs } from "../page/page.args.js";
import { EdtfDate } from "../vocabulary/edtf-date.scalar.js";
import { ClaimOrder } from "../vocabulary/order.enums.js";
import { readBounds, readIds, withoutNulls } from "../vocabulary/read-filter.js";
import { FactKind } from "../vocabulary/vocabulary.enums.js";

@InputType("ClaimFilter", { description: "Which claims. All that is given must hold." })
export class ClaimFilter {
  @Field(() => [FactKind], { nullable: true, description: "That state one of these sorts of fact." })
  factKind?: FactKindWord[] | null;

  @Field(() => EdtfDate, {
    nullable: true,
    description: "Of something on or after the first day of this date.",
  })
  from?: string | null;

  @Field(() => EdtfDate, {
    nullable: true,
    description: "Of something on or before the last day of this date.",
  })
  to?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Status that the claim gives its fact, such as `held`.",
  })
  status?: string | null;

  @Field(() => String, { nullable: true, description: "Found by this rule." })
  rule?: string | null;

  @Field(() => Float, { nullable: true, description: "At least so sure, 0 to 1." })
  minConfidence?: number | null;

  @Field(() => Float, { nullable: true, description: "At most so sure, 0 to 1." })
  maxConfidence?: number | null;

  @Field(() => String, { nullable: true, description: "Of articles in this language, ISO 639-1." })
  language?: string | null;

  @Field(() => String, { nullable: true, description: "Of articles by this publisher." })
  publisher?: string | null;

  @Field(() => [ID], { nullable: true, description: "All of these are named in it: entities, up to 20." })
  names?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Of this article." })
  article?: string | null;
}

@ArgsType()
export class ClaimsArgs extends PageArgs {
  @Field(() => ClaimFilter, { nullable: true, description: "Which claims; all by default." })
  filter?: ClaimFilter | null;

  @Field(() => ClaimOrder, { nullable: true, defaultValue: "newest", description: "Which come first." })
  orderBy?: ClaimOrderWord | null;
}

@ArgsType()
export class EvidenceArgs extends ClaimsArgs {
  @Field(() => ID, {
    description: "Id of a GraphEdge or a MeetingPair, or of an entity, a meeting or a role.",
  })
  edge: string;
}

/**
 * What a caller asks for → what the graph is asked.
 * @throws GraphQLError BAD_INPUT
 */
export function readClaimFilter(input: ClaimFilter | null | undefined): ClaimConditions {
  const { from, to, names, ...same } = input ?? {};
  return withoutNulls({
    ...withoutNulls(same),
    ...readBounds({ from, to }),
    names: readIds("names", names),
  });
}
