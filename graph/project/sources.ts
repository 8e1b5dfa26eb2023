import type { GraphTransaction } from "../connection.js";
import { over, type Reader } from "./reader.js";

/** An article, as far as it matters for which independent source it is. */
export interface StoredSource {
  id: string;
  text: string;
  sourceKey: string;
  /** Its group of near copies. */
  group: string | null;
  /** What it shares with texts that are nearly the same, one digest a band. */
  bands: string[];
}

/** So many digests of its text an article keeps, each under a name of its own. */
export const BANDS = 8;
export const BAND_NAMES = Array.from({ length: BANDS }, (_, nth) => `band${nth}`);

/** What other articles are looked for by. */
export interface SourceAsk {
  ids: readonly string[];
  sourceKeys: readonly string[];
  /** By the number of the band. */
  bands: readonly (readonly string[])[];
}

/** Articles with these ids, of these sources, and those that share a digest. */
export async function readSources(
  reader: Reader,
  { ids, sourceKeys, bands }: SourceAsk,
): Promise<StoredSource[]> {
  const rows = await reader.run<Omit<StoredSource, "bands"> & { bands: (string | null)[] }>(
    `CALL () {
       UNWIND $ids AS key MATCH (a:Article {id: key}) RETURN a
       UNION UNWIND $sourceKeys AS key MATCH (a:Article {sourceKey: key}) RETURN a
       ${BAND_NAMES.map((name) => `UNION UNWIND $${name} AS key MATCH (a:Article {${name}: key}) RETURN a`).join(" ")}
     }
     RETURN a.id AS id, a.text AS text, a.sourceKey AS sourceKey, a.nearCopyGroup AS group,
            [${BAND_NAMES.map((name) => `a.${name}`).join(", ")}] AS bands`,
    { ids, sourceKeys, ...Object.fromEntries(BAND_NAMES.map((name, nth) => [name, bands[nth] ?? []])) },
  );
  return rows.map((row) => ({ ...row, bands: row.bands.filter((band) => band !== null) }));
}

/** Stores digests and groups of articles. An article without digests keeps none. */
export async function storeSources(
  transaction: GraphTransaction,
  {
    digests,
    regrouped,
  }: {
    digests: readonly { id: string; bands: readonly string[] }[];
    regrouped: readonly { id: string; group: string | null }[];
  },
): Promise<void> {
  const rows = digests.map(({ id, bands }) => ({
    id,
    properties: Object.fromEntries(BAND_NAMES.map((name, nth) => [name, bands[nth] ?? null])),
  }));
  await over(transaction, "UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a += row.properties", {
    rows,
  });
  await over(
    transaction,
    "UNWIND $regrouped AS row MATCH (a:Article {id: row.id}) SET a.nearCopyGroup = row.group",
    { regrouped },
  );
}

/** Counts the independent sources of all meetings anew that these articles report. */
export async function recountSources(
  transaction: GraphTransaction,
  articleIds: readonly string[],
): Promise<void> {
  await over(
    transaction,
    `UNWIND $articleIds AS id MATCH (:Article {id: id})<-[:FROM]-(:Claim)-[:STATES]->(m:Meeting)
     WITH DISTINCT m
     WITH m, COUNT {
       MATCH (m)<-[:STATES]-(:Claim)-[:FROM]->(a:Article) RETURN DISTINCT coalesce(a.nearCopyGroup, a.sourceKey)
     } AS sources
     WHERE m.sourceCount <> sources SET m.sourceCount = sources`,
    { articleIds },
  );
}
