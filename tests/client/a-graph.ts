import type { NodeKind } from "../../client/src/api/generated/graphql.js";
import type { GraphEdge, GraphNode } from "../../client/src/state/graph.js";

/** A node as the server tells it; what a case does not say is of no weight. */
export function aNode(id: string, parts: Partial<GraphNode> = {}): GraphNode {
  const prefix = id.split("/")[0];
  const kinds = { person: "Person", org: "Organization", place: "Place", agreement: "Agreement" } as const;
  const entityKind: NodeKind | undefined = kinds[prefix as keyof typeof kinds];
  const kind = entityKind ?? "Meeting";
  const status = entityKind ? null : "HELD";
  return {
    id,
    kind,
    name: id,
    country: null,
    degree: 1,
    date: null,
    status,
    subtitle: null,
    articleCount: 1,
    channel: entityKind ? null : "IN_PERSON",
    reporting: { languages: [], publishers: [], confidence: null },
    body: null,
    ...parts,
  };
}

/** A line between two nodes. */
export function anEdge(source: string, target: string, parts: Partial<GraphEdge> = {}): GraphEdge {
  const kind = parts.kind ?? "TOOK_PART";
  return {
    id: `${kind}:${source}+${target}`,
    source,
    target,
    kind,
    count: 1,
    planned: 0,
    status: "HELD",
    side: null,
    first: null,
    last: null,
    label: null,
    claimCount: 1,
    pair: null,
    ...parts,
  };
}
