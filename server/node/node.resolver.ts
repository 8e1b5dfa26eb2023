import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { findNode } from "./find-node.js";
import { Node } from "./node.type.js";

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: "Whatever has this id; null where nothing has." })
  node(@Arg("id", () => ID, { description: "Public id." }) id: string, @Ctx() { batch }: Context) {
    return findNode(batch, id);
  }
}
