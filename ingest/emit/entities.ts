import { push } from "#ingest/resolve/grouping";
import { bodyOf } from "#ingest/resolve/offices";
import { byText, distinct } from "#ingest/resolve/order";
import { oneLine } from "#ingest/resolve/record";
import type { Entity, World } from "#model/entity";
import type { Extraction } from "#model/extraction";
import { identityKey } from "#model/identity-key";
import type { LocalEntity, Mention, RoleMention } from "#model/mention";
import type { EntityObject } from "./article-object.js";

function mentionsOf(locals: readonly LocalEntity[]): EntityObject["mentions"] {
  const bySpan = new Map<string, Mention>();
  for (const mention of locals.flatMap(({ mentions }) => mentions)) {
    const span = `${mention.start} ${mention.end}`;
    if (!bySpan.has(span)) bySpan.set(span, mention);
  }
  return [...bySpan.values()]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, text, rule }) => ({ start, end, text, rule }));
}

function rolesOf(
  locals: readonly LocalEntity[],
  orgOf: (role: RoleMention) => string | null,
): EntityObject["roles"] {
  const roles = new Map<string, EntityObject["roles"][number]>();
  for (const role of locals.flatMap((local) => local.roles)) {
    const title = oneLine(role.title);
    const said = roles.get(title);
    if (!said?.org) roles.set(title, { title, org: orgOf(role) });
  }
  return [...roles.values()];
}

const byId = new WeakMap<readonly Entity[], Map<string, Entity>>();

function entitiesById(entities: readonly Entity[]): Map<string, Entity> {
  const known = byId.get(entities) ?? new Map(entities.map((entity) => [entity.id, entity]));
  byId.set(entities, known);
  return known;
}

/** The entities that an article names, by id, each with all its mentions there. */
export function entityObjects(
  extraction: Pick<Extraction, "article" | "entities">,
  world: Pick<World, "identities" | "entities">,
): EntityObject[] {
  const byKey = new Map(extraction.entities.map((local) => [local.key, local]));
  const known = entitiesById(world.entities);
  const idOf = (key: string | null) =>
    key === null ? null : (world.identities.get(identityKey(extraction.article.id, key)) ?? null);
  const groups = new Map<string, LocalEntity[]>();
  for (const local of extraction.entities) {
    const id = idOf(local.key);
    if (id !== null) push(groups, id, local);
  }
  return [...groups]
    .sort(([a], [b]) => byText(a, b))
    .map(([id, locals]) => {
      const { kind, name } = known.get(id)!;
      const mentions = mentionsOf(locals);
      return {
        id,
        type: kind,
        name,
        aliases: distinct(mentions.map(({ text }) => oneLine(text))).filter((text) => text !== name),
        mentions,
        roles: rolesOf(locals, (role) => idOf(role.org) ?? bodyOf(role, byKey)),
      };
    });
}
