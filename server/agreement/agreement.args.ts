import { GraphQLCountryCode, GraphQLNonNegativeInt } from "graphql-scalars";
import { ArgsType, Field, ID, InputType } from "type-graphql";
import type { Graph } from "#graph/connection";
import type {
  AgreementFilter as AgreementConditions,
  AgreementOrder as AgreementOrderWord,
} from "#graph/read/agreement";
import type {
  AgreementForm as AgreementFormWord,
  AgreementStatus as AgreementStatusWord,
} from "#model/vocabulary";
import { PageArgs } from "../page/page.args.js";
import { EdtfDate } from "../vocabulary/edtf-date.scalar.js";
import { AgreementOrder } from "../vocabulary/order.enums.js";
import { namesakes, readBounds, readIds, withoutNulls } from "../vocabulary/read-filter.js";
import { AgreementForm, AgreementStatus } from "../vocabulary/vocabulary.enums.js";

@InputType("AgreementFilter", { description: "Which agreements. All that is given must hold." })
export class AgreementFilter {
  @Field(() => [AgreementForm], { nullable: true, description: "Of one of these forms." })
  form?: AgreementFormWord[] | null;

  @Field(() => [AgreementStatus], { nullable: true, description: "Of one of these statuses." })
  status?: AgreementStatusWord[] | null;

  @Field(() => EdtfDate, { nullable: true, description: "Concluded on or after the first day of this date." })
  from?: string | null;

  @Field(() => EdtfDate, { nullable: true, description: "Concluded on or before the last day of this date." })
  to?: string | null;

  @Field(() => [ID], { nullable: true, description: "All of these are party to it, up to 20." })
  parties?: string[] | null;

  @Field(() => GraphQLCountryCode, { nullable: true, description: "Some party is of this country." })
  country?: string | null;

  @Field(() => String, { nullable: true, description: "Its name, as in `search`." })
  text?: string | null;

  @Field(() => GraphQLNonNegativeInt, { nullable: true, description: "At least so many articles name it." })
  minArticles?: number | null;
}

@ArgsType()
export class AgreementsArgs extends PageArgs {
  @Field(() => AgreementFilter, { nullable: true, description: "Which agreements; all by default." })
  filter?: AgreementFilter | null;

  @Field(() => AgreementOrder, { nullable: true, defaultValue: "newest", description: "Which come first." })
  orderBy?: AgreementOrderWord | null;
}

/**
 * What a caller asks for → what the graph is asked.
 * @throws GraphQLError BAD_INPUT
 */
export async function readAgreementFilter(
  graph: Graph,
  input: AgreementFilter | null | undefined,
): Promise<AgreementConditions> {
  const { from, to, country, parties, text, ...same } = input ?? {};
  return withoutNulls({
    ...withoutNulls(same),
    ...readBounds({ from, to, country }),
    parties: readIds("parties", parties),
    someOf: await namesakes(graph, text, ["Agreement"]),
  });
}
