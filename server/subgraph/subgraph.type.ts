import { Field, ID, Int, ObjectType } from "type-graphql";
import type { EdgeKind as EdgeKindWord } from "#graph/read/edge";
import type { NodeKind as NodeKindWord } from "#graph/read/subgraph";
import type { MeetingStatus as MeetingStatusWord } from "#model/vocabulary";
import { EdtfDate } from "../vocabulary/edtf-date.scalar.js";
import { EdgeKind, NodeKind } from "../vocabulary/graph.enums.js";
import { MeetingStatus } from "../vocabulary/vocabulary.enums.js";

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
