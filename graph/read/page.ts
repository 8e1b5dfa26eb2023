import type { Graph } from "../connection.js";
import { ask, type ByIds } from "./ask.js";
import { collected, readOn, type Shape } from "./shape.js";

/** The values by which an item was ordered: where a page goes on after it, however the list has grown meanwhile. */
export type Key = readonly (string | number)[];

/** What a list is ordered by: a Cypher expression that is never null. The last of an order tells all items apart. */
export interface OrderPart {
  by: string;
  descending?: true;
  /** Of the first part, where an index of the database is in this order. */
  index?: OrderIndex;
}

/** An index to read a list off, so that a page costs what it holds and not what the list holds. */
export interface OrderIndex {
  /** Finds all items that have the property, starting at the index. */
  match: string;
  /** What is indexed: `by` but for those that lack it, which come last. */
  property: string;
  /** What it orders by next, which all have: where many share the first value, the rest of the order. */
  next?: string;
}

export interface PageRequest<Filter, Order extends string, Wanted = readonly string[]> {
  first: number;
  /** Goes on after the item of this key. */
  after: Key | null;
  order: Order;
  /** What is left out does not narrow. */
  filter: Filter;
  /** What is asked of the items; all where it is left out. */
  wanted?: Wanted;
}

export interface Page<T> {
  items: { key: Key; item: T }[];
  /** Whether any come after these. */
  more: boolean;
}

/** How a list is read. All of it is text of ours: what callers give goes in as parameters `$filter.…`. */
export interface ListingParts<Filter, Order extends string, T, Wanted> {
  /** Name of an item in the clauses. */
  item: string;
  /** Finds all items. */
  match: string;
  /** Finds those of some filters (`from to`), where something better to start from is given than all: the best first. */
  starts?: Readonly<Record<string, string>>;
  /** Brings in what an order or a condition needs besides the item. */
  besides?: string;
  conditions: Partial<Record<keyof Filter & string, string>>;
  orders: Record<Order, readonly OrderPart[]>;
  /** What is returned of an item, as far as it is asked for; null for all. */
  shape(wanted: Wanted | null): Shape<T>;
}

/** A list that can be read page by page and counted: as a whole, or around nodes. */
export interface Listing<Filter, Order extends string, T, Wanted = readonly string[]> {
  page(graph: Graph, request: PageRequest<Filter, Order, Wanted>): Promise<Page<T>>;
  count(graph: Graph, filter: Filter): Promise<number>;
  around(match: string): Around<Filter, Order, T, Wanted>;
  /** The start of a list around a node that a statement has found, as an expression. */
  startAround(match: string, order: Order, first: number, wanted: Wanted | null): Shape<Page<T>>;
  /** The clauses that find the items of a filter, for statements that add them up. */
  found(filter: Filter): string;
}

export interface Around<Filter, Order extends string, T, Wanted = readonly string[]> {
  page: ByIds<Page<T>, PageRequest<Filter, Order, Wanted>>;
  count: ByIds<number, Filter>;
}

export function orderBy(parts: readonly OrderPart[]): string {
  return parts.map(({ by, descending }) => (descending ? `${by} DESC` : by)).join(", ");
}

/** The values of an order, as a list: the key of an item. */
export function keyOf(parts: readonly OrderPart[]): string {
  return `[${parts.map(({ by }) => by).join(", ")}]`;
}

/** What comes after `$after`: greater in the first value by which they differ. */
export function comesAfter(parts: readonly OrderPart[], at = 0): string {
  const { by, descending } = parts[at]!;
  const beyond = `${by} ${descending ? "<" : ">"} $after[${at}]`;
  if (at === parts.length - 1) return beyond;
  return `(${beyond} OR (${by} = $after[${at}] AND ${comesAfter(parts, at + 1)}))`;
}

function given<Filter extends object>(filter: Filter): (keyof Filter & string)[] {
  return (Object.keys(filter) as (keyof Filter & string)[]).filter((name) => filter[name] != null);
}

/** Rows, one more than asked for where there are more → a page. */
export function cut<T>(rows: readonly { key: Key; item: T }[], first: number): Page<T> {
  return { items: rows.slice(0, first), more: rows.length > first };
}

