import type { Candidate, Entity, World } from "#model/entity";
import type { Extraction } from "#model/extraction";
import { agreementEdges, relationEdges } from "./agreements.js";
import { candidateEdges } from "./candidates.js";
import { claimEdges, claimNodes } from "./claims.js";
import { entityNodes } from "./entities.js";
import { meetingRows } from "./meetings.js";
import { mentionEdges } from "./mentions.js";
import type { ResolvedClaim } from "./resolved-claim.js";
import { roleRows } from "./roles.js";
import type { Rows } from "./rows.js";

/** Part of the world that is closed: nothing outside of it has a say in what is in it. */
export interface ClosedPart
  extends Pick<World, "meetings" | "roles" | "relations" | "parties" | "concludedAt"> {
  entities: Entity[];
  candidates: Candidate[];
  /** Articles of which some mention or claim may have to be written. */
  extractions: readonly Extraction[];
  /** Local entities of these articles: `identityKey` to entity id. */
  identities: ReadonlyMap<string, string>;
  /** All claims behind the facts. */
  claims: readonly ResolvedClaim[];
  /** Ids of the articles whose claims are new; the nodes of the other claims stand already. */
  newArticleIds: ReadonlySet<string>;
  /** Article id → what it shares with others of one source, for the articles of the claims. */
  sourceKeys: ReadonlyMap<string, string>;
}

/**
 * Everything that a closed part of the world puts into the graph: a pure function. What is counted or named over
 * its borders is left to `addToCounts` and `deriveTitles`.
 */
export function projection(part: ClosedPart): Rows {
  const meetings = meetingRows(part);
  const roles = roleRows(part.roles);
  return {
    nodes: [...entityNodes(part.entities), ...meetings.nodes, ...roles.nodes, ...claimNodes(part)],
    edges: [
      ...meetings.edges,
      ...roles.edges,
      ...claimEdges(part),
      ...mentionEdges(part.extractions, part.identities),
      ...agreementEdges(part),
      ...relationEdges(part.relations),
      ...candidateEdges(part.candidates),
    ],
  };
}
