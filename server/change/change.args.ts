import { GraphQLDateTime } from "graphql-scalars";
import { ArgsType, Field } from "type-graphql";
import { PageArgs } from "../page/page.args.js";

@ArgsType()
export class ChangesArgs extends PageArgs {
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: "From when on; none for all that was written down.",
  })
  since?: Date | null;
}
