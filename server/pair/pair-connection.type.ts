import { Field, Int, ObjectType } from "type-graphql";
import type { PairRecord } from "#graph/read/pair";
import { MeetingPair } from "./pair.type.js";

@ObjectType("PageInfo", { description: "Where a page stands in the whole list." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more follow." })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: "Whether some come before." })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first item of the page." })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last: give it as `after`." })
  endCursor: string | null;
}

@ObjectType("MeetingPairEdge", { description: "A pair and its place in the list." })
export class MeetingPairEdge {
  @Field(() => String, { description: "Opaque; give it as `after`." })
  cursor: string;

  @Field(() => MeetingPair, { description: "The pair." })
  node: PairRecord;
}

@ObjectType("MeetingPairConnection", { description: "A page of pairs, those with most meetings first." })
export class MeetingPairConnection {
  @Field(() => Int, { description: "Pairs that answer the filter, over all pages." })
  totalCount: number;

  @Field(() => [MeetingPairEdge], { description: "The pairs with their cursors." })
  edges: MeetingPairEdge[];

  @Field(() => [MeetingPair], { description: "The pairs." })
  nodes: PairRecord[];

  @Field(() => PageInfo, { description: "Where this page stands." })
  pageInfo: PageInfo;
}
