import { Field, ID, InterfaceType } from "type-graphql";
import { kindOfId } from "#model/id";

const TYPE_OF_PREFIX: Record<string, string> = {
  meeting: "Meeting",
  role: "Role",
  claim: "Claim",
  article: "Article",
  pair: "MeetingPair",
};

/** GraphQL type that a public id names by its prefix: `org/france-2` → `Organization`. Undefined for none of ours. */
export function typeOfId(id: string): string | undefined {
  return kindOfId(id) ?? TYPE_OF_PREFIX[id.split("/", 1)[0]!];
}

@InterfaceType("Node", {
  description: "Anything that has a public id of its own.",
  resolveType: (node: { id: string }) => typeOfId(node.id),
})
export abstract class Node {
  @Field(() => ID, {
    description: "Public id, stable and readable: `person/to-lam`, `meeting/1f0c2ab4`. Never Neo4j's own.",
  })
  id: string;
}
