import type { Graph } from "#graph/connection";
import type { Around, Listing, PageRequest } from "#graph/read/page";
import { within } from "../arguments.js";
import type { Batch } from "../loaders.js";
import { type Connection, connectionOf } from "./connection.js";
import { keyAfter } from "./cursor.js";
import type { PageArgs } from "./page.args.js";

/** Length of a page for which none is asked. */
export const USUAL_PAGE = 20;
const MOST = 200;

/**
 * How many items a page has, and after which key it starts.
 * @throws GraphQLError BAD_INPUT for a length out of bounds, or a cursor that is none of ours
 */
export function pageBounds(order: string, { first, after }: PageArgs) {
  return { first: within("first", first ?? null, USUAL_PAGE, MOST), after: keyAfter(order, after) };
}

function requestOf<Filter, Order extends string>(
  filter: Filter,
  order: Order,
  args: PageArgs,
): PageRequest<Filter, Order, never> {
  return { ...pageBounds(order, args), order, filter };
}

/** A page of a whole list. */
export async function listPage<Filter extends object, Order extends string, T, Wanted>(
  graph: Graph,
  list: Listing<Filter, Order, T, Wanted>,
  filter: Filter,
  order: Order,
  args: PageArgs,
  wanted?: Wanted,
): Promise<Connection<T>> {
  const request = { ...requestOf(filter, order, args), ...(wanted === undefined ? {} : { wanted }) };
  const page = await list.page(graph, request);
  return connectionOf(page, { order, after: args.after }, () => list.count(graph, filter));
}

/** A page of what lies around a node; with others of the same request, in one statement. */
export async function pageAround<Filter extends object, Order extends string, T, Wanted>(
  batch: Batch,
  list: Around<Filter, Order, T, Wanted>,
  id: string,
  filter: Filter,
  order: Order,
  args: PageArgs,
): Promise<Connection<T>> {
  const page = (await batch(list.page, id, requestOf(filter, order, args))) ?? { items: [], more: false };
  return connectionOf(
    page,
    { order, after: args.after },
    async () => (await batch(list.count, id, filter)) ?? 0,
  );
}
