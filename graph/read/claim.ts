import type { AgreementForm, ArgumentRole, Basis, Channel, FactKind, MeetingAct } from "#model/vocabulary";
import { ask, type ByIds, groupById, indexById } from "./ask.js";

export interface ClaimRecord {
  id: string;
  articleId: string;
  factKind: FactKind;
  quote: string;
  start: number;
  end: number;
  status: string | null;
  /** Of a meeting. */
  act: MeetingAct | null;
  channel: Channel | null;
  /** Of an agreement. */
  form: AgreementForm | null;
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

export type ClaimMap = Omit<ClaimRecord, "arguments"> & {
  named: ClaimArgumentRecord[];
  /** Arguments that name no entity, each as JSON. */
  literals: string[] | null;
};

interface ClaimRow {
  id: string;
  claim: ClaimMap;
}

/** What Cypher returns of a claim `c`. */
export const CLAIM_MAP = `c {
  .id, .articleId, .factKind, .quote, .start, .end, .status, .act, .channel, .form, .date, .rule, .confidence, .literals,
  recalled: coalesce(c.recalled, false),
  named: [(c)-[n:NAMES]->(e:Entity) | n {.as, .side, .surface, .start, .end, .basis, entityId: e.id}]
}`;

export function readClaim({ named, literals, ...claim }: ClaimMap): ClaimRecord {
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

/** Where the quotes of an article stand that claims rest on, by place in the text. */
export const quotesOfArticles: ByIds<{ start: number; end: number }[]> = async (graph, ids, first) => {
  const rows = await ask<{ id: string; start: number; end: number }>(
    graph,
    `UNWIND $ids AS id
     CALL (id) {
       MATCH (:Article {id: id})<-[:FROM]-(c:Claim)
       RETURN DISTINCT c.start AS start, c.end AS end ORDER BY start, end LIMIT $first
     }
     RETURN id, start, end`,
    { ids, first },
  );
  return groupById(rows, ({ start, end }) => ({ start, end }));
};
