import type { meetingsOfEntities } from "#graph/read/meeting-list";
import type { Context } from "../context.js";
import { pageAround } from "../page/read-page.js";
import { type MeetingsArgs, readMeetingFilter } from "./meeting.args.js";

/** Meetings around an entity or an article, as asked for. */
export async function meetingsAround(
  { graph, batch }: Context,
  list: typeof meetingsOfEntities,
  id: string,
  args: MeetingsArgs,
) {
  const filter = await readMeetingFilter(graph, args.filter);
  return pageAround(batch, list, id, filter, args.orderBy ?? "newest", args);
}
