import { Field, ObjectType } from "type-graphql";

@ObjectType("Name", { description: "One spelling, and the language of the articles or list that use it." })
export class Name {
  @Field(() => String, { description: "As written." })
  text: string;

  @Field(() => String, { description: "ISO 639-1, or `und` where it cannot be told." })
  lang: string;
}
