import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { EdgeKind as EdgeKindWord } from "#graph/read/edge";
import type { Reporting as ReportingRecord } from "#graph/read/reporting";
import type { NodeKind as NodeKindWord, PairFacts as PairFactsRecord } from "#graph/read/subgraph";
import type { Channel as ChannelWord, MeetingStatus as MeetingStatusWord } from "#model/vocabulary";
import { YearCount } from "../pair/pair.type.js";
import { EdtfDate } from "../vocabulary/edtf-date.scalar.js";
import { EdgeKind, NodeKind } from "../vocabulary/graph.enums.js";
import { Channel, MeetingStatus } from "../vocabulary/vocabulary.enums.js";

@ObjectType("Reporting", { description: "Who reports a fact, and how sure the surest reading of it is." })
export class Reporting {
  @Field(() => [String], { description: "Languages of the articles, ISO 639-1 or `und`." })
  languages: string[];

  @Field(() => [String], { description: "Their publishers, where told." })
  publishers: string[];

  @Field(() => Float, { nullable: true, description: "Between 0 and 1; null where no claim states it." })
  confidence: number | null;
}

@ObjectType("NodeName", { description: "A node by name alone." })
export class NodeName {
  @Field(() => ID, { description: "Public id." })
  id: string;

  @Field(() => String, { description: "The name to show." })
  name: string;
}

@ObjectType("KindCount", { description: "How many nodes of one kind." })
export class KindCount {
  @Field(() => NodeKind, { description: "The kind." })
  kind: NodeKindWord;

  @Field(() => Int, { description: "How many." })
  count: number;
}

@ObjectType("PairFacts", { description: "What the line of two people says beyond its count." })
export class PairFacts {
  @Field(() => [YearCount], { description: "Held meetings by year; undated ones are left out." })
  years: YearCount[];

  @Field(() => [Channel], { description: "How they were in contact." })
  channels: ChannelWord[];

  @Field(() => Reporting, { description: "Who reports their meetings." })
  reporting: ReportingRecord;
}

@ObjectType("GraphNode", { description: "A node as drawn: an entity or a meeting, in few words." })
export class GraphNode {
  @Field(() => ID, { description: "Public id." })
  id: string;

  @Field(() => NodeKind, { description: "What it is." })
  kind: NodeKindWord;

  @Field(() => String, { description: "The name to show; for a meeting, the names of its sides." })
  name: string;

  @Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2, lower case." })
  country: string | null;

  @Field(() => Int, {
    description: "How many neighbours it has in the whole graph; in the people view, how many people it met.",
  })
  degree: number;

  @Field(() => EdtfDate, { nullable: true, description: "Of a meeting or an agreement." })
  date: string | null;

  @Field(() => String, { nullable: true, description: "Of a meeting or an agreement, as in its own field." })
  status: string | null;

  @Field(() => String, {
    nullable: true,
    description: "A person's latest office, a meeting's place, an agreement's form.",
  })
  subtitle: string | null;

  @Field(() => Int, { description: "Articles that name it; for a meeting, that report it." })
  articleCount: number;

  @Field(() => Channel, {
    nullable: true,
    description: "Of a meeting: how those who took part were in contact.",
  })
  channel: ChannelWord | null;

  @Field(() => Reporting, { description: "Of a meeting or an agreement; empty for all else." })
  reporting: ReportingRecord;

  @Field(() => NodeName, { nullable: true, description: "The body of a person's latest office." })
  body: NodeName | null;
}

@ObjectType("GraphEdge", { description: "An edge as drawn. Ask `evidence(edge:)` for the claims behind it." })
export class GraphEdge {
  @Field(() => ID, { description: "Opaque; stable as long as its ends are." })
  id: string;

  @Field(() => ID, { description: "Id of the node it starts from." })
  source: string;

  @Field(() => ID, { description: "Id of the node it leads to." })
  target: string;

  @Field(() => EdgeKind, { description: "What it says." })
  kind: EdgeKindWord;

  @Field(() => Int, { description: "Held meetings of an edge MET, offices of an edge HELD_ROLE, else 1." })
  count: number;

  @Field(() => Int, { description: "Announced meetings of an edge MET, beside the count; else 0." })
  planned: number;

  @Field(() => MeetingStatus, { nullable: true, description: "Status of the meeting at one of its ends." })
  status: MeetingStatusWord | null;

  @Field(() => Int, { nullable: true, description: "Side of a participant." })
  side: number | null;

  @Field(() => EdtfDate, { nullable: true, description: "First date that it is known for." })
  first: string | null;

  @Field(() => EdtfDate, { nullable: true, description: "Last date that it is known for." })
  last: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Words to write on it, such as the title of an office.",
  })
  label: string | null;

  @Field(() => Int, { description: "Claims behind it. Never 0." })
  claimCount: number;

  @Field(() => PairFacts, { nullable: true, description: "Of an edge MET." })
  pair: PairFactsRecord | null;
}

@ObjectType("Subgraph", { description: "A part of the graph that can be drawn." })
export class Subgraph {
  @Field(() => [GraphNode], { description: "Its nodes, best connected first." })
  nodes: GraphNode[];

  @Field(() => [GraphEdge], { description: "All edges between these nodes." })
  edges: GraphEdge[];

  @Field(() => Int, { description: "How many nodes there would be without the limit." })
  totalNodes: number;

  @Field(() => Boolean, { description: "Whether the limit left some out." })
  truncated: boolean;
}
