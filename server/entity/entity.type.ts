import { Field, Int, InterfaceType } from "type-graphql";
import type { EntityKind as EntityKindWord } from "#model/vocabulary";
import { Node, typeOfId } from "../node/node.type.js";
import { EntityKind } from "../vocabulary/vocabulary.enums.js";
import { Name } from "./name.type.js";

@InterfaceType("Entity", {
  implements: Node,
  description: "A thing in the world that articles name: a person, an organization, a place or an agreement.",
  resolveType: (entity: { id: string }) => typeOfId(entity.id),
})
export abstract class Entity extends Node {
  @Field(() => String, { description: "The name to show." })
  name: string;

  @Field(() => EntityKind, { description: "What sort of thing it is." })
  kind: EntityKindWord;

  @Field(() => [Name], { description: "All spellings, by language." })
  names: Name[];

  @Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2, lower case; null where unknown." })
  country: string | null;

  @Field(() => Int, { description: "Articles that name it." })
  articleCount: number;

  @Field(() => Int, {
    description:
      "Held meetings: those it took part in; for a place, those held there; for an agreement, those it was concluded at.",
  })
  meetingCount: number;
}