export function listing<Filter extends object, Order extends string, T, Wanted = readonly string[]>(
  parts: ListingParts<Filter, Order, T, Wanted>,
): Listing<Filter, Order, T, Wanted> {
  const { item, conditions, besides = "", orders, shape } = parts;
  const where = (texts: readonly string[]) => (texts.length === 0 ? "" : `WHERE ${texts.join(" AND ")}`);
  const narrowed = (filter: Filter) => given(filter).flatMap((name) => conditions[name] ?? []);

  /** Items that answer a filter, each once. */
  function found(match: string, filter: Filter): string {
    return `${match} WITH DISTINCT ${item} ${besides} ${where(narrowed(filter))}`;
  }

  function pageOf(
    match: string,
    { filter, order, after }: Pick<PageRequest<Filter, Order>, "filter" | "order" | "after">,
    { most, key } = { most: "$most", key: "key" },
  ): string {
    const by = orders[order];
    return `${found(match, filter)}
     ${after === null ? "" : `WITH * WHERE ${comesAfter(by)}`}
     WITH * ORDER BY ${orderBy(by)} LIMIT ${most}
     WITH ${item}, ${keyOf(by)} AS ${key}`;
  }

  /** The same for a whole list whose order has an index: those that lack what is indexed come after all others. */
  function pageOffIndex(
    { match, property, next }: OrderIndex,
    { filter, order, after }: PageRequest<Filter, Order, Wanted>,
  ): string {
    const by = orders[order];
    const beyond = by[0]!.descending ? "<=" : ">=";
    const such = [...narrowed(filter), ...(after === null ? [] : [comesAfter(by)])];
    const upTo = after === null ? [] : [`${property} ${beyond} $after[0]`];
    const page = (sorted: readonly OrderPart[]) =>
      `WITH * ORDER BY ${orderBy(sorted)} LIMIT $most RETURN ${item}, ${keyOf(by)} AS key`;
    return `CALL () {
       ${match} ${where([`${property} IS NOT NULL`, ...(next ? [`${next} IS NOT NULL`] : []), ...upTo, ...such])}
       ${page([{ ...by[0]!, by: property }, ...by.slice(1)])}
       UNION ALL
       ${parts.match} ${besides} ${where([`${property} IS NULL`, ...such])}
       ${page(by)}
     }
     WITH ${item}, key LIMIT $most`;
  }

  const parameters = ({ filter, after, first }: PageRequest<Filter, Order, Wanted>) => ({
    filter,
    after,
    most: first + 1,
  });

  function startOf(filter: Filter): string {
    const names = given(filter) as string[];
    const best = Object.entries(parts.starts ?? {}).find(([all]) =>
      all.split(" ").every((name) => names.includes(name)),
    );
    return best?.[1] ?? parts.match;
  }

  function wholePage(request: PageRequest<Filter, Order, Wanted>): string {
    const { index } = orders[request.order][0]!;
    const start = startOf(request.filter);
    return index && start === parts.match ? pageOffIndex(index, request) : pageOf(start, request);
  }

  return {
    async page(graph, request) {
      const { cypher, read } = shape(request.wanted ?? null);
      const rows = await ask<{ key: Key; item: unknown }>(
        graph,
        `${wholePage(request)} RETURN key, ${cypher} AS item`,
        parameters(request),
      );
      return cut(
        rows.map((row) => ({ key: row.key, item: read(row.item) })),
        request.first,
      );
    },
    async count(graph, filter) {
      // Of all there are, the database knows the number.
      const all = given(filter).length === 0 && `${parts.match} RETURN count(${item}) AS count`;
      const [row] = await ask<{ count: number }>(
        graph,
        all || `${found(startOf(filter), filter)} RETURN count(DISTINCT ${item}) AS count`,
        { filter },
      );
      return row!.count;
    },
    found: (filter) => found(startOf(filter), filter),
    startAround(match, order, first, wanted) {
      const { cypher, read } = shape(wanted);
      const page = pageOf(
        match,
        { filter: {} as Filter, order, after: null },
        { most: String(first + 1), key: "place" },
      );
      const item: Shape<{ key: Key; item: T }> = {
        cypher: `[place, ${cypher}]`,
        read(sent) {
          const [key, one] = sent as [Key, unknown];
          return { key, item: read(one) };
        },
      };
      return readOn(collected(page, item), (items) => cut(items, first));
    },
    around: (match) => ({
      async page(graph, ids, request) {
        const { cypher, read } = shape(request.wanted ?? null);
        const rows = await ask<{ id: string; key: Key; item: unknown }>(
          graph,
          `UNWIND $ids AS id
     CALL (id) {
       ${pageOf(match, request)}
       RETURN ${item}, key
     }
     RETURN id, key, ${cypher} AS item`,
          { ids, ...parameters(request) },
        );
        const lists = new Map<string, { key: Key; item: T }[]>(ids.map((id) => [id, []]));
        for (const row of rows) lists.get(row.id)!.push({ key: row.key, item: read(row.item) });
        return new Map([...lists].map(([id, list]) => [id, cut(list, request.first)]));
      },
      async count(graph, ids, filter) {
        const rows = await ask<{ id: string; count: number }>(
          graph,
          `UNWIND $ids AS id
     CALL (id) { ${found(match, filter)} RETURN count(DISTINCT ${item}) AS count }
     RETURN id, count`,
          { ids, filter },
        );
        return new Map(rows.map(({ id, count }) => [id, count]));
      },
    }),
  };
}
