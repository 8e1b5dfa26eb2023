import type { GraphTransaction } from "../connection.js";
import { over, type Reader, runPlanned } from "./reader.js";

/** An article, as far as it matters for which independent source it is. */
export interface StoredSource {
  id: string;
  text: string;
  sourceKey: string;
  /** Its group of near copies. */
  group: string;
  /** What it shares with texts that are nearly the same, one digest a band. */
  bands: string[];
}

/** So many digests of its text an article keeps, each under a name of its own. */
export const BANDS = 8;
export const BAND_NAMES = Array.from({ length: BANDS }, (_, nth) => `band${nth}`);

/** Between the values of which a digest is made. */
export const VALUES_APART = ".";

/** All articles of the groups of near copies that these articles are in. */
export async function groupsWith(reader: Reader, ids: readonly string[]): Promise<StoredSource[]> {
  const rows = await over<Omit<StoredSource, "bands"> & { bands: (string | null)[] }>(
    reader,
    `UNWIND $ids AS id MATCH (one:Article {id: id}) USING INDEX SEEK one:Article(id)
     WITH DISTINCT one.nearCopyGroup AS group WHERE group IS NOT NULL
     MATCH (a:Article {nearCopyGroup: group}) USING INDEX SEEK a:Article(nearCopyGroup)
     RETURN a.id AS id, a.text AS text, a.sourceKey AS sourceKey, group,
            [${BAND_NAMES.map((name) => `a.${name}`).join(", ")}] AS bands`,
    { ids },
  );
  return rows.map((row) => ({ ...row, bands: row.bands.filter((band) => band !== null) }));
}

/** By what copies of an article are looked for. */
export interface CopyAsk {
  id: string;
  bands: readonly string[];
}

/** Articles that are counted as one source: a group of near copies, or those of one source key that are in none. */
export interface SourceName {
  group: string | null;
  sourceKey: string | null;
}

/** Of one source, the articles that may be copies of another, the likeliest first. */
export interface PossibleCopies extends SourceName {
  asking: string;
  ids: string[];
}

/**
 * Articles of which the digests are nearly those that are asked for. What is read grows with these alone: articles that
 * share a digest and little more, as out of one template, are left where they are, and of one source only some are told.
 *
 * @param but articles that are left out
 * @param least so many values of the digests must be the same
 * @param part which of the articles of each source, in their order
 */
export async function possibleCopies(
  reader: Reader,
  asks: readonly CopyAsk[],
  {
    but,
    least,
    part: [from, to],
  }: { but: readonly string[]; least: number; part: readonly [number, number] },
): Promise<PossibleCopies[]> {
  if (asks.length === 0) return [];
  return runPlanned<PossibleCopies>(
    reader,
    `UNWIND $asks AS ask
       CALL (ask) {
         ${BAND_NAMES.map((name, nth) => `MATCH (a:Article {${name}: ask.bands[${nth}]}) USING INDEX SEEK a:Article(${name}) RETURN a`).join(" UNION ")}
       }
       WITH ask, a, split(${BAND_NAMES.map((name) => `a.${name}`).join(` + '${VALUES_APART}' + `)}, '${VALUES_APART}') AS digest
       WITH ask, a, size([at IN range(0, size(digest) - 1) WHERE digest[at] = ask.digest[at]]) AS same
       WHERE same >= $least AND NOT a.id IN $but
       WITH ask, a ORDER BY same DESC, a.id
       WITH ask.id AS asking, a.nearCopyGroup AS group,
            CASE WHEN a.nearCopyGroup IS NULL THEN a.sourceKey END AS sourceKey, collect(a.id) AS ids
       WHERE size(ids) > $from
       RETURN asking, group, sourceKey, ids[$from..$to] AS ids`,
    {
      asks: asks.map(({ id, bands }) => ({
        id,
        bands,
        digest: bands.join(VALUES_APART).split(VALUES_APART),
      })),
      but,
      least,
      from,
      to,
    },
  );
}

/** The texts of these articles. */
export async function textsOf(reader: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await over<{ id: string; text: string }>(
    reader,
    "UNWIND $ids AS id MATCH (a:Article {id: id}) USING INDEX SEEK a:Article(id) RETURN id, a.text AS text",
    { ids },
  );
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** Those of one source key: the group that they are in, and the smallest of their ids. */
export interface Company {
  sourceKey: string;
  group: string | null;
  first: string;
}

/** Which articles of these source keys there are, but for some. */
export async function companiesOf(
  reader: Reader,
  sourceKeys: readonly string[],
  but: readonly string[],
): Promise<Company[]> {
  if (sourceKeys.length === 0) return [];
  return runPlanned<Company>(
    reader,
    `UNWIND $sourceKeys AS sourceKey MATCH (a:Article {sourceKey: sourceKey}) USING INDEX SEEK a:Article(sourceKey) WHERE NOT a.id IN $but
       RETURN sourceKey, a.nearCopyGroup AS group, min(a.id) AS first`,
    { sourceKeys, but },
  );
}

/** The ids of all articles of these sources, each with the group that its source is now. */
export async function articlesOf(
  reader: Reader,
  sources: readonly (SourceName & { now: string })[],
): Promise<{ id: string; group: string }[]> {
  const grouped = over<{ id: string; group: string }>(
    reader,
    "UNWIND $grouped AS row MATCH (a:Article {nearCopyGroup: row.group}) USING INDEX SEEK a:Article(nearCopyGroup) RETURN a.id AS id, row.now AS group",
    { grouped: sources.filter(({ group }) => group !== null) },
  );
  const single = over<{ id: string; group: string }>(
    reader,
    `UNWIND $single AS row MATCH (a:Article {sourceKey: row.sourceKey}) USING INDEX SEEK a:Article(sourceKey) WHERE a.nearCopyGroup IS NULL
     RETURN a.id AS id, row.now AS group`,
    { single: sources.filter(({ group }) => group === null) },
  );
  return (await Promise.all([grouped, single])).flat();
}

/** Stores groups of articles, and their digests where these are told. An article without digests keeps none. */
export async function storeSources(
  transaction: GraphTransaction,
  sources: readonly { id: string; group: string | null; bands?: readonly string[] }[],
): Promise<void> {
  const rows = sources.map(({ id, group, bands }) => ({
    id,
    properties: {
      nearCopyGroup: group,
      ...Object.fromEntries(bands ? BAND_NAMES.map((name, nth) => [name, bands[nth] ?? null]) : []),
    },
  }));
  await over(
    transaction,
    "UNWIND $rows AS row MATCH (a:Article {id: row.id}) USING INDEX SEEK a:Article(id) SET a += row.properties",
    {
      rows,
    },
  );
}

/** Counts the independent sources of all meetings anew that these articles report. */
export async function recountSources(
  transaction: GraphTransaction,
  articleIds: readonly string[],
): Promise<void> {
  await over(
    transaction,
    `UNWIND $articleIds AS id MATCH (a:Article {id: id})<-[:FROM]-(:Claim)-[:STATES]->(m:Meeting) USING INDEX SEEK a:Article(id)
     WITH DISTINCT m
     WITH m, COUNT {
       MATCH (m)<-[:STATES]-(:Claim)-[:FROM]->(a:Article) RETURN DISTINCT coalesce(a.nearCopyGroup, a.sourceKey)
     } AS sources
     WHERE m.sourceCount <> sources SET m.sourceCount = sources`,
    { articleIds },
  );
}
