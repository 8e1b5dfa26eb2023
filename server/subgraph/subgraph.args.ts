import { ArgsType, Field, ID, Int } from "type-graphql";
import type { NeighborOrder as NeighborOrderWord } from "#graph/read/neighborhood";
import type { NodeKind as NodeKindWord } from "#graph/read/subgraph";
import { NeighborOrder, NodeKind } from "../vocabulary/graph.enums.js";

@ArgsType()
export class NeighborhoodArgs {
  @Field(() => [ID], { description: "Entities or meetings, up to 100." })
  ids: string[];

  @Field(() => Int, { nullable: true, defaultValue: 1, description: "How many steps to go, up to 3." })
  depth: number;

  @Field(() => [NodeKind], { nullable: true, description: "Kinds of neighbours to show; all by default." })
  kinds?: NodeKindWord[] | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 50,
    description: "How many neighbours at most beside those asked for, up to 500.",
  })
  limit: number;

  @Field(() => NeighborOrder, {
    nullable: true,
    defaultValue: "most-connected",
    description: "Which neighbours come first.",
  })
  order?: NeighborOrderWord | null;
}
