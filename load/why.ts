import { judgementKeys } from "#ingest/resolve/judgements";
import { profileOf } from "#ingest/resolve/profile";
import type { IdentityRecord } from "#ingest/resolve/record";
import { compare } from "#ingest/resolve/score";
import type { Judgement } from "#model/judgement";
import type { Consequence } from "./consequence.js";

/** Something that speaks for what a name was resolved to; below 0, against. */
export interface Reason {
  name: string;
  weight: number;
}

/** Why the names of an article mean what they were resolved to: record id → reasons, the weightiest first. */
export function reasonsOf(
  { records, standing, identification: { identities } }: Consequence,
  judgements: readonly Judgement[],
): Map<string, Reason[]> {
  const known = new Map<string, IdentityRecord[]>();
  for (const { id, data } of standing) {
    const identity = identities.get(id)!;
    known.set(identity, [...(known.get(identity) ?? []), JSON.parse(data) as IdentityRecord]);
  }
  return new Map(
    records.map(({ record }) => [
      record.id,
      reasons(record, known.get(identities.get(record.id)!), judgements),
    ]),
  );
}

function reasons(
  record: IdentityRecord,
  others: readonly IdentityRecord[] | undefined,
  judgements: readonly Judgement[],
): Reason[] {
  const settled = [
    ...(judgementKeys(record, judgements).length > 0 ? ["a person decided"] : []),
    ...(record.basis === "gazetteer" ? ["listed under this name"] : []),
    ...(record.basis === "composed" ? ["its name says which body it is"] : []),
  ].map((name) => ({ name, weight: 1 }));
  if (settled.length > 0 || others === undefined) return settled;
  return compare(profileOf([record]), profileOf(others))
    .reasons.map(({ name, weight, value }) => ({ name, weight: weight * value }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
