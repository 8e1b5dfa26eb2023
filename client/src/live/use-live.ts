import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { refreshNetwork } from "../explore/restore.js";
import { useExplorer } from "../explore/store.js";
import { isDrawn, useNews, withChange } from "./news.js";
import { watchChanges } from "./watch-changes.js";

/** A batch changes the graph many times a second: what is on the screen follows when it pauses. */
const SETTLE_MS = 700;
const LONGEST_MS = 4_000;

/** Keeps the page in step with the graph: new parts of the network come in marked, and open details are asked anew. */
export function useLive(isOn: boolean): void {
  const cache = useQueryClient();
  useEffect(() => {
    if (!isOn) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let since: number | null = null;
    const refresh = () => {
      since = null;
      void cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "viewer" });
      void refreshNetwork();
    };
    const soon = () => {
      since ??= Date.now();
      clearTimeout(timer);
      timer = setTimeout(refresh, Math.max(0, Math.min(SETTLE_MS, since + LONGEST_MS - Date.now())));
    };
    const stop = watchChanges({
      onChange: (change) => {
        if (change.createdCount + change.removedCount > 0) {
          useNews.setState(({ news }) => ({ news: withChange(news, change) }));
          useExplorer.setState(({ fresh }) => ({
            fresh: new Set([...fresh, ...change.createdIds.filter(isDrawn)]),
          }));
        }
        soon();
      },
      onGap: soon,
      onLost: (isLost) => useNews.setState({ isLost }),
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [cache, isOn]);
}
