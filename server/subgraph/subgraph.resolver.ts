import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Int, Query, Resolver } from "type-graphql";
import { meetingNetwork } from "#graph/read/meeting-network";
import { existingNodes, neighborCounts, neighborhood } from "#graph/read/neighborhood";
import { overview } from "#graph/read/overview";
import type { Wanted } from "#graph/read/subgraph";
import { checkedIds, within } from "../arguments.js";
import type { Context } from "../context.js";
import { selectedAt } from "../execute/selection.js";
import { found } from "./known-nodes.js";
import { NeighborhoodArgs } from "./subgraph.args.js";
import { KindCount, Subgraph } from "./subgraph.type.js";

function wantedOf(info: GraphQLResolveInfo): Wanted {
  return { nodes: selectedAt(info, "nodes"), edges: selectedAt(info, "edges") };
}

/** More cannot be read on a screen, nor laid out in a moment. */
const MOST_NODES = 500;
const MOST_ASKED = 100;
const MOST_DEPTH = 3;

@Resolver()
export class SubgraphResolver {
  @Query(() => Subgraph, {
    complexity: 300,
    description:
      "What lies around some nodes: meetings, offices, agreements, places, in the order asked for.",
  })
  async neighborhood(
    @Args(() => NeighborhoodArgs) { ids, depth, kinds, limit, order }: NeighborhoodArgs,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const asked = checkedIds("ids", ids, MOST_ASKED);
    const question = {
      depth: within("depth", depth, 1, MOST_DEPTH),
      kinds: kinds ?? null,
      limit: within("limit", limit, 50, MOST_NODES),
      order: order ?? "most-connected",
    };
    const around = (from: string[]) => neighborhood(graph, { ids: from, ...question }, wantedOf(info));
    return (await around(asked)) ?? around(found(asked, await existingNodes(graph, asked)));
  }

  @Query(() => [KindCount], {
    description: "How many neighbours of each kind a node has, most first: what `neighborhood` chooses from.",
  })
  async neighborCounts(
    @Arg("id", () => ID, { description: "An entity or a meeting." }) id: string,
    @Ctx() { graph }: Context,
  ) {
    const [known] = found([id], await existingNodes(graph, [id]));
    return neighborCounts(graph, known!);
  }

  @Query(() => Subgraph, {
    complexity: 300,
    description:
      "The people view: who met whom or is announced to, among some people and those around them, or the best connected.",
  })
  async meetingNetwork(
    @Arg("ids", () => [ID], { nullable: true, description: "People; none for the best connected of all." })
    ids: string[] | null | undefined,
    @Arg("limit", () => Int, {
      nullable: true,
      defaultValue: 150,
      description: `How many people at most beside those asked for, up to ${MOST_NODES}.`,
    })
    limit: number,
    @Ctx() { graph }: Context,
  ) {
    const asked = checkedIds("ids", ids ?? [], MOST_ASKED);
    const most = within("limit", limit, 150, MOST_NODES);
    return meetingNetwork(graph, found(asked, await existingNodes(graph, asked)), most);
  }

  @Query(() => Subgraph, {
    complexity: 300,
    description: "The picture to start from: best connected meetings, people, bodies, agreements and places.",
  })
  overview(
    @Arg("limit", () => Int, {
      nullable: true,
      defaultValue: 150,
      description: `How many nodes at most, up to ${MOST_NODES}.`,
    })
    limit: number,
    @Ctx() { graph }: Context,
  ) {
    return overview(graph, within("limit", limit, 150, MOST_NODES));
  }
}
