import type { Reader } from "#graph/project/reader";
import {
  type Membership,
  membersOf,
  readMemberships,
  readRecords,
  type StoredMembership,
  type StoredRecord,
} from "#graph/project/records";
import { askedKeys, blockKeys, isResembling } from "#ingest/resolve/block";
import { groupBy } from "#ingest/resolve/grouping";
import { type Identification, identify } from "#ingest/resolve/identity";
import { type Blocked, influencing } from "#ingest/resolve/influence";
import { byMoment, type Moment } from "#ingest/resolve/order";
import { type IdentityRecord, identityRecords } from "#ingest/resolve/record";
import { isOwnRecord, together, type Variant, variantOf } from "#ingest/resolve/variant";
import type { Extraction } from "#model/extraction";
import { identityKey } from "#model/identity-key";
import type { Judgement } from "#model/judgement";
import { follow } from "./closure.js";
import type { Site } from "./consequence.js";
import { judgementsAbout } from "./judgements.js";

/** A variant as it is after a change. */
export interface Resolved {
  record: Variant;
  keys: string[];
  /** As the graph holds it; null where it is new. */
  stored: StoredRecord | null;
}

/** Who is who after a change, as far as it reaches. */
export interface Identities {
  /** Local entities of the articles that come, and the variant of each. */
  arriving: { record: IdentityRecord; recordId: string }[];
  memberships: Membership[];
  /** All that can have a say in the identities at hand, after the change. */
  variants: Resolved[];
  /** Variants of which none is left. */
  gone: StoredRecord[];
  /** By the ids of the variants. */
  identification: Identification;
  /** `identityKey` → entity id, of the articles that come and of local entities with another identity than before. */
  identities: Map<string, string>;
  /** Local entities of articles that stand, with another identity than before. */
  moved: { articleId: string; localKey: string }[];
  /** Ids of entities as they were. */
  formerIds: string[];
  /** What people decided about what is at hand. */
  judgements: Judgement[];
}

/** Decides the identities of what articles name, by reading the variants that can have a say in it. */
export async function identities(
  site: Site,
  coming: readonly Extraction[],
  moving: ReadonlySet<string>,
  known: readonly Judgement[],
): Promise<Identities> {
  const { reader, knowledge } = site;
  const records = coming.flatMap((extraction) => identityRecords(extraction, knowledge));
  const arriving = records.map((record) => ({ record, variant: variantOf(record, known) }));
  const fresh = new Map<string, { variant: Variant; keys: string[] }>();
  for (const { record, variant } of arriving) {
    const other = fresh.get(variant.id);
    fresh.set(
      variant.id,
      other
        ? { variant: together(other.variant, variant), keys: other.keys }
        : { variant, keys: blockKeys(isOwnRecord(variant.id) ? record : variant, known) },
    );
  }
  const former = await readMemberships(reader, { articleIds: [...moving] });
  const stored = await closure(site, fresh, [...new Set(former.map(({ recordId }) => recordId))]);
  const left = await withoutLeaving(reader, stored, former, moving);
  const variants = [...new Set([...left.keys(), ...fresh.keys()])].map((id): Resolved => {
    const [standing, more] = [left.get(id), fresh.get(id)];
    const record = standing && more ? together(standing, more.variant) : (standing ?? more!.variant);
    const before = stored.get(id) ?? null;
    return { record, keys: more?.keys ?? before!.keys, stored: before };
  });
  const gone = [...stored.values()].filter(({ id }) => !left.has(id) && !fresh.has(id));
  const judgements = [...known, ...(await decisionsOn(site, variants, known))];
  const identification = identify(
    variants.map(({ record }) => record),
    judgements,
    knowledge,
  );
  const idOf = (recordId: string) => identification.identities.get(recordId)!;
  const changed = variants.filter(
    ({ record, stored: before }) => before && before.entityId !== idOf(record.id),
  );
  const members = await membersOf(
    reader,
    changed.filter(({ record }) => left.has(record.id)).map(({ record }) => record.id),
  );
  const moved = members
    .filter(({ articleId }) => !moving.has(articleId))
    .flatMap(({ articleId, recordId, localKeys }) =>
      localKeys.map((localKey) => ({ articleId, localKey, recordId })),
    );
  return {
    arriving: arriving.map(({ record, variant }) => ({ record, recordId: variant.id })),
    memberships: membershipsOf(arriving),
    variants,
    gone,
    identification,
    identities: new Map([
      ...moved.map(
        ({ articleId, localKey, recordId }) => [identityKey(articleId, localKey), idOf(recordId)] as const,
      ),
      ...arriving.map(({ record, variant }) => [record.id, idOf(variant.id)] as const),
    ]),
    moved: moved.map(({ articleId, localKey }) => ({ articleId, localKey })),
    formerIds: [...stored.values()].map(({ entityId }) => entityId),
    judgements,
  };
}

