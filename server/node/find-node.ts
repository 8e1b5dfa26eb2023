import { articlesByIds } from "#graph/read/article";
import type { ByIds } from "#graph/read/ask";
import { claimsByIds } from "#graph/read/claim";
import { entitiesByIds } from "#graph/read/entity";
import { meetingsByIds } from "#graph/read/meeting";
import { rolesByIds } from "#graph/read/role";
import type { Batch } from "../loaders.js";
import { typeOfId } from "./node.type.js";

const BY_TYPE: Record<string, ByIds<{ id: string }>> = {
  Meeting: meetingsByIds,
  Role: rolesByIds,
  Claim: claimsByIds,
  Article: articlesByIds,
};

/** Whatever has this public id; null where nothing has. */
export async function findNode(batch: Batch, id: string): Promise<{ id: string } | null> {
  const type = typeOfId(id);
  return type === undefined ? null : ((await batch(BY_TYPE[type] ?? entitiesByIds, id)) ?? null);
}
