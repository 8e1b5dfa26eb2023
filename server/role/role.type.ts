import { Field, ObjectType } from "type-graphql";
import { Name } from "../entity/name.type.js";
import { Node } from "../node/node.type.js";
import { EdtfDate } from "../vocabulary/edtf-date.scalar.js";

@ObjectType("Role", { implements: Node, description: "A person holding an office." })
export class Role extends Node {
  @Field(() => String, { description: "The title to show." })
  title: string;

  @Field(() => [Name], { description: "All titles as written, by language." })
  titles: Name[];

  @Field(() => EdtfDate, {
    nullable: true,
    description: "Earliest date at which an article gives the person this office. Not the start of the term.",
  })
  from: string | null;

  @Field(() => EdtfDate, {
    nullable: true,
    description: "Latest date at which an article gives the person this office. Not the end of the term.",
  })
  to: string | null;
}
