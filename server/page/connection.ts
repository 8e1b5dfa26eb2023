import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import type { Page } from "#graph/read/page";
import { cursorOf } from "./cursor.js";
import { PageInfo } from "./page-info.type.js";

/** A page of a list, as Relay has it. What is counted is counted only when somebody asks. */
export interface Connection<T> {
  readonly edges: { cursor: string; node: T }[];
  readonly nodes: T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: Promise<number>;
}

/** The types of a list: `MeetingConnection` and `MeetingEdge`. */
export function connectionType<T extends object>(
  name: string,
  node: () => object,
  things: string,
): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: `One of ${things}, and its place in the list.` })
  class Edge {
    @Field(() => String, { description: "Opaque; give it as `after`." })
    cursor: string;

    @Field(() => node() as ClassType, { description: "The item." })
    node: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${things}.` })
  class ConnectionOfType implements Connection<T> {
    @Field(() => Int, { description: "How many there are over all pages." })
    totalCount: Promise<number>;

    @Field(() => [Edge], { description: "The items with their cursors." })
    edges: Edge[];

    @Field(() => [node() as ClassType], { description: "The items." })
    nodes: T[];

    @Field(() => PageInfo, { description: "Where this page stands." })
    pageInfo: PageInfo;
  }
  return ConnectionOfType;
}

/** A page that was read → what a connection answers. Most are asked for their nodes alone: all else is made when it is asked for. */
export function connectionOf<T>(
  page: Page<T>,
  { order, after }: { order: string; after: string | null | undefined },
  count: () => Promise<number>,
): Connection<T> {
  return new PageOfItems(page, order, after != null, count);
}

class PageOfItems<T> implements Connection<T> {
  readonly nodes: T[];

  constructor(
    private readonly page: Page<T>,
    private readonly order: string,
    private readonly isLater: boolean,
    private readonly count: () => Promise<number>,
  ) {
    this.nodes = page.items.map(({ item }) => item);
  }

  // Cursors are worked out for who asks for them: each takes a digest.
  get edges() {
    const { order } = this;
    return this.page.items.map(({ key, item }) => ({
      get cursor() {
        return cursorOf(order, key);
      },
      node: item,
    }));
  }

  get pageInfo() {
    const { edges } = this;
    return {
      hasNextPage: this.page.more,
      hasPreviousPage: this.isLater,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    };
  }

  get totalCount() {
    return this.count();
  }
}
