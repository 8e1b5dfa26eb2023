import { Field, Float, ObjectType } from "type-graphql";
import { Entity } from "../entity/entity.type.js";

@ObjectType("Place", { implements: Entity, description: "A country, province, city or site." })
export class Place extends Entity {
  @Field(() => String, {
    nullable: true,
    description: "ISO 3166 code of a country or subdivision, where it has one.",
  })
  isoCode: string | null;

  @Field(() => Float, { nullable: true, description: "Degrees north." })
  latitude: number | null;

  @Field(() => Float, { nullable: true, description: "Degrees east." })
  longitude: number | null;
}
