import { Field, Int, ObjectType } from "type-graphql";
import type { EntityKind as EntityKindWord } from "#model/vocabulary";
import { EntityKind } from "../vocabulary/vocabulary.enums.js";

@ObjectType("MentionSpan", { description: "A stretch of an article's text that names an entity." })
export class MentionSpan {
  @Field(() => Int, { description: "Where it starts, in UTF-16 units." })
  start: number;

  @Field(() => Int, { description: "Where it ends (exclusive)." })
  end: number;

  @Field(() => String, { description: "Verbatim." })
  text: string;

  @Field(() => EntityKind, { description: "What sort of thing it names." })
  kind: EntityKindWord;
}
