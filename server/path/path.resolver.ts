import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { existingNodes } from "#graph/read/neighborhood";
import { type PathWays as PathWaysWord, shortestPaths } from "#graph/read/paths";
import { within } from "../arguments.js";
import { claimsInOrder } from "../claim/claim.resolver.js";
import { Claim } from "../claim/claim.type.js";
import type { Context } from "../context.js";
import { badInput } from "../errors.js";
import { selectedAt } from "../execute/selection.js";
import { found } from "../subgraph/known-nodes.js";
import { PathWays } from "../vocabulary/graph.enums.js";
import { Path, PathStep } from "./path.type.js";
import { type Sentence, sentencesOf } from "./sentences.js";

const MOST_PATHS = 20;

@Resolver(() => PathStep)
export class PathResolver {
  @Query(() => [Path], {
    complexity: 500,
    description:
      "The shortest ways from one node to another, best first. Only through meetings that were held; empty where there is no way.",
  })
  async paths(
    @Arg("from", () => ID, { description: "An entity or a meeting." }) from: string,
    @Arg("to", () => ID, { description: "Another." }) to: string,
    @Arg("via", () => ID, {
      nullable: true,
      description: "A node to lead through: two legs, each of the shortest.",
    })
    via: string | null | undefined,
    @Arg("limit", () => Int, {
      nullable: true,
      defaultValue: 5,
      description: `How many at most, up to ${MOST_PATHS}.`,
    })
    limit: number,
    @Arg("ways", () => PathWays, {
      nullable: true,
      defaultValue: "any",
      description: "What the paths may lead through.",
    })
    ways: PathWaysWord | null,
    @Arg("forwardInTime", () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: "Only paths whose meetings are dated and follow each other, however long they are.",
    })
    forwardInTime: boolean | null,
    @Arg("ranked", () => Boolean, {
      nullable: true,
      defaultValue: true,
      description:
        "Whether, of ways of one length, those of which most is reported come first. Where one way through people will do, whichever it is, it is found faster without.",
    })
    ranked: boolean | null,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Path[]> {
    const rules = {
      limit: within("limit", limit, 5, MOST_PATHS),
      ways: ways ?? "any",
      forward: forwardInTime ?? false,
      ranked: ranked ?? true,
    };
    const asked = selectedAt(info);
    const toldInWords = asked.includes("edges") || asked.includes("sentences");
    const between = async (ids: readonly string[]) => {
      if (new Set(ids).size < ids.length)
        throw badInput(
          `${ids.length === 2 ? "from and to" : "from, to and via"} name the same node twice: there is no way to look for.`,
        );
      const ends = { from: ids[0]!, to: ids[1]!, via: ids[2] ?? null };
      return shortestPaths(
        graph,
        { ...ends, ...rules },
        toldInWords ? undefined : { nodes: selectedAt(info, "nodes"), links: false },
      );
    };
    const given = via == null ? [from, to] : [from, to, via];
    let paths = await between(given);
    // No way from what is not there: it may have been merged into something else.
    if (paths.length === 0) {
      const known = await existingNodes(graph, given);
      const ids = given.map((id) => found([id], known)[0]!);
      if (ids.some((id, at) => id !== given[at])) paths = await between(ids);
    }
    return paths.map((path) => ({
      nodes: path.nodes,
      edges: path.links,
      sentences: toldInWords ? sentencesOf(path) : [],
    }));
  }

  @FieldResolver(() => [Claim], { description: "The claims behind it." })
  claims(@Root() { claimIds }: Sentence, @Ctx() { batch }: Context) {
    return claimsInOrder(batch, claimIds);
  }
}
