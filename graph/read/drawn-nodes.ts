import { RELATIONS } from "#model/vocabulary";
import { type HintsRow, hintsOf, readHints, tellingName } from "./agreement-name.js";
import { reportingOf } from "./reporting.js";
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

/** A node as it arrives. */
export type DrawnNode = GraphNodeRecord & { hints?: HintsRow | null };

const LATEST_OFFICE = "ORDER BY coalesce(r.toEnd, '') DESC, coalesce(r.claimCount, 0) DESC, r.id LIMIT 1";

/** What is returned of each field. What only some kinds have is looked for in these alone. */
const FIELDS: Record<keyof GraphNodeRecord, string> = {
  id: ".id",
  country: ".country",
  date: ".date",
  status: ".status",
  channel: ".channel",
  kind: "kind: coalesce(n.kind, 'Meeting')",
  name: `kind: coalesce(n.kind, 'Meeting'), name: coalesce(n.name, n.title), hints: ${hintsOf("n")}`,
  articleCount: "articleCount: coalesce(n.articleCount, 0)",
  degree: `degree: ${DEGREE}`,
  reporting: `reporting: ${reportingOf("[n]")}`,
  body: `body: CASE WHEN n:Person THEN head(COLLECT {
         MATCH (n)-[:HELD]->(r:Role)-[:AT]->(b:Entity) RETURN b {.id, .name} ${LATEST_OFFICE}
       }) END`,
  subtitle: `subtitle: CASE coalesce(n.kind, 'Meeting')
         WHEN 'Person' THEN head(COLLECT { MATCH (n)-[:HELD]->(r:Role) RETURN r.title ${LATEST_OFFICE} })
         WHEN 'Meeting' THEN head(COLLECT { MATCH (n)-[:HELD_AT]->(p) RETURN p.name ORDER BY p.id LIMIT 1 })
         WHEN 'Agreement' THEN n.form
       END`,
};

/** What Cypher returns of the nodes of a list, in its order. */
export function drawnNodes(list: string, wanted: readonly string[]): string {
  const fields = (Object.keys(FIELDS) as (keyof GraphNodeRecord)[]).filter(
    (field) => field === "id" || wanted.includes(field),
  );
  // Of a name the kind is known already.
  const parts = fields.filter((field) => field !== "kind" || !fields.includes("name"));
  return `[n IN ${list} | n {${parts.map((field) => FIELDS[field]).join(", ")}}]`;
}

export function readNodes(nodes: readonly DrawnNode[]): GraphNodeRecord[] {
  return nodes.map(({ hints, ...node }) =>
    hints ? { ...node, name: tellingName(node.name, readHints(hints)) } : node,
  );
}
