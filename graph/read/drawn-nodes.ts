import { RELATIONS } from "#model/vocabulary";
import { hintsIn, hintsOf, tellingName } from "./agreement-name.js";
import { reportingOf } from "./reporting.js";
import { listed, readOn, type Shape } from "./shape.js";
import type { GraphNodeRecord } from "./subgraph.js";

/** Stored relationships between entities, as a Cypher alternative: `PART_OF|BASED_IN`. */
export const RELATION_TYPES = Object.keys(RELATIONS).join("|");

/** Relationships that join two nodes which are drawn. */
export const DIRECT_TYPES = `TOOK_PART|HELD_AT|PARTY_TO|CONCLUDED_AT|${RELATION_TYPES}`;

/** All relationships that say something of the world: those, and the two halves of an office. */
export const FACT_TYPES = `${DIRECT_TYPES}|HELD|AT`;

/** How many neighbours a node `n` has: an office joins a person and a body, so it is looked through. */
export const DEGREE = `(
  COUNT { (n)-[:${DIRECT_TYPES}]-() }
  + CASE WHEN n:Entity THEN
      COUNT { MATCH (n)-[:HELD]->(:Role)-[:AT]->(other) RETURN DISTINCT other }
      + COUNT { MATCH (n)<-[:AT]-(:Role)<-[:HELD]-(other) RETURN DISTINCT other }
    ELSE 0 END
)`;

/** A node as it is stored. */
type DrawnNode = GraphNodeRecord & { hints?: unknown };

const LATEST_OFFICE = "ORDER BY coalesce(r.toEnd, '') DESC, coalesce(r.claimCount, 0) DESC, r.id LIMIT 1";

/** What is returned of each field. What only some kinds have is looked for in these alone. */
const FIELDS: Readonly<Record<keyof GraphNodeRecord, string>> = {
  id: "n.id",
  country: "n.country",
  date: "n.date",
  status: "n.status",
  channel: "n.channel",
  kind: "coalesce(n.kind, 'Meeting')",
  name: "coalesce(n.name, n.title)",
  articleCount: "coalesce(n.articleCount, 0)",
  degree: DEGREE,
  reporting: reportingOf("[n]"),
  body: `CASE WHEN n:Person THEN head(COLLECT {
         MATCH (n)-[:HELD]->(r:Role)-[:AT]->(b:Entity) RETURN b {.id, .name} ${LATEST_OFFICE}
       }) END`,
  subtitle: `CASE coalesce(n.kind, 'Meeting')
         WHEN 'Person' THEN head(COLLECT { MATCH (n)-[:HELD]->(r:Role) RETURN r.title ${LATEST_OFFICE} })
         WHEN 'Meeting' THEN head(COLLECT { MATCH (n)-[:HELD_AT]->(p) RETURN p.name ORDER BY p.id LIMIT 1 })
         WHEN 'Agreement' THEN n.form
       END`,
};

/**
 * What Cypher returns of the nodes of a list, in its order.
 * @param among whether there may be agreements, whose names have to be told from others
 */
export function drawnNodes(
  list: string,
  wanted: readonly string[],
  among: "all" | "no agreements" = "all",
): Shape<GraphNodeRecord[]> {
  const parts: Record<string, string> = {};
  for (const [field, part] of Object.entries(FIELDS))
    if (field === "id" || wanted.includes(field)) parts[field] = part;
  // The name of an agreement is told with what sets it apart.
  if (parts.name && among === "all") parts.hints = hintsOf("n");
  const { cypher, read } = readOn(listed<DrawnNode>(parts), readNode);
  return {
    cypher: `[n IN ${list} | ${cypher}]`,
    read: (sent) => (sent as readonly unknown[]).map(read),
  };
}

function readNode({ hints, ...node }: DrawnNode): GraphNodeRecord {
  return hints ? { ...node, name: tellingName(node.name, hintsIn(hints)) } : node;
}
