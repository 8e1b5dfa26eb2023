import type { LoadArticleMutation } from "../api/generated/graphql.js";
import { type Decisions, NO_DECISIONS, type Preview } from "../curate/decisions.js";
import type { ArticleDraft } from "./article-draft.js";

export type LoadReport = LoadArticleMutation["loadArticle"];

/** Where an article comes from, so that it can be read again. */
export type Origin =
  | { from: "text" }
  | { from: "url"; url: string }
  | { from: "file"; file: File; path: string; map?: string };

/**
 * How far it is: a source `waiting` to be read or `reading`; an article that is `ready`; `loading`, `loaded`; `failed`
 * or `stopped`, which can be tried again.
 */
export type Stage = "waiting" | "reading" | "ready" | "loading" | "loaded" | "failed" | "stopped";

/** A source to be read, or an article out of one. */
export interface TrayItem {
  key: string;
  label: string;
  origin: Origin;
  stage: Stage;
  /** The article; null as long as its source is not read. */
  draft: ArticleDraft | null;
  /** As the machine read it, and with what was decided. Null before it was looked at. */
  base: Preview | null;
  now: Preview | null;
  decisions: Decisions;
  /** What the reader said of it. */
  problems: readonly string[];
  /** Why it failed. */
  failure: string | null;
  report: LoadReport | null;
}

/** All that is on the table, in order. */
export type Tray = readonly TrayItem[];

/** An article or a source as it comes in. */
export function newItem(
  key: string,
  label: string,
  origin: Origin,
  draft: ArticleDraft | null = null,
  problems: readonly string[] = [],
): TrayItem {
  const blank = { base: null, now: null, decisions: NO_DECISIONS, failure: null, report: null };
  return { ...blank, key, label, origin, draft, problems, stage: draft === null ? "waiting" : "ready" };
}

export function patched(tray: Tray, key: string, patch: Partial<TrayItem>): Tray {
  return tray.map((item) => (item.key === key ? { ...item, ...patch } : item));
}

/** Puts what a source holds in its place, before it; the source itself goes once it was read to its end. */
export function insertedBefore(tray: Tray, key: string, items: readonly TrayItem[]): Tray {
  const at = tray.findIndex((item) => item.key === key);
  return at === -1 ? tray : [...tray.slice(0, at), ...items, ...tray.slice(at)];
}

export function without(tray: Tray, key: string): Tray {
  return tray.filter((item) => item.key !== key);
}

/** The article to show when this one goes: the next, else the one before. */
export function neighbourOf(tray: Tray, key: string | null): string | null {
  const at = tray.findIndex((item) => item.key === key);
  return tray[at + 1]?.key ?? tray[at - 1]?.key ?? null;
}

export interface TrayCounts {
  reading: number;
  ready: number;
  loading: number;
  loaded: number;
  failed: number;
  stopped: number;
}

export function countTray(tray: Tray): TrayCounts {
  const of = (...stages: Stage[]) => tray.filter(({ stage }) => stages.includes(stage)).length;
  return {
    reading: of("waiting", "reading"),
    ready: of("ready"),
    loading: of("loading"),
    loaded: of("loaded"),
    failed: of("failed"),
    stopped: of("stopped"),
  };
}

/** What can be loaded: articles that were read and not loaded yet, those that failed to load included. */
export function loadable(tray: Tray): TrayItem[] {
  return tray.filter(({ draft, stage }) => draft !== null && stage !== "loaded" && stage !== "loading");
}

/** What became of everything, as a file to keep. */
export function reportOf(tray: Tray) {
  return tray.map(({ label, origin, report, failure, problems, stage }) => ({
    article: report?.article.id ?? null,
    label,
    source: origin.from === "file" ? origin.path : origin.from === "url" ? origin.url : null,
    outcome: report?.outcome.toLowerCase() ?? (stage === "failed" ? "refused" : stage),
    newMeetings: report?.newMeetings.map(({ id, title }) => ({ id, title })) ?? [],
    newEntities: report?.newEntities.map(({ id, name, kind }) => ({ id, name, kind })) ?? [],
    problems: [
      ...problems,
      ...(report?.problems.map(({ message }) => message) ?? []),
      ...(failure ? [failure] : []),
    ],
  }));
}

/** All that the loaded articles brought and name, for showing it in the network. */
export function broughtBy(tray: Tray): { articleId: string; ids: string[]; fresh: string[] } | null {
  const reports = tray.flatMap(({ report }) => report ?? []);
  const [first] = reports;
  if (!first) return null;
  const meetings = reports.flatMap(({ article }) => article.meetings.nodes.map(({ id }) => id));
  const named = reports.flatMap(({ article }) =>
    article.mentions.flatMap(({ entity }) => (entity && entity.kind !== "Place" ? [entity.id] : [])),
  );
  const brought = reports.flatMap(({ newEntities }) => newEntities.map(({ id }) => id));
  const fresh = [...brought, ...reports.flatMap(({ newMeetings }) => newMeetings.map(({ id }) => id))];
  return {
    articleId: first.article.id,
    ids: [...new Set([...(meetings.length > 0 ? meetings : named), ...brought])],
    fresh: [...new Set(fresh)],
  };
}
