import type { Graph } from "#graph/connection";
import type { PairFilter } from "#graph/read/who-met-whom";
import { checkedIds } from "../arguments.js";
import { namesakes, readBounds, withoutNulls } from "../vocabulary/read-filter.js";
import type { WhoMetWhomFilter } from "./who-met-whom.input.js";

/**
 * What a caller asks for → what the graph is asked.
 * @throws GraphQLError BAD_INPUT for a bound without a year or too many people
 */
export async function readPairFilter(graph: Graph, input: WhoMetWhomFilter): Promise<PairFilter> {
  const { persons, text, from, to, country, ...same } = input;
  return withoutNulls({
    ...withoutNulls(same),
    ...readBounds({ from, to, country }),
    persons: persons ? checkedIds("filter.persons", persons) : undefined,
    someOf: await namesakes(graph, text, ["Person"]),
  });
}
