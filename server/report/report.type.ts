import { GraphQLDateTime } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Node } from "../node/node.type.js";

@ObjectType("ErrorReport", { description: "What a reader thinks is wrong." })
export class ErrorReport {
  @Field(() => ID, { description: "Its id." })
  id: string;

  @Field(() => GraphQLDateTime, { description: "When it came." })
  at: Date;

  @Field(() => ID, { description: "What it is about: an entity, a meeting, a claim, an article." })
  subject: string;

  @Field(() => Node, {
    nullable: true,
    description: "The same, as the graph has it now; null where it is gone.",
  })
  about?: Node | null;

  @Field(() => String, { description: "The reader's words." })
  message: string;
}
