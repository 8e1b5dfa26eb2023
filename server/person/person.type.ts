import { ObjectType } from "type-graphql";
import { Entity } from "../entity/entity.type.js";

@ObjectType("Person", { implements: Entity, description: "A human being whom articles name." })
export class Person extends Entity {}
