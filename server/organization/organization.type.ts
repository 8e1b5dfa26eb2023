import { ObjectType } from "type-graphql";
import { Entity } from "../entity/entity.type.js";

@ObjectType("Organization", {
  implements: Entity,
  description: "A body that acts: a ministry, an embassy, a company, a university, a party.",
})
export class Organization extends Entity {}
