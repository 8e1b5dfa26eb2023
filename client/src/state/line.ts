import type { MeetingStatus } from "../api/generated/graphql.js";
import type { GraphEdge } from "./graph.js";

/** How an edge or a meeting is drawn: solid, dashed, dotted or pale. Always explained in the legend. */
export type Line = "held" | "planned" | "dismissed" | "unclear";

export const LINES: readonly Line[] = ["held", "planned", "dismissed", "unclear"];

/** The statuses that each line stands for. */
export const STATUSES_OF: Record<Line, MeetingStatus[]> = {
  held: ["HELD"],
  planned: ["PLANNED"],
  dismissed: ["CANCELLED", "DENIED"],
  unclear: ["UNCLEAR"],
};

/** The line of a status, in whichever case it comes; what has none (a role, a party, a place) is an ordinary solid fact. */
export function lineOfStatus(status: string | null): Line {
  return LINES.find((line) => STATUSES_OF[line].some((member) => member === status?.toUpperCase())) ?? "held";
}

/** The line of an edge. A pair that has only announced meetings is planned, whatever else is said of it. */
export function lineOfEdge(edge: Pick<GraphEdge, "kind" | "status" | "count" | "planned">): Line {
  if (edge.kind === "MET" && edge.count === 0)
    return edge.planned > 0 ? "planned" : lineOfStatus(edge.status ?? "UNCLEAR");
  return lineOfStatus(edge.status);
}
