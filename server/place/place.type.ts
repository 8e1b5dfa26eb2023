import { Field, Float, Int, ObjectType } from "type-graphql";
import { Entity } from "../entity/entity.type.js";
import { EdtfDate } from "../vocabulary/edtf-date.scalar.js";

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

@ObjectType("PlaceCount", { description: "How many meetings were held at a place." })
export class PlaceCount {
  @Field(() => Int, { description: "Meetings that answer the filter." })
  meetings: number;

  @Field(() => EdtfDate, { nullable: true, description: "Day of the first that has a date." })
  first: string | null;

  @Field(() => EdtfDate, { nullable: true, description: "Day of the last." })
  last: string | null;
}
