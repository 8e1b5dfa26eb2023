import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { claimsOfRoles } from "#graph/read/claim-list";
import { entitiesByIds } from "#graph/read/entity";
import { type RoleRecord, rolesByIds } from "#graph/read/role";
import { ClaimsArgs, readClaimFilter } from "../claim/claim.args.js";
import type { Context } from "../context.js";
import { Organization } from "../organization/organization.type.js";
import { ClaimConnection } from "../page/connections.js";
import { pageAround } from "../page/read-page.js";
import { Person } from "../person/person.type.js";
import { Role } from "./role.type.js";

@Resolver(() => Role)
export class RoleResolver {
  @Query(() => Role, {
    nullable: true,
    description: "An office that somebody held, by id; null where there is none.",
  })
  async role(
    @Arg("id", () => ID, { description: "Such as `role/1f0c2ab4`." }) id: string,
    @Ctx() { batch }: Context,
  ) {
    return (await batch(rolesByIds, id)) ?? null;
  }

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

  @FieldResolver(() => ClaimConnection, { description: "Claims that say so." })
  claims(@Root() { id }: RoleRecord, @Args(() => ClaimsArgs) args: ClaimsArgs, @Ctx() { batch }: Context) {
    return pageAround(batch, claimsOfRoles, id, readClaimFilter(args.filter), args.orderBy ?? "newest", args);
  }
}
