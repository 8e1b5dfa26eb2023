import { RELATIONS, type RelationType } from "#model/vocabulary";

/** Kinds of drawn edges: the stored relationships, roles folded into one edge, and meetings folded into one. */
export const EDGE_KINDS = [
  "TOOK_PART",
  "HELD_AT",
  "HELD_ROLE",
  "PARTY_TO",
  "CONCLUDED_AT",
  ...(Object.keys(RELATIONS) as RelationType[]),
  "MET",
] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

export interface EdgeEnds {
  kind: EdgeKind;
  source: string;
  target: string;
}

/** What an edge is of which nothing is told but its ends. */
export const BARE_EDGE = {
  count: 1,
  planned: 0,
  status: null,
  side: null,
  first: null,
  last: null,
  label: null,
  claimCount: 0,
  pair: null,
} as const;

/** `MET:person/a+person/b`: public ids hold neither colon nor plus. */
export function edgeId({ kind, source, target }: EdgeEnds): string {
  return `${kind}:${source}+${target}`;
}

/** The ends that an edge's id names, or null where it is none. */
export function parseEdgeId(id: string): EdgeEnds | null {
  const match = /^([A-Z_]+):([^:+]+)\+([^:+]+)$/.exec(id);
  const kind = EDGE_KINDS.find((known) => known === match?.[1]);
  return match && kind ? { kind, source: match[2]!, target: match[3]! } : null;
}
