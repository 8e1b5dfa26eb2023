import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { claimsOfRoles } from "#graph/read/claim";
import { entitiesByIds } from "#graph/read/entity";
import type { RoleRecord } from "#graph/read/role";
import { First, within } from "../arguments.js";
import { Claim } from "../claim/claim.type.js";
import type { Context } from "../context.js";
import { Organization } from "../organization/organization.type.js";
import { Person } from "../person/person.type.js";
import { Role } from "./role.type.js";

@Resolver(() => Role)
export class RoleResolver {
  @FieldResolver(() => Person, { description: "Who holds the office." })
  person(@Root() { personId }: RoleRecord, @Ctx() { batch }: Context) {
    return batch(entitiesByIds, personId);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: "The body of the office; null where no article names it.",
  })
  organization(@Root() { organizationId }: RoleRecord, @Ctx() { batch }: Context) {
    return organizationId === null ? null : batch(entitiesByIds, organizationId);
  }

  @FieldResolver(() => [Claim], { description: "Claims that say so, those of the newest articles first." })
  async claims(@Root() { id }: RoleRecord, @First(50) first: number, @Ctx() { batch }: Context) {
    return (await batch(claimsOfRoles, id, within("first", first, 50))) ?? [];
  }
}
