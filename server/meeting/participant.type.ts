import { Field, Int, ObjectType } from "type-graphql";
import type { EntityRecord } from "#graph/read/entity";
import { Entity } from "../entity/entity.type.js";

@ObjectType("Participant", { description: "Someone who took part in a meeting." })
export class Participant {
  @Field(() => Entity, { description: "The person or body." })
  entity: EntityRecord;

  @Field(() => Int, {
    description: "People of one delegation share the number. Only different sides have met each other.",
  })
  side: number;
}
