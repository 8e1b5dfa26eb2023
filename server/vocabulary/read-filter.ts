import type { Graph } from "#graph/connection";
import { searchEntities } from "#graph/read/search";
import type { EntityKind } from "#model/vocabulary";
import { checkedIds } from "../arguments.js";
import { badInput } from "../errors.js";
import { firstDay, lastDay } from "./date-bounds.js";

const MOST_NAMESAKES = 100;
const MOST_IDS = 20;
const LONGEST = 200;

type Given<T> = { [Name in keyof T]?: NonNullable<T[Name]> };

/** What callers leave out and what they set to null are the same: it does not narrow. */
export function withoutNulls<T extends object>(input: T): Given<T> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value != null)) as Given<T>;
}

/**
 * Bounds in days, and a country as it is stored.
 * @throws GraphQLError BAD_INPUT for a date without a year
 */
export function readBounds({
  from,
  to,
  country,
}: {
  from?: string | null;
  to?: string | null;
  country?: string | null;
}) {
  return withoutNulls({ from: firstDay(from), to: lastDay(to), country: country?.toLowerCase() });
}

/** @throws GraphQLError BAD_INPUT when there are more than a filter looks at */
export function readIds(name: string, ids: readonly string[] | null | undefined): string[] | undefined {
  if (ids == null || ids.length === 0) return undefined;
  return checkedIds(`filter.${name}`, ids, MOST_IDS);
}

/**
 * Ids of what answers a name, as in `search`; undefined where no name is given.
 * @throws GraphQLError BAD_INPUT for a text that is too long
 */
export async function namesakes(
  graph: Graph,
  text: string | null | undefined,
  kinds: readonly EntityKind[],
): Promise<string[] | undefined> {
  if (!text?.trim()) return undefined;
  if (text.length > LONGEST)
    throw badInput(`filter.text has ${text.length} characters; at most ${LONGEST} are searched for.`);
  const hits = await searchEntities(graph, text, kinds, MOST_NAMESAKES);
  return hits.map(({ node }) => node.id);
}
