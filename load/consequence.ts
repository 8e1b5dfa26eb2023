import type { ReadArticle } from "#graph/project/articles";
import type { Reader } from "#graph/project/reader";
import { readRecords, type StoredRecord } from "#graph/project/records";
import type { Replacement } from "#graph/project/replacements";
import { readClaims, type StoredClaim } from "#graph/project/stored-claims";
import { amend } from "#ingest/resolve/amend/amend";
import { blockKeys } from "#ingest/resolve/block";
import { type ResolvedClaim, resolveClaims } from "#ingest/resolve/claims";
import { claimBlockKeys, type Facts, shareFacts } from "#ingest/resolve/facts";
import { type Identification, identify } from "#ingest/resolve/identity";
import type { Knowledge } from "#ingest/resolve/knowledge";
import { type IdentityRecord, identityRecords } from "#ingest/resolve/record";
import type { Extraction } from "#model/extraction";
import { identityKey } from "#model/identity-key";
import type { Judgement, Unplaced } from "#model/judgement";
import { blocks, closed, type Lock } from "./closure.js";

/** A change to the set of articles. */
export interface Change {
  /** New articles and those that come anew. */
  coming: readonly ReadArticle[];
  /** Ids of articles that leave the projection. */
  leaving: readonly string[];
  /** Of those that leave, the ones whose place another takes. */
  replacing?: readonly Replacement[];
}

/** What follows from a change, before anything of it is written. */
export interface Consequence {
  /** Articles that come, as people put them right. */
  coming: Extraction[];
  /** Judgements on them that find nothing of what they are about. */
  unplaced: Unplaced[];
  leaving: readonly string[];
  /** Records of the articles that come, and their blocks. */
  records: { record: IdentityRecord; keys: string[] }[];
  /** Records that stand, closed under their blocks. */
  standing: StoredRecord[];
  /** Records of the articles that come or leave, as they were. */
  former: StoredRecord[];
  identification: Identification;
  /** All claims that the facts are made of, closed under their blocks, and the blocks of each. */
  claims: { claim: ResolvedClaim; keys: string[] }[];
  facts: Facts;
  /** Claims as they were, those of the articles that come or leave among them. */
  formerClaims: StoredClaim[];
}

/** Where a change is computed: what can be read, what is known beforehand, and how blocks are locked. */
export interface Site {
  reader: Reader;
  knowledge: Knowledge;
  judgements: readonly Judgement[];
  lock: Lock;
}

/**
 * Computes what follows from a change, by reading no more than what hangs together with it: first the records that
 * share blocks with those that come or leave, whose identities are decided again; then the claims that share facts
 * with those that come, leave, or name something whose identity changed.
 */
export async function consequence(site: Site, change: Change): Promise<Consequence> {
  const { knowledge, judgements } = site;
  const amended = change.coming.map(({ extraction }) => amend(extraction, judgements));
  const coming = amended.map(({ extraction }) => extraction);
  const unplaced = amended.flatMap((each) => each.unplaced);
  const records = coming
    .flatMap((extraction) => identityRecords(extraction, knowledge))
    .map((record) => ({ record, keys: blockKeys(record, judgements).map((key) => `identity ${key}`) }));
  const moving = new Set([...coming.map(({ article }) => article.id), ...change.leaving]);

  const identityBlocks = blocks(site.lock);
  await identityBlocks.take(records.flatMap(({ keys }) => keys));
  const found = await closed(
    identityBlocks,
    (keys) => readRecords(site.reader, { articleIds: [...moving], keys }),
    ({ keys }) => keys,
  );
  const former = found.filter(({ articleId }) => moving.has(articleId));
  const standing = found.filter(({ articleId }) => !moving.has(articleId));
  const identification = identify(
    [
      ...standing.map(({ data }) => JSON.parse(data) as IdentityRecord),
      ...records.map(({ record }) => record),
    ],
    judgements,
    knowledge,
  );

  const shared = await shareAgain(site, { coming, moving, standing, identification });
  return { coming, unplaced, leaving: change.leaving, records, standing, former, identification, ...shared };
}

async function shareAgain(
  { reader, lock, knowledge }: Site,
  {
    coming,
    moving,
    standing,
    identification: { identities },
  }: Pick<Consequence, "standing" | "identification"> & { coming: Extraction[]; moving: Set<string> },
): Promise<Pick<Consequence, "claims" | "facts" | "formerClaims">> {
  const fresh = coming
    .flatMap((extraction) => resolveClaims(extraction, identities))
    .map((claim) => ({ claim, keys: factKeys(claim) }));
  const changed = standing.filter(({ id, entityId }) => identities.get(id) !== entityId);
  const locals = changed.map(({ id, articleId }) => ({
    articleId,
    localKey: id.slice(articleId.length + 1),
  }));
  const factBlocks = blocks(lock);
  await factBlocks.take(fresh.flatMap(({ keys }) => keys));
  const formerClaims = await closed(
    factBlocks,
    (keys) => readClaims(reader, { articleIds: [...moving], locals, keys }),
    ({ claim, keys }) =>
      moving.has(claim.articleId) ? keys : [...keys, ...factKeys(renamed(claim, identities))],
  );
  const kept = formerClaims
    .filter(({ claim }) => !moving.has(claim.articleId))
    .map(({ claim }) => renamed(claim, identities))
    .map((claim) => ({ claim, keys: factKeys(claim) }));
  const claims = [...kept, ...fresh];
  return {
    claims,
    formerClaims,
    facts: shareFacts(
      claims.map(({ claim }) => claim),
      knowledge,
    ),
  };
}

function factKeys(claim: ResolvedClaim): string[] {
  return claimBlockKeys(claim).map((key) => `fact ${key}`);
}

/** The claim with the identities of now. What was not resolved again keeps its own. */
function renamed(claim: ResolvedClaim, identities: ReadonlyMap<string, string>): ResolvedClaim {
  return {
    ...claim,
    arguments: claim.arguments.map((argument) =>
      argument.entity === null
        ? argument
        : {
            ...argument,
            entityId: identities.get(identityKey(claim.articleId, argument.entity)) ?? argument.entityId,
          },
    ),
  };
}
