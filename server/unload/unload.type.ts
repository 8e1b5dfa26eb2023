import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType("UnloadReport", { description: "What unloading took away. It can be undone." })
export class UnloadReport {
  @Field(() => [ID], { description: "What only this article supported, or has another id without it." })
  removedIds: string[];
}

@ObjectType("TakedownReport", { description: "What was deleted for good." })
export class TakedownReport {
  @Field(() => [ID], { description: "Texts that are gone: the article's, and its older versions'." })
  buriedIds: string[];

  @Field(() => [ID], { description: "What only they supported." })
  removedIds: string[];

  @Field(() => Int, { description: "Judgements that quoted them." })
  judgements: number;
}
