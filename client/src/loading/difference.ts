import type { EntityKind } from "../api/generated/graphql.js";
import type { Preview } from "../curate/decisions.js";
import { meetingKey } from "../curate/lines.js";

/** What an article brings that the graph does not know: names by kind, and how many meetings. */
export function differenceOf({ entities, meetings, difference }: Preview): {
  names: Record<EntityKind, string[]>;
  meetings: number;
  isNothing: boolean;
} {
  const names: Record<EntityKind, string[]> = { Person: [], Organization: [], Place: [], Agreement: [] };
  for (const { kind, name, isNew } of entities) if (isNew) names[kind].push(name);
  // Several sentences may report one meeting: the same people on the same day are one new meeting.
  const fresh = new Set(meetings.filter(({ isNew }) => isNew).map(meetingKey));
  const changes = [...difference.betterSourced, ...difference.dateChanges, ...difference.contradictions];
  const isNothing =
    fresh.size === 0 &&
    changes.length === 0 &&
    difference.duplicates.length === 0 &&
    Object.values(names).every((list) => list.length === 0);
  return { names, meetings: fresh.size, isNothing };
}
