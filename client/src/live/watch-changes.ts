import { GraphChangedDocument } from "../api/generated/graphql.js";
import type { Change } from "./news.js";

interface Watcher {
  onChange: (change: Change) => void;
  /** Events may have been missed: what is on the screen has to be asked for again. */
  onGap: () => void;
  onLost: (isLost: boolean) => void;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

function addressOf(isByHash: boolean): string {
  const { hash } = GraphChangedDocument.__meta__ ?? {};
  const persistedQuery = { version: 1, sha256Hash: hash };
  const asked: Record<string, string> =
    isByHash && hash
      ? { extensions: JSON.stringify({ persistedQuery }) }
      : { query: GraphChangedDocument.toString() };
  return `/graphql?${new URLSearchParams(asked)}`;
}

/**
 * Listens to changes of the graph over server-sent events as long as the page is seen: a browser has few connections
 * to one server, and hidden pages would use them up. A lost connection is opened again, sooner at first than later.
 */
export function watchChanges({ onChange, onGap, onLost }: Watcher): () => void {
  // By its hash, which every server of this page's version knows; else by its text.
  let isByHash = true;
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT_MS;
  let hasGap = false;

  const close = () => {
    clearTimeout(timer);
    source?.close();
    source = null;
  };
  const open = () => {
    close();
    const opened = new EventSource(addressOf(isByHash));
    source = opened;
    opened.onopen = () => {
      wait = FIRST_WAIT_MS;
      onLost(false);
      if (hasGap) onGap();
      hasGap = false;
    };
    opened.addEventListener("next", ({ data }: MessageEvent<string>) => {
      const { data: told } = JSON.parse(data) as { data?: { graphChanged: Change } | null };
      if (told) onChange(told.graphChanged);
    });
    // The server ends the stream when it stops; a browser would not ask again by itself after a refusal.
    for (const event of ["error", "complete"]) opened.addEventListener(event, again);
  };
  const again = () => {
    if (source === null) return;
    if (source.readyState === EventSource.CLOSED) isByHash = !isByHash;
    close();
    hasGap = true;
    onLost(true);
    timer = setTimeout(open, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  };
  const onVisibility = () => {
    if (document.hidden) {
      close();
      hasGap = true;
    } else if (source === null) open();
  };
  document.addEventListener("visibilitychange", onVisibility);
  if (!document.hidden) open();
  return () => {
    document.removeEventListener("visibilitychange", onVisibility);
    close();
  };
}
