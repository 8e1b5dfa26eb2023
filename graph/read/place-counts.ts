import type { Graph } from "../connection.js";
import { ask } from "./ask.js";
import { type MeetingFilter, meetings } from "./meeting-list.js";

/** How many meetings were held at a place, and from when to when. */
export interface PlaceCountRecord {
  placeId: string;
  meetings: number;
  first: string | null;
  last: string | null;
}

/** Where meetings of a filter were held, most of them first. */
export function placeCounts(graph: Graph, filter: MeetingFilter, first: number): Promise<PlaceCountRecord[]> {
  return ask(
    graph,
    `${meetings.found(filter)}
     MATCH (m)-[:HELD_AT]->(p:Entity)
     WITH p, count(m) AS meetings, min(m.dateStart) AS first, max(m.dateStart) AS last
     ORDER BY meetings DESC, p.id LIMIT $first
     RETURN p.id AS placeId, meetings, first, last`,
    { filter, first },
  );
}
