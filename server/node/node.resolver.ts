import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { checkedIds } from "../arguments.js";
import type { Context } from "../context.js";
import { findNode } from "./find-node.js";
import { Node } from "./node.type.js";

const MOST_NODES = 200;

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: "Whatever has this id; null where nothing has." })
  node(@Arg("id", () => ID, { description: "Public id." }) id: string, @Ctx() context: Context) {
    return findNode(context, id);
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "Whatever has these ids, in their order; null for those that nothing has.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: `Public ids, up to ${MOST_NODES}.` }) ids: string[],
    @Ctx() context: Context,
  ) {
    checkedIds("ids", ids, MOST_NODES);
    return Promise.all(ids.map((id) => findNode(context, id)));
  }
}
