import type { Claim } from "#model/claim";
import type { ClaimRule } from "#model/claim-rule";
import type { Extraction } from "#model/extraction";
import { kindOfId } from "#model/id";
import type { Anchor, Judgement } from "#model/judgement";
import type { LocalEntity, Mention } from "#model/mention";
import type { EntityKind } from "#model/vocabulary";
import { bearerOf, standsAt } from "./anchored.js";

/** What an article names, and what it states of that. */
export type Named = Pick<Extraction, "entities" | "claims">;

/** Rule of what people added. */
export const BY_HAND = "by-hand" satisfies ClaimRule;

/** Adds a name that was missed, as a thing of its own. Resolution may find it to be one with others. */
export function addMention(named: Named, { says = {} }: Judgement, { start, end, surface }: Anchor): Named {
  const { kind, name = surface, form } = says;
  if (kind === undefined) return named;
  const mention: Mention = { start, end, text: surface, kind, rule: BY_HAND, confidence: 1 };
  const entity: LocalEntity = {
    key: freeKey(named.entities, kind, mention),
    kind,
    name,
    mentions: [mention],
    roles: [],
    ...(form === undefined ? {} : { form }),
  };
  return { ...named, entities: [...named.entities, entity] };
}

/** A local entity of another kind; ids that belong to the former kind are not its own. */
export function retyped(entity: LocalEntity, { says = {} }: Judgement): LocalEntity {
  const { kind = entity.kind, form } = says;
  const { gazetteerId, composedId, form: _, ...rest } = entity;
  const own = (id: string | undefined) => (id !== undefined && kindOfId(id) === kind ? id : undefined);
  const [listed, composed] = [own(gazetteerId), own(composedId)];
  return {
    ...rest,
    kind,
    mentions: entity.mentions.map(({ gazetteerId: former, ...mention }) => ({
      ...mention,
      kind,
      ...(own(former) === undefined ? {} : { gazetteerId: former! }),
    })),
    roles: kind === "Person" ? entity.roles : [],
    ...(listed === undefined ? {} : { gazetteerId: listed }),
    ...(composed === undefined ? {} : { composedId: composed }),
    ...(kind !== "Agreement" ? {} : { form: form ?? entity.form ?? "accord" }),
  };
}

/** Takes the mentions at the anchors out of their entity, as another thing of the same name. */
export function split({ entities, claims }: Named, stays: LocalEntity, leaving: readonly Anchor[]): Named {
  const leaves = (span: { start: number; end: number }) => leaving.some((anchor) => standsAt(anchor, span));
  const gone = stays.mentions.filter(leaves);
  const kept = stays.mentions.filter((mention) => !leaves(mention));
  if (gone.length === 0 || kept.length === 0) return { entities, claims };
  const key = freeKey(entities, stays.kind, gone[0]!);
  const { gazetteerId: _, composedId: __, renamed: ___, ...rest } = stays;
  const other: LocalEntity = { ...rest, key, name: fullest(gone), mentions: gone, roles: [] };
  return {
    entities: [
      ...entities.map((entity) => (entity === stays ? { ...stays, mentions: kept } : entity)),
      other,
    ],
    claims: claims.map((claim) => ({
      ...claim,
      arguments: claim.arguments.map((argument) =>
        argument.entity === stays.key && leaves(argument) ? { ...argument, entity: key } : argument,
      ),
    })),
  };
}

/** Takes a thing away that is none, and with it the claims that cannot stand without it. */
export function without({ entities, claims }: Named, gone: LocalEntity): Named {
  return {
    entities: entities
      .filter((entity) => entity !== gone)
      .map((entity) =>
        entity.roles.some(({ org }) => org === gone.key)
          ? {
              ...entity,
              roles: entity.roles.map((role) => (role.org === gone.key ? { ...role, org: null } : role)),
            }
          : entity,
      ),
    claims: claims.flatMap((claim) => withoutArgument(claim, gone.key)),
  };
}

/** Roles without which a claim states nothing. */
const ESSENTIAL = ["holder", "agreement", "from", "to"];

function withoutArgument(claim: Claim, key: string): Claim[] {
  const lost = claim.arguments.filter(({ entity }) => entity === key);
  if (lost.length === 0) return [claim];
  const left = claim.arguments.filter(({ entity }) => entity !== key);
  const essential = claim.fact.kind !== "Meeting" && lost.some(({ as }) => ESSENTIAL.includes(as));
  const alone =
    claim.fact.kind === "Meeting" &&
    lost.some(({ as }) => as === "participant") &&
    new Set(left.filter(({ as }) => as === "participant").map(({ side = 0 }) => side)).size < 2;
  return essential || alone ? [] : [{ ...claim, arguments: left }];
}

function freeKey(
  entities: readonly LocalEntity[],
  kind: EntityKind,
  { start, end }: { start: number; end: number },
): string {
  const taken = new Set(entities.map(({ key }) => key));
  const plain = `${kind}:${start}`;
  return taken.has(plain) ? `${plain}-${end}` : plain;
}

function fullest(mentions: readonly Mention[]): string {
  return mentions.reduce((best, { text }) => (text.length > best.length ? text : best), mentions[0]!.text);
}

/** The thing that is named at the anchor, with the same of it done. */
export function changed(
  named: Named,
  anchor: Anchor,
  change: (entity: LocalEntity) => LocalEntity,
): Named | null {
  const bearer = bearerOf(named.entities, anchor);
  if (!bearer) return null;
  return {
    ...named,
    entities: named.entities.map((entity) => (entity === bearer ? change(entity) : entity)),
  };
}
