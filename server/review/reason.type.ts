import { Field, Float, ObjectType } from "type-graphql";

@ObjectType("ReviewReason", { description: "Something that speaks for or against." })
export class ReviewReason {
  @Field(() => String, { description: "What." })
  name: string;

  @Field(() => Float, { description: "How much: above 0 for, below 0 against." })
  weight: number;
}
