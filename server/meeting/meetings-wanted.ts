import type { GraphQLResolveInfo } from "graphql";
import type { MeetingWanted, WholeMeeting } from "#graph/read/meeting-whole";
import { selectedAt, selectsPlainly } from "../execute/selection.js";
import { connectionOf } from "../page/connection.js";
import { USUAL_PAGE } from "../page/read-page.js";

const PLACES = ["nodes", "edges.node"];
const below = (...names: string[]) => PLACES.flatMap((place) => names.map((name) => `${place}.${name}`));

/** What a connection of meetings is asked for, and what of it can be read together with them. */
export function meetingsWanted(info: GraphQLResolveInfo): MeetingWanted {
  const fields = selectedAt(info, ...PLACES);
  return {
    fields,
    participants: fields.includes("participants") ? selectedAt(info, ...below("participants.entity")) : null,
    places: fields.includes("places") ? selectedAt(info, ...below("places")) : null,
    articles: selectsPlainly(info, ...below("articles"))
      ? { first: USUAL_PAGE, fields: selectedAt(info, ...below("articles.nodes", "articles.edges.node")) }
      : null,
  };
}

/** A meeting as its fields are read: pages of lists that belong to it as connections. */
export function readAhead(
  { articles, ...meeting }: WholeMeeting,
  countArticles: (meetingId: string) => Promise<number>,
) {
  if (!articles) return meeting;
  const place = { order: "newest", after: null };
  return { ...meeting, articles: connectionOf(articles, place, () => countArticles(meeting.id)) };
}
