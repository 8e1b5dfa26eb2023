import { articlesByIds } from "#graph/read/article";
import type { ByIds } from "#graph/read/ask";
import { claimsByIds } from "#graph/read/claim";
import { entitiesByIds } from "#graph/read/entity";
import { meetingsByIds } from "#graph/read/meeting";
import { parsePairId } from "#graph/read/pair";
import { rolesByIds } from "#graph/read/role";
import { pairOf } from "#graph/read/who-met-whom";
import type { Context } from "../context.js";
import { typeOfId } from "./node.type.js";

const BY_TYPE: Record<string, ByIds<{ id: string }>> = {
  Meeting: meetingsByIds,
  Role: rolesByIds,
  Claim: claimsByIds,
  Article: articlesByIds,
};

/** Whatever has this public id; null where nothing has. */
export async function findNode(
  { batch, graph }: Pick<Context, "batch" | "graph">,
  id: string,
): Promise<{ id: string } | null> {
  const pair = parsePairId(id);
  if (pair) return pairOf(graph, pair.source, pair.target);
  const type = typeOfId(id);
  if (type === undefined || type === "MeetingPair") return null;
  return (await batch(BY_TYPE[type] ?? entitiesByIds, id)) ?? null;
}
