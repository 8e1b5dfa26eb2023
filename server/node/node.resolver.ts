import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { articlesByIds } from "#graph/read/article";
import type { ByIds } from "#graph/read/ask";
import { claimsByIds } from "#graph/read/claim";
import { entitiesByIds } from "#graph/read/entity";
import { meetingsByIds } from "#graph/read/meeting";
import { rolesByIds } from "#graph/read/role";
import type { Context } from "../context.js";
import { Node, typeOfId } from "./node.type.js";

const BY_TYPE: Record<string, ByIds<{ id: string }>> = {
  Meeting: meetingsByIds,
  Role: rolesByIds,
  Claim: claimsByIds,
  Article: articlesByIds,
};

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: "Whatever has this id; null where nothing has." })
  node(@Arg("id", () => ID, { description: "Public id." }) id: string, @Ctx() { batch }: Context) {
    const type = typeOfId(id);
    return type === undefined ? null : batch(BY_TYPE[type] ?? entitiesByIds, id);
  }
}
