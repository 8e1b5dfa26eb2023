import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import type { Key } from "#graph/read/page";
import { type SearchMode, searchCounts, searchPage } from "#graph/read/search";
import type { Context } from "../context.js";
import { badInput } from "../errors.js";
import { selectedAt } from "../execute/selection.js";
import { connectionOf } from "../page/connection.js";
import { pageBounds } from "../page/read-page.js";
import { readBounds, withoutNulls } from "../vocabulary/read-filter.js";
import { SearchArgs } from "./search.args.js";
import { SearchConnection } from "./search-connection.type.js";

const LONGEST = 200;
const ORDER = "best";

/** @throws GraphQLError BAD_INPUT for a text that is too long */
export function checkedText(text: string): string {
  if (text.length <= LONGEST) return text;
  throw badInput(`text has ${text.length} characters; at most ${LONGEST} are searched for. Shorten it.`);
}

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      "Entities by name: accents do not matter, the last word may be unfinished, small slips are forgiven. Best first.",
  })
  async search(
    @Args(() => SearchArgs) args: SearchArgs,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const text = checkedText(args.text);
    const { country, ...same } = args.filter ?? {};
    const filter = { ...withoutNulls(same), ...readBounds({ country }) };
    const { first, after } = pageBounds(ORDER, args);
    const wanted = {
      hits: selectedAt(info, "nodes", "edges.node"),
      nodes: selectedAt(info, "nodes.node", "edges.node.node"),
    };
    const page = await searchPage(graph, text, filter, { first, after: after && placeOf(after) }, wanted);
    const items = page.items.map(({ key, item }) => ({ key: [page.mode, ...key], item }));
    let counted: ReturnType<typeof searchCounts> | undefined;
    const counts = () => {
      counted ??= searchCounts(graph, text, filter, page.mode);
      return counted;
    };
    const total = async () => (await counts()).total;
    const connection = connectionOf({ ...page, items }, { order: ORDER, after: args.after }, total);
    return Object.defineProperty(connection, "facets", { get: counts });
  }
}

/** The pages that follow go on in the same way of searching: it stands before the key. */
function placeOf([mode, ...key]: Key): { mode: SearchMode; key: Key } {
  return { mode: mode === "misspelt" ? mode : "typed", key };
}
