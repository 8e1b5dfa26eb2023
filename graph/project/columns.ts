import type { RelationType } from "#model/vocabulary";
import { type EdgeType, type NodeLabel, type Properties, RELATION_TYPES, type Value } from "./rows.js";

const RELATION = ["date", "dateStart", "dateEnd", "claimIds"];

/** What nodes of a kind may hold, where all of it is written at once. */
export const NODE_COLUMNS: Partial<Record<NodeLabel, readonly string[]>> = {
  Claim: (
    "id articleId factKind act channel status form title relation quote start end date dateStart dateEnd recalled rule " +
    "confidence literals"
  ).split(" "),
};

/** What relationships of a type may hold. */
export const EDGE_COLUMNS: Record<EdgeType, readonly string[]> = {
  FROM: [],
  STATES: [],
  NAMES: ["key", "at", "as", "side", "surface", "start", "end", "basis", "localKey"],
  MENTIONS: ["localKeys", "starts", "ends", "surfaces", "rules"],
  TOOK_PART: ["side", "claimIds"],
  HELD_AT: ["claimIds"],
  HELD: ["claimIds"],
  AT: ["claimIds"],
  PARTY_TO: ["claimIds"],
  CONCLUDED_AT: ["claimIds"],
  RESEMBLES: ["score", "reasons"],
  ...(Object.fromEntries(RELATION_TYPES.map((type) => [type, RELATION])) as Record<RelationType, string[]>),
};

/**
 * Properties as a list of their values, null for what is not known: rows that are sent as maps hold the names of
 * what is in them, which the driver writes and the server reads in every row anew.
 *
 * @throws RangeError for a property that has no column: it would be lost
 */
export function inColumns(columns: readonly string[], properties: Properties): (Value | null)[] {
  let found = 0;
  const values = columns.map((name) => {
    const value = properties[name];
    if (value !== undefined) found += 1;
    return value ?? null;
  });
  const names = Object.keys(properties);
  if (found < names.length)
    throw new RangeError(`No column for ${names.filter((name) => !columns.includes(name)).join(", ")}`);
  return values;
}

/** The map of what `inColumns` made, in Cypher, from the nth element of a row on. */
export function fromColumns(columns: readonly string[], row: string, from: number): string {
  return `{${columns.map((name, nth) => `\`${name}\`: ${row}[${from + nth}]`).join(", ")}}`;
}
