import { dateBounds } from "#model/date";
import { kindOfId } from "#model/id";
import { RELATIONS, type RelationType } from "#model/vocabulary";

export type Value = string | number | boolean | string[] | number[];
export type Properties = Record<string, Value>;

export const RELATION_TYPES = Object.keys(RELATIONS) as RelationType[];

/** Labels by which projected nodes are found. An entity also bears the label of its kind. */
export const NODE_LABELS = ["Claim", "Entity", "Meeting", "Role"] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

export const EDGE_TYPES = [
  "FROM",
  "STATES",
  "NAMES",
  "MENTIONS",
  "TOOK_PART",
  "HELD_AT",
  "HELD",
  "AT",
  "PARTY_TO",
  "CONCLUDED_AT",
  "RESEMBLES",
  ...RELATION_TYPES,
] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];

/** A node of the projection, as a value that can be compared. */
export interface NodeRow {
  label: NodeLabel;
  id: string;
  /** `id` among them. */
  properties: Properties;
}

/** A relationship of the projection. Parallel ones between two nodes differ in `properties.key`. */
export interface EdgeRow {
  type: EdgeType;
  from: string;
  to: string;
  properties: Properties;
}

export interface Rows {
  nodes: NodeRow[];
  edges: EdgeRow[];
}

/** Drops what is not known: the graph has no nulls. */
export function known(values: Record<string, Value | null | undefined>): Properties {
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, Value] => entry[1] !== null && entry[1] !== undefined,
    ),
  );
}

/** A date and its sortable bounds: `date`, `dateStart`, `dateEnd`. */
export function dated(date: string | null): Record<string, string | null> {
  const { start, end } = date === null ? { start: null, end: null } : dateBounds(date);
  return { date, dateStart: start, dateEnd: end };
}

/** The label by which the node of a public id is found. */
export function labelOfId(id: string): NodeLabel | "Article" {
  if (kindOfId(id) !== null) return "Entity";
  const prefix = id.split("/", 1)[0];
  const labels: Record<string, NodeLabel | "Article"> = {
    article: "Article",
    claim: "Claim",
    meeting: "Meeting",
    role: "Role",
  };
  const label = labels[prefix!];
  if (label === undefined) throw new RangeError(`No node has an id like ${JSON.stringify(id)}`);
  return label;
}

/** What tells a relationship from all others. */
export function edgeKey({ type, from, to, properties }: EdgeRow): string {
  return [from, type, to, properties.key ?? ""].join(" ");
}

/** Orders strings by code unit: the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Each once, sorted. */
export function distinct(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(byText);
}
