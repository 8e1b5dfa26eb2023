import { useSyncExternalStore } from "react";

/** The pages beside the explorer itself; their addresses are paths, the explorer's views are what follows the `#`. */
export const PAGES = { explorer: "/", review: "/review" } as const;
export type Page = keyof typeof PAGES;

const listeners = new Set<() => void>();

function changed(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

const pageNow = (): Page => (window.location.pathname === PAGES.review ? "review" : "explorer");

/** The page that the address names. */
export function usePage(): Page {
  return useSyncExternalStore(subscribe, pageNow);
}

/** Goes to another page, as a step for the browser's Back. */
export function goTo(page: Page): void {
  if (pageNow() === page) return;
  window.history.pushState(null, "", PAGES[page]);
  changed();
}

/** Back to the explorer, where something is to be shown in it. */
export const openExplorer = () => goTo("explorer");
