import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("Problem", { description: "Something doubtful in an article, that a person can act on." })
export class Problem {
  @Field(() => String, { description: "Stage that met it, such as `detect`." })
  stage: string;

  @Field(() => String, { description: "What, where, and what to do." })
  message: string;

  @Field(() => Int, { nullable: true, description: "Where in the text." })
  start?: number | null;
}
