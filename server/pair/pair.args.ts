import { ArgsType, Field } from "type-graphql";
import type { PairOrder as PairOrderWord } from "#graph/read/who-met-whom";
import { PageArgs } from "../page/page.args.js";
import { PairOrder } from "../vocabulary/order.enums.js";
import { WhoMetWhomFilter } from "./who-met-whom.input.js";

@ArgsType()
export class MetArgs extends PageArgs {
  @Field(() => PairOrder, { nullable: true, defaultValue: "most-met", description: "Which come first." })
  orderBy?: PairOrderWord | null;
}

@ArgsType()
export class PairsArgs extends MetArgs {
  @Field(() => WhoMetWhomFilter, { nullable: true, description: "Which pairs; all by default." })
  filter?: WhoMetWhomFilter | null;
}
