import { type EntityRecord, entitiesByIds } from "#graph/read/entity";
import type { EntityKind } from "#model/vocabulary";
import type { Context } from "../context.js";

/** The entity of that id, or null where there is none or it is of another kind. */
export async function findEntity(
  { batch }: Context,
  kind: EntityKind,
  id: string,
): Promise<EntityRecord | null> {
  const entity = await batch(entitiesByIds, id);
  return entity?.kind === kind ? entity : null;
}
