import { registerEnumType } from "type-graphql";
import { EDGE_KINDS, type EdgeKind as EdgeKindWord } from "#graph/read/edge";
import { NEIGHBOR_ORDERS, type NeighborOrder as NeighborOrderWord } from "#graph/read/neighborhood";
import { PATH_WAYS, type PathWays as PathWaysWord } from "#graph/read/paths";
import { NODE_KINDS, type NodeKind as NodeKindWord } from "#graph/read/subgraph";
import { describeValues, enumValues } from "./enum-values.js";

export const NodeKind = enumValues(NODE_KINDS);
registerEnumType(NodeKind, {
  name: "NodeKind",
  description: "What a drawn node is: an entity's kind, or a meeting.",
  valuesConfig: describeValues<NodeKindWord>({
    Person: "A human being.",
    Organization: "A body that acts.",
    Place: "A country, province, city or site.",
    Agreement: "Something that parties conclude.",
    Meeting: "An encounter: a hub between those who took part.",
  }),
});

export const EdgeKind = enumValues(EDGE_KINDS);
registerEnumType(EdgeKind, {
  name: "EdgeKind",
  description: "What a drawn edge says, read from its source to its target.",
  valuesConfig: describeValues<EdgeKindWord>({
    TOOK_PART: "A person or body took part in a meeting.",
    HELD_AT: "A meeting was held at a place or a body's seat.",
    HELD_ROLE: "A person holds, or held, an office at a body.",
    PARTY_TO: "A person, body or place is party to an agreement.",
    CONCLUDED_AT: "An agreement was concluded at a meeting.",
    PART_OF: "A place or body is part of another.",
    BASED_IN: "A body has its seat in a place.",
    MEMBER_OF: "A person is a member of a body.",
    TWINNED_WITH: "Two places are twinned.",
    MET: "Two people were on different sides of a held or announced meeting. Computed when asked, never stored.",
  }),
});

export const NeighborOrder = enumValues(NEIGHBOR_ORDERS);
registerEnumType(NeighborOrder, {
  name: "NeighborOrder",
  description: "Which neighbours come first where not all are shown.",
  valuesConfig: describeValues<NeighborOrderWord>({
    "most-connected": "Those with most neighbours of their own.",
    "least-connected": "Those with fewest.",
    newest: "Those with the latest date; what has none comes last.",
  }),
});

export const PathWays = enumValues(PATH_WAYS);
registerEnumType(PathWays, {
  name: "PathWays",
  description: "What a path may lead through.",
  valuesConfig: describeValues<PathWaysWord>({
    any: "Anything; places only where there is no other way.",
    people: "People and the meetings that they took part in, nothing else.",
    organizations: "At least one organization on the way.",
  }),
});
