import { useQuery } from "@tanstack/react-query";
import { ask } from "../api/client.js";
import { type ClaimPartsFragment, EvidenceDocument, PairEvidenceDocument } from "../api/generated/graphql.js";

/** Whose evidence is asked for: a node or line by id, or all meetings of two people. */
export type EvidenceSource = { id: string } | { a: string; b: string };

async function claimsOf(source: EvidenceSource): Promise<ClaimPartsFragment[]> {
  if ("id" in source) return (await ask(EvidenceDocument, source)).evidence.nodes;
  const { pair } = await ask(PairEvidenceDocument, source);
  const claims = pair?.meetings.flatMap((meeting) => meeting.claims.nodes) ?? [];
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}

/** The quoted statements behind a node, a line or a pair. */
export function useEvidence(source: EvidenceSource) {
  return useQuery({ queryKey: ["evidence", source], queryFn: () => claimsOf(source) });
}
