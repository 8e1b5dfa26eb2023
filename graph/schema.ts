import { ENTITY_KINDS } from "#model/vocabulary";
import type { Graph } from "./connection.js";
import { GraphSchemaTooNew } from "./errors.js";
import { PROJECTION_VERSION } from "./project/outdated.js";
import { BAND_NAMES } from "./project/sources.js";

/** Grows by one with every change to the statements below or to what the projection writes. */
export const SCHEMA_VERSION = 5;

/** Names of the full-text indexes, for `db.index.fulltext.queryNodes`. */
export const FULL_TEXT = { entityNames: "entityNames", articleText: "articleText" } as const;

/** Labels of nodes that are found by `id`. */
export const IDENTIFIED = [
  "Article",
  "Superseded",
  "Extraction",
  "Record",
  "Claim",
  "Entity",
  "Meeting",
  "Role",
  "Judgement",
  "Judged",
  "Withdrawn",
  "Unloaded",
  "Tombstone",
  "Report",
  "Audit",
  "Redirect",
  ...ENTITY_KINDS,
] as const;

/** Labels that outlive an emptied graph: without the keys, everybody could write again. */
const LASTING = ["Key", "KeySession"] as const;

/** Properties that readers filter or order by. */
const RANGES: readonly (readonly [label: string, property: string])[] = [
  ["Article", "url"],
  ["Article", "lang"],
  ["Article", "publishedStart"],
  ["Article", "nearCopyGroup"],
  ["Article", "sourceKey"],
  ...BAND_NAMES.map((name) => ["Article", name] as const),
  ["Article", "publisher"],
  ["Claim", "dateStart"],
  ["Claim", "confidence"],
  ["Claim", "status"],
  ["Entity", "country"],
  ["Entity", "name"],
  ["Meeting", "status"],
  ["Meeting", "dateStart"],
  ["Meeting", "dateEnd"],
  ["Meeting", "lastsUntil"],
  ["Meeting", "sourceCount"],
  ["Meeting", "contradictingDates"],
  ["Agreement", "dateStart"],
  ["Agreement", "articleCount"],
  // Lists of one kind are read off these in their order; the index of all entities is in no order of one kind.
  ...(["Person", "Organization", "Place"] as const).flatMap((kind) =>
    (["meetingCount", "articleCount", "name"] as const).map((property) => [kind, property] as const),
  ),
  ["Audit", "at"],
  ["Redirect", "to"],
];

/**
 * All statements that make the schema. Each may run again.
 *
 * Names are indexed without stop words, since the stop words of the folding analyzer ("to", "an", "in") are
 * Vietnamese names once folded: the folding lies in the `search` property. Texts use the folding analyzer.
 */
export function schemaStatements(): string[] {
  const unique = (label: string, property: string) =>
    `CREATE CONSTRAINT unique_${label}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
  const range = ([label, property]: readonly [string, string]) =>
    `CREATE RANGE INDEX range_${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
  const fullText = (name: string, label: string, properties: string[], analyzer: string) =>
    `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${properties
      .map((property) => `n.${property}`)
      .join(", ")}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}}`;
  return [
    ...[...IDENTIFIED, ...LASTING].map((label) => unique(label, "id")),
    unique("Block", "key"),
    ...RANGES.map(range),
    // Most claims share their confidence with many others: pages of them go on by their ids.
    "CREATE RANGE INDEX range_Claim_confidence_id IF NOT EXISTS FOR (n:Claim) ON (n.confidence, n.id)",
    fullText(FULL_TEXT.entityNames, "Entity", ["name", "search"], "standard-no-stop-words"),
    fullText(FULL_TEXT.articleText, "Article", ["title", "text"], "standard-folding"),
  ];
}

/**
 * Makes constraints and indexes, once: processes that start together wait for each other. Returns whether there was
 * anything to do.
 *
 * @throws GraphSchemaTooNew when a newer Liên wrote the graph.
 */
export async function applySchema(graph: Graph): Promise<boolean> {
  if ((await storedVersion(graph)) === SCHEMA_VERSION) return false;
  await graph.write((transaction) =>
    transaction.run("CREATE CONSTRAINT unique_Schema_id IF NOT EXISTS FOR (n:Schema) REQUIRE n.id IS UNIQUE"),
  );
  return graph.write(async (lock) => {
    // The database refuses schema and data in one transaction: this one holds the lock while others do the work.
    const [held] = await lock.run<{ version: number }>(
      `MERGE (s:Schema {id: 'lien'}) ON CREATE SET s.projection = $projection
       SET s.version = coalesce(s.version, 0) RETURN s.version AS version`,
      { projection: PROJECTION_VERSION },
    );
    if (held!.version === SCHEMA_VERSION) return false;
    refuseNewer(held!.version);
    await graph.write(async (transaction) => {
      for (const statement of schemaStatements()) await transaction.run(statement);
    });
    await graph.read("CALL db.awaitIndexes(120)");
    await lock.run("MATCH (s:Schema {id: 'lien'}) SET s.version = $version, s.appliedAt = $appliedAt", {
      version: SCHEMA_VERSION,
      appliedAt: new Date().toISOString(),
    });
    return true;
  });
}

/**
 * The version of the schema that the graph has, 0 when it has none.
 *
 * @throws GraphSchemaTooNew when a newer Liên wrote the graph.
 */
export async function storedVersion(graph: Graph): Promise<number> {
  const [row] = await graph.read<{ version: number }>(
    "MATCH (s:Schema {id: 'lien'}) RETURN s.version AS version",
  );
  if (row) refuseNewer(row.version);
  return row?.version ?? 0;
}

function refuseNewer(version: number): void {
  if (version > SCHEMA_VERSION)
    throw new GraphSchemaTooNew(
      `The graph has schema ${version}, this Liên knows up to ${SCHEMA_VERSION}. Install the newer Liên, or start from an empty graph.`,
    );
}