/** Reads what shares blocks with what comes and leaves, and goes on from there only where it can have a say. */
async function closure(
  { reader, lock }: Site,
  fresh: ReadonlyMap<string, { variant: Variant; keys: string[] }>,
  formerIds: readonly string[],
): Promise<Map<string, StoredRecord>> {
  const seeds = new Set([...fresh.keys(), ...formerIds]);
  const found = new Map<string, StoredRecord>();
  let within: Blocked[] = [];
  const parsed = new Map<string, IdentityRecord>();
  const recordOf = (id: string, data: string) => {
    const record = parsed.get(id) ?? (JSON.parse(data) as IdentityRecord);
    parsed.set(id, record);
    return record;
  };
  const look = (): { key: string; asks: boolean }[] => {
    const others = [...found.values()].filter(({ id }) => !fresh.has(id));
    const { own, beside } = influencing<Blocked>(
      [
        ...Array.from(fresh.values(), ({ variant, keys }) => ({ record: variant, keys })),
        ...others.map(({ id, data, keys }) => ({ record: recordOf(id, data), keys })),
      ],
      seeds,
    );
    within = [...own, ...beside];
    // Of those beside, it does not matter here whom they are compared with.
    const asking = [
      ...own.map(({ keys }) => keys),
      ...beside.map(({ keys }) => keys.filter((key) => !isResembling(key))),
    ];
    return asking.flatMap((keys) => [
      ...keys.map((key) => ({ key, asks: false })),
      ...askedKeys(keys).map((key) => ({ key, asks: true })),
    ]);
  };
  if (formerIds.length > 0)
    for (const record of await readRecords(reader, { ids: formerIds, keys: [] }))
      found.set(record.id, record);
  await follow(
    look(),
    ({ key, asks }) => `${asks} ${key}`,
    async (fresher) => {
      const keys = fresher.filter(({ asks }) => asks).map(({ key }) => `identity ${key}`);
      const [, records] = await Promise.all([
        lock(fresher.map(({ key }) => `identity ${key}`)),
        readRecords(reader, { ids: [], keys }),
      ]);
      for (const record of records) found.set(record.id, record);
      return look();
    },
  );
  return new Map(within.flatMap(({ record: { id } }) => (found.has(id) ? [[id, found.get(id)!]] : [])));
}

/** Variants that stand, without those of the articles that leave or come anew. */
async function withoutLeaving(
  reader: Reader,
  stored: ReadonlyMap<string, StoredRecord>,
  former: readonly StoredMembership[],
  moving: ReadonlySet<string>,
): Promise<Map<string, Variant>> {
  const leaving = new Map<string, number>();
  for (const { recordId, localKeys } of former)
    leaving.set(recordId, (leaving.get(recordId) ?? 0) + localKeys.length);
  const left = [...stored.values()].filter(({ id, count }) => count > (leaving.get(id) ?? 0));
  const firstOf = (record: StoredRecord) => JSON.parse(record.first) as Moment;
  const headless = left.filter((record) => leaving.has(record.id) && moving.has(firstOf(record).articleId));
  const members = groupBy(
    (
      await membersOf(
        reader,
        headless.map(({ id }) => id),
      )
    ).filter(({ articleId }) => !moving.has(articleId)),
    ({ recordId }) => recordId,
  );
  return new Map(
    left.map((record) => {
      const firstSeen = members.has(record.id) ? earliest(members.get(record.id)!) : firstOf(record);
      const data = JSON.parse(record.data) as IdentityRecord;
      return [record.id, { ...data, firstSeen, count: record.count - (leaving.get(record.id) ?? 0) }];
    }),
  );
}

function earliest(members: readonly StoredMembership[]): Moment {
  const moments = members.map(
    ({ publishedAt, articleId, starts }): Moment => ({ publishedAt, articleId, start: Math.min(...starts) }),
  );
  return moments.sort(byMoment)[0]!;
}

/** What was decided about those that stand for themselves: a last name alone, or a name that was judged. */
async function decisionsOn(
  { reader, decisions = [] }: Site,
  variants: readonly Resolved[],
  known: readonly Judgement[],
): Promise<Judgement[]> {
  const articleIds = new Set(
    variants
      .filter(({ stored, record }) => stored && isOwnRecord(record.id))
      .map(({ record }) => record.firstSeen.articleId),
  );
  const there = new Set([...known, ...decisions].map(({ id }) => id));
  const found = await judgementsAbout(reader, { articleIds: [...articleIds] });
  return found.filter(({ id }) => !there.has(id));
}

function membershipsOf(arriving: readonly { record: IdentityRecord; variant: Variant }[]): Membership[] {
  const groups = groupBy(arriving, ({ record, variant }) => `${record.firstSeen.articleId} ${variant.id}`);
  return Array.from(groups.values(), (group) => {
    const [{ record, variant }] = group as [(typeof group)[number]];
    const { articleId } = record.firstSeen;
    return {
      articleId,
      recordId: variant.id,
      localKeys: group.map((each) => each.record.id.slice(articleId.length + 1)),
      starts: group.map((each) => each.record.firstSeen.start),
    };
  });
}

/** What is stored of a variant: its number and first place lie beside what does not change. */
export function asStored(
  { record, keys }: Pick<Resolved, "record" | "keys">,
  entityId: string,
): StoredRecord {
  const { count, firstSeen, ...data } = record;
  return {
    id: record.id,
    entityId,
    data: JSON.stringify(data),
    count,
    first: JSON.stringify(firstSeen),
    keys,
  };
}
