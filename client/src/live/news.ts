import { create } from "zustand";
import type { GraphChangedSubscription } from "../api/generated/graphql.js";

export type Change = GraphChangedSubscription["graphChanged"];

/** What came into the graph since the reader last looked. */
export interface News {
  /** Meetings and entities, newest last. */
  ids: readonly string[];
  meetings: number;
  names: number;
  /** Something went, or was named anew. */
  removed: number;
}

export const NO_NEWS: News = { ids: [], meetings: 0, names: 0, removed: 0 };

const MOST = 500;
const isMeeting = (id: string) => id.startsWith("meeting/");
const isName = (id: string) => /^(?:person|org|place|agreement)\//.test(id);

/** Whether it is a node of the network: claims and roles are none. */
export const isDrawn = (id: string) => isMeeting(id) || isName(id);

/** Adds a change to what is not seen yet. Claims and roles come with the things that they are about. */
export function withChange(
  news: News,
  { createdIds, removedIds }: Pick<Change, "createdIds" | "removedIds">,
): News {
  const gone = new Set(removedIds);
  const shown = [...news.ids, ...createdIds].filter((id) => isDrawn(id) && !gone.has(id));
  const ids = [...new Set(shown)].slice(-MOST);
  return {
    ids,
    meetings: ids.filter(isMeeting).length,
    names: ids.filter(isName).length,
    removed: news.removed + removedIds.filter(isDrawn).length,
  };
}

export const useNews = create<{ news: News; isLost: boolean }>(() => ({ news: NO_NEWS, isLost: false }));

/** What was new is seen. */
export function clearNews(): void {
  useNews.setState({ news: NO_NEWS });
}
