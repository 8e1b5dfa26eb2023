import type { Candidate, Entity } from "#model/entity";
import { entityId } from "#model/id";
import type { Judgement } from "#model/judgement";
import { components } from "./cluster.js";
import { describe, displayName } from "./describe.js";
import { push } from "./grouping.js";
import { shortHash } from "./hash.js";
import { type Decisions, decide } from "./judgements.js";
import type { Knowledge } from "./knowledge.js";
import { byText } from "./order.js";
import { comparablePairs, judgedApart, putTogether } from "./phases.js";
import { merged, type Profile, profileOf, signature } from "./profile.js";
import type { IdentityRecord } from "./record.js";
import { compare, UNSURE } from "./score.js";

export interface Identification {
  /** Record id → entity id. */
  identities: Map<string, string>;
  /** By id. */
  entities: Entity[];
  /** By ids of left and right. */
  candidates: Candidate[];
}

/** Records of one signature as one profile; judged ones by themselves; then what people declared the same. */
function firstProfiles(records: readonly IdentityRecord[], decisions: Decisions): Profile[] {
  const judged = new Set([...decisions.same.flat(), ...decisions.apart.keys()]);
  const groups = new Map<string, IdentityRecord[]>();
  const groupOf = new Map<string, string>();
  for (const found of records) {
    const record = decisions.detached.has(found.id)
      ? { ...found, knownId: null, basis: "text" as const }
      : found;
    const key = record.knownId === null && judged.has(record.id) ? `judged ${record.id}` : signature(record);
    push(groups, key, record);
    groupOf.set(record.id, key);
  }
  const keys = [...groups.keys()];
  const at = (id: string) => keys.indexOf(groupOf.get(id)!);
  const declared = components(decisions.same.map(([a, b]) => ({ left: at(a), right: at(b) })));
  const profiles = keys.map((key) => profileOf(groups.get(key)!));
  const taken = new Set(declared.flat());
  return [
    ...profiles.filter((_, i) => !taken.has(i)),
    ...declared.map((group) => merged(group.map((i) => profiles[i]!))),
  ];
}

/** Known ids stand; a name that one thing bears is its id; strangers of one name are told apart by where each was first named. */
function publicIds(profiles: readonly Profile[], names: readonly string[]): string[] {
  const plain = profiles.map((profile, i) => profile.knownId ?? entityId(profile.kind, names[i]!));
  const bearers = new Map<string, number>();
  for (const id of plain) bearers.set(id, (bearers.get(id) ?? 0) + 1);
  return profiles.map((profile, i) => {
    if (profile.knownId !== null || bearers.get(plain[i]!) === 1) return plain[i]!;
    const { publishedAt, articleId, start } = profile.records[0]!.firstSeen;
    return entityId(profile.kind, names[i]!, shortHash([publishedAt, articleId, start], 6));
  });
}

function doubtful(profiles: readonly Profile[], ids: readonly string[], decisions: Decisions): Candidate[] {
  const found = comparablePairs(profiles).flatMap(([i, j]): Candidate[] => {
    const [a, b] = [profiles[i]!, profiles[j]!];
    if ((a.knownId !== null && b.knownId !== null) || judgedApart(a, b, decisions)) return [];
    const { score, reasons } = compare(a, b);
    const [left, right] = [ids[i]!, ids[j]!].sort(byText) as [string, string];
    return score < UNSURE ? [] : [{ left, right, score, reasons }];
  });
  return found.sort((a, b) => byText(a.left, b.left) || byText(a.right, b.right));
}

/**
 * Decides which local entities are the same thing, and its public id. A function of the set of records: their order
 * does not show, and the result for records that are closed under `blockKeys` is the part of the result for all.
 */
export function identify(
  records: readonly IdentityRecord[],
  judgements: readonly Judgement[],
  knowledge: Knowledge,
): Identification {
  const ordered = [...new Map(records.map((record) => [record.id, record])).values()].sort((a, b) =>
    byText(a.id, b.id),
  );
  const decisions = decide(ordered, judgements);
  const profiles = putTogether(firstProfiles(ordered, decisions), decisions);
  const names = profiles.map((profile) => displayName(profile, knowledge));
  const ids = publicIds(profiles, names);
  const identities = new Map<string, string>();
  profiles.forEach((profile, i) => {
    for (const { id } of profile.records) identities.set(id, ids[i]!);
  });
  return {
    identities: new Map([...identities].sort(([a], [b]) => byText(a, b))),
    entities: profiles
      .map((profile, i) => describe(profile, ids[i]!, names[i]!, knowledge))
      .sort((a, b) => byText(a.id, b.id)),
    candidates: doubtful(profiles, ids, decisions),
  };
}
