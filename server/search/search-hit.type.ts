import { Field, Float, ObjectType } from "type-graphql";
import type { EntityRecord } from "#graph/read/entity";
import { Entity } from "../entity/entity.type.js";

@ObjectType("SearchHit", { description: "An entity whose name answers a search." })
export class SearchHit {
  @Field(() => Entity, { description: "The entity." })
  node: EntityRecord;

  @Field(() => String, { description: "The spelling that answers the search." })
  matchedName: string;

  @Field(() => Float, { description: "Larger is better. Comparable within one answer only." })
  score: number;
}
