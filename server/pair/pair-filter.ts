import type { Graph } from "#graph/connection";
import { searchEntities } from "#graph/read/search";
import type { PairFilter } from "#graph/read/who-met-whom";
import { checkedIds } from "../arguments.js";
import { firstDay, lastDay } from "../vocabulary/date-bounds.js";
import type { WhoMetWhomFilter } from "./who-met-whom.input.js";

const MOST_NAMESAKES = 100;

/**
 * What a caller asks for → what the graph is asked.
 * @throws GraphQLError BAD_INPUT for a bound without a year or too many people
 */
export async function readPairFilter(graph: Graph, input: WhoMetWhomFilter): Promise<PairFilter> {
  const { persons, text, from, to, country, ...same } = input;
  const filter: PairFilter = {
    ...Object.fromEntries(Object.entries(same).filter(([, value]) => value != null)),
    from: firstDay(from),
    to: lastDay(to),
    country: country?.toLowerCase(),
    persons: persons ? checkedIds("filter.persons", persons) : undefined,
    someOf: text?.trim() ? await namesakes(graph, text) : undefined,
  };
  return filter;
}

async function namesakes(graph: Graph, text: string): Promise<string[]> {
  const hits = await searchEntities(graph, text.slice(0, 200), ["Person"], MOST_NAMESAKES);
  return hits.map(({ node }) => node.id);
}
