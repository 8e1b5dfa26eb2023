import type { ArgumentRole, Basis, FactKind } from "#model/vocabulary";
import { ask, type ByIds, groupById, indexById } from "./ask.js";

export interface ClaimRecord {
  id: string;
  articleId: string;
  factKind: FactKind;
  quote: string;
  start: number;
  end: number;
  status: string | null;
  date: string | null;
  recalled: boolean;
  rule: string;
  confidence: number;
  arguments: ClaimArgumentRecord[];
}

export interface ClaimArgumentRecord {
  as: ArgumentRole;
  side: number | null;
  surface: string;
  start: number;
  end: number;
  basis: Basis;
  entityId: string | null;
}

type ClaimMap = Omit<ClaimRecord, "arguments"> & {
  named: ClaimArgumentRecord[];
  /** Arguments that name no entity, each as JSON. */
  literals: string[] | null;
};

interface ClaimRow {
  id: string;
  claim: ClaimMap;
}

/** What Cypher returns of a claim `c`. */
const CLAIM_MAP = `c {
  .id, .articleId, .factKind, .quote, .start, .end, .status, .date, .rule, .confidence, .literals,
  recalled: coalesce(c.recalled, false),
  named: [(c)-[n:NAMES]->(e:Entity) | n {.as, .side, .surface, .start, .end, .basis, entityId: e.id}]
}`;

/** Orders claims of one fact: those of the newest article first, then by place in the text. */
const NEWEST_FIRST = "coalesce(a.publishedStart, '') DESC, a.id, c.start, c.id";

function readClaim({ named, literals, ...claim }: ClaimMap): ClaimRecord {
  const unnamed = (literals ?? []).map((literal) => ({
    ...(JSON.parse(literal) as Omit<ClaimArgumentRecord, "side" | "entityId">),
    side: null,
    entityId: null,
  }));
  return {
    ...claim,
    arguments: [...named, ...unnamed].sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** Claims by id. */
export const claimsByIds: ByIds<ClaimRecord> = async (graph, ids) => {
  const rows = await ask<ClaimRow>(
    graph,
    `UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN id, ${CLAIM_MAP} AS claim`,
    { ids },
  );
  return indexById(rows, ({ claim }) => readClaim(claim));
};

function claimsAround(pattern: string): ByIds<ClaimRecord[]> {
  return async (graph, ids, first) => {
    const rows = await ask<ClaimRow>(
      graph,
      `UNWIND $ids AS id
       CALL (id) {
         MATCH ${pattern}
         WITH DISTINCT c, a ORDER BY ${NEWEST_FIRST} LIMIT $first
         RETURN c
       }
       RETURN id, ${CLAIM_MAP} AS claim`,
      { ids, first },
    );
    return groupById(rows, ({ claim }) => readClaim(claim));
  };
}

/** Claims that name an entity. */
export const claimsOfEntities = claimsAround(
  "(:Entity {id: id})<-[:NAMES|STATES]-(c:Claim)-[:FROM]->(a:Article)",
);

/** Claims that report a meeting. */
export const claimsOfMeetings = claimsAround("(:Meeting {id: id})<-[:STATES]-(c:Claim)-[:FROM]->(a:Article)");

/** Claims that give a person an office. */
export const claimsOfRoles = claimsAround("(:Role {id: id})<-[:STATES]-(c:Claim)-[:FROM]->(a:Article)");

/** Claims that an article makes. */
export const claimsOfArticles = claimsAround("(a:Article {id: id})<-[:FROM]-(c:Claim)");
