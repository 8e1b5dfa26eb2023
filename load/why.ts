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
export function reasonsOf({
  arriving,
  variants,
  identification,
  judgements,
  moving,
}: Consequence): Map<string, Reason[]> {
  const { identities } = identification;
  const known = new Map<string, IdentityRecord[]>();
  for (const { record, stored } of variants) {
    // What only the article itself says is no reason.
    if (stored === null || moving.has(record.firstSeen.articleId)) continue;
    const identity = identities.get(record.id)!;
    known.set(identity, [...(known.get(identity) ?? []), record]);
  }
  return new Map(
    arriving.map(({ record, recordId }) => [
      record.id,
      reasons(record, known.get(identities.get(recordId)!), judgements),
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
