import type { AnchorInput, EntityKind, JudgementInput } from "../api/generated/graphql.js";
import type { NameChange } from "./decisions.js";

/** What was put right of a thing of the graph, as the server takes it. */
export function judgementsOfEntity(
  id: string,
  kind: EntityKind,
  change: NameChange,
  why: string | null,
): JudgementInput[] {
  const { name, kind: other, form, who } = change;
  const entities = [id];
  return [
    ...(other && other !== kind
      ? [{ verdict: "RETYPE" as const, entities, says: { kind: other, ...(form ? { form } : {}) }, why }]
      : []),
    ...(name ? [{ verdict: "RENAME" as const, entities, says: { name }, why }] : []),
    ...(who && who !== "other" ? [{ verdict: "SAME" as const, entities: [id, who.id], why }] : []),
  ];
}

/** An article that names a thing, and where it does so first. */
export interface NamedIn {
  anchor: AnchorInput;
  leaves: boolean;
}

/** Takes what some articles mean out of a thing: they name another one of that name. Null where all or none leave. */
export function splitOf(places: readonly NamedIn[], why: string | null): JudgementInput | null {
  const [stays] = places.filter(({ leaves }) => !leaves);
  const leaving = places.filter(({ leaves }) => leaves).map(({ anchor }) => anchor);
  return stays && leaving.length > 0 ? { verdict: "SPLIT", anchors: [stays.anchor, ...leaving], why } : null;
}
