import { Field, ID, ObjectType } from "type-graphql";
import { GraphEdge, GraphNode } from "../subgraph/subgraph.type.js";

@ObjectType("PathStep", { description: "One step of a path, as a sentence." })
export class PathStep {
  @Field(() => String, { description: "The step in words." })
  text: string;

  @Field(() => [ID], {
    description:
      "The nodes that it joins, in the order of the path: two, or three with the meeting or agreement between.",
  })
  nodeIds: string[];
}

@ObjectType("Path", { description: "A way from one node to another." })
export class Path {
  @Field(() => [GraphNode], { description: "From end to end." })
  nodes: GraphNode[];

  @Field(() => [GraphEdge], { description: "Between each node and the next." })
  edges: GraphEdge[];

  @Field(() => [PathStep], {
    description: "One sentence a step; a meeting or agreement and both its edges are one step.",
  })
  sentences: PathStep[];
}
