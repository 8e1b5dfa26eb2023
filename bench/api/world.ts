import { type ResolvedClaim, resolveClaims } from "#ingest/resolve/claims";
import { shareFacts } from "#ingest/resolve/facts";
import type { Knowledge } from "#ingest/resolve/knowledge";
import type { Entity, World } from "#model/entity";
import type { Extraction } from "#model/extraction";
import { entityId } from "#model/id";
import { identityKey } from "#model/identity-key";
import type { LocalEntity } from "#model/mention";

/**
 * What generated articles say of their world. Its names are each one thing's, so that nothing has to be compared: that
 * would take most of the time. Meetings, offices and relations are shared as they are everywhere.
 */
export function worldOf(
  extractions: readonly Extraction[],
  knowledge: Knowledge,
): World & { claims: ResolvedClaim[] } {
  const entities = new Map<string, Entity>();
  const byId = new Set<string>();
  const identities = new Map<string, string>();
  for (const { article, entities: locals } of extractions)
    for (const local of locals) {
      const name = `${local.kind}:${local.name}`;
      const entity = entities.get(name) ?? entityOf(local, byId);
      entities.set(name, entity);
      byId.add(entity.id);
      identities.set(identityKey(article.id, local.key), entity.id);
    }
  const claims = extractions.flatMap((extraction) => resolveClaims(extraction, identities));
  const dates = new Map<string, string | null>();
  for (const { fact, date, arguments: args } of claims)
    if (fact.kind === "Agreement")
      for (const { as, entityId: id } of args) if (as === "agreement" && id) dates.set(id, date);
  for (const { id, agreement } of entities.values()) if (agreement) agreement.date = dates.get(id) ?? null;
  return {
    entities: [...entities.values()],
    identities,
    claims,
    candidates: [],
    ...shareFacts(claims, knowledge),
  };
}

function entityOf({ kind, name, country, gazetteerId }: LocalEntity, taken: ReadonlySet<string>): Entity {
  const plain = gazetteerId ?? entityId(kind, name);
  return {
    id: taken.has(plain) ? `${plain}-${taken.size}` : plain,
    kind,
    name,
    names: [{ text: name, lang: "en" }],
    country: country ?? null,
    basis: gazetteerId ? "gazetteer" : "text",
    ...(kind === "Place" ? { place: { isoCode: null, latitude: null, longitude: null } } : {}),
    ...(kind === "Agreement" ? { agreement: { form: "accord", status: "signed", date: null } } : {}),
  };
}
