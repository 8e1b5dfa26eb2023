import { create } from "zustand";
import { ask, ServerFailure } from "../api/client.js";
import { LoadArticleDocument, PreviewArticleDocument } from "../api/generated/graphql.js";
import { type Decisions, judgementsOf, NO_DECISIONS } from "../curate/decisions.js";
import { type ArticleDraft, draftOf, inputOf } from "./article-draft.js";
import type { FoundFile } from "./files.js";
import { readSource } from "./read-source.js";
import {
  insertedBefore,
  loadable,
  neighbourOf,
  newItem,
  type Origin,
  patched,
  type Tray,
  type TrayItem,
  without,
} from "./tray.js";

interface Loading {
  tray: Tray;
  /** The article that is looked at. */
  shown: string | null;
  /** Articles whose preview is being asked for. */
  previewing: ReadonlySet<string>;
}

const EMPTY: Loading = { tray: [], shown: null, previewing: new Set() };

/** All that is on its way into the graph. It outlives the dialog, so that closing it by mistake loses nothing. */
export const useLoading = create<Loading>(() => EMPTY);

/** Articles may be long and the machine busy: more patience than for a question. */
const PATIENCE_MS = 180_000;
const AT_ONCE = 2;

let count = 0;
const newKey = () => `item-${++count}`;
let stopping = new AbortController();
let running = 0;

const trayNow = () => useLoading.getState().tray;
const itemOf = (key: string) => trayNow().find((item) => item.key === key);
const put = (change: (tray: Tray) => Tray) => useLoading.setState(({ tray }) => ({ tray: change(tray) }));
const patch = (key: string, values: Partial<TrayItem>) => put((tray) => patched(tray, key, values));

const wordsOf = (error: unknown) =>
  error instanceof ServerFailure
    ? (error.detail ?? `failure.${error.reason}`)
    : error instanceof Error
      ? error.message
      : String(error);

function letIn(items: readonly TrayItem[]): void {
  put((tray) => [...tray, ...items]);
  if (useLoading.getState().shown === null) show(items[0]?.key ?? null);
  pump();
}

/** Puts a text on the table. */
export function addText(draft: ArticleDraft): void {
  const label = draft.title.trim() || (draft.text.trim().split("\n", 1)[0] ?? "").slice(0, 80);
  letIn([newItem(newKey(), label, { from: "text" }, draft)]);
}

/** Puts an address on the table, to be fetched. */
export function addAddress(url: string): void {
  letIn([newItem(newKey(), url, { from: "url", url })]);
}

/** Puts files on the table, to be read. */
export function addFiles(files: readonly FoundFile[]): void {
  letIn(files.map(({ file, path }) => newItem(newKey(), path, { from: "file", file, path })));
}

/** Reads waiting sources, two at a time. */
function pump(): void {
  while (running < AT_ONCE) {
    const next = trayNow().find(({ stage, draft }) => stage === "waiting" && draft === null);
    if (!next) return;
    running += 1;
    patch(next.key, { stage: "reading", failure: null });
    void read(next).finally(() => {
      running -= 1;
      pump();
    });
  }
}

async function read({ key, origin, label }: TrayItem): Promise<void> {
  if (origin.from === "text") return;
  const { signal } = stopping;
  let refusal: string | null = null;
  let found = 0;
  try {
    for await (const { article, problems, source } of readSource(origin, signal)) {
      const messages = problems.map(({ message }) => message);
      if (article === null) {
        refusal = [refusal, ...messages].filter(Boolean).join("\n");
        continue;
      }
      found += 1;
      const draft = draftOf(article);
      const item = newItem(newKey(), draft.title || source, origin, draft, messages);
      put((tray) => insertedBefore(tray, key, [item]));
      const { shown } = useLoading.getState();
      if (shown === null || shown === key) show(item.key);
    }
    if (refusal === null && found > 0) put((tray) => without(tray, key));
    else patch(key, { stage: "failed", failure: refusal ?? label });
  } catch (error) {
    if (signal.aborted) patch(key, { stage: "stopped" });
    else patch(key, { stage: "failed", failure: wordsOf(error) });
  }
  if (useLoading.getState().shown === null) show(trayNow()[0]?.key ?? null);
}

/** Shows an article; what the machine reads in it is asked for when it is first looked at. */
export function show(key: string | null): void {
  useLoading.setState({ shown: key });
  const item = key === null ? undefined : itemOf(key);
  if (item?.draft && item.base === null && item.stage === "ready") void preview(item.key);
}

const latest = new Map<string, number>();

/** Asks what an article says, with what was decided about it; of several questions the last answer counts. */
export async function preview(key: string): Promise<void> {
  const item = itemOf(key);
  if (!item?.draft) return;
  const turn = (latest.get(key) ?? 0) + 1;
  latest.set(key, turn);
  const { draft, base, decisions } = item;
  const judgements = base ? judgementsOf(base, decisions) : [];
  useLoading.setState(({ previewing }) => ({ previewing: new Set([...previewing, key]) }));
  try {
    const variables = { input: inputOf(draft), decisions: judgements };
    const { previewArticle } = await ask(PreviewArticleDocument, variables, { timeoutMs: PATIENCE_MS });
    if (latest.get(key) !== turn) return;
    patch(key, { base: base ?? previewArticle, now: previewArticle, failure: null });
  } catch (error) {
    if (latest.get(key) === turn) patch(key, { failure: wordsOf(error) });
  } finally {
    if (latest.get(key) === turn)
      useLoading.setState(({ previewing }) => ({
        previewing: new Set([...previewing].filter((one) => one !== key)),
      }));
  }
}

const waits = new Map<string, ReturnType<typeof setTimeout>>();
const SETTLE_MS = 350;

/** Changes what was decided about an article; its preview follows shortly after the last change. */
export function decideOn(key: string, change: (decisions: Decisions) => Decisions): void {
  const item = itemOf(key);
  if (!item) return;
  patch(key, { decisions: change(item.decisions) });
  clearTimeout(waits.get(key));
  waits.set(
    key,
    setTimeout(() => void preview(key), SETTLE_MS),
  );
}

/** Changes the article itself. Another text is another article: what was decided about the former one goes. */
export function rewrite(key: string, draft: ArticleDraft): void {
  const item = itemOf(key);
  if (!item) return;
  const isOther = item.draft?.text !== draft.text;
  patch(key, {
    draft,
    label: draft.title.trim() || item.label,
    stage: "ready",
    ...(isOther ? { decisions: NO_DECISIONS, base: null, now: null } : {}),
  });
  void preview(key);
}

/** Has the article read in another language: what was found in the former one, and decided about it, goes. */
export function readAs(key: string, draft: ArticleDraft): void {
  patch(key, { draft, decisions: NO_DECISIONS, base: null, now: null });
  void preview(key);
}

/** Loads articles one after the other; one that fails stops no other. */
export async function load(keys: readonly string[]): Promise<void> {
  const { signal } = stopping;
  for (const key of keys) {
    if (signal.aborted) return;
    await loadOne(key);
  }
}

export function loadAll(): Promise<void> {
  return load(loadable(trayNow()).map(({ key }) => key));
}

async function loadOne(key: string): Promise<void> {
  const item = itemOf(key);
  if (!item?.draft || item.stage === "loaded" || item.stage === "loading") return;
  clearTimeout(waits.get(key));
  patch(key, { stage: "loading", failure: null });
  try {
    const decisions = item.base ? judgementsOf(item.base, item.decisions) : [];
    const variables = { input: inputOf(item.draft), decisions };
    const { loadArticle } = await ask(LoadArticleDocument, variables, { timeoutMs: PATIENCE_MS });
    patch(key, { stage: "loaded", report: loadArticle });
  } catch (error) {
    patch(key, { stage: "failed", failure: wordsOf(error) });
  }
}

/** Stops what is being read, and the loading after the article at hand: that one is never left half done. */
export function stop(): void {
  stopping.abort();
  stopping = new AbortController();
  put((tray) => tray.map((item) => (item.stage === "waiting" ? { ...item, stage: "stopped" } : item)));
}

/** Tries again what failed or was stopped. */
export function retry(keys: readonly string[], map?: string): void {
  const articles: string[] = [];
  for (const key of keys) {
    const item = itemOf(key);
    if (item?.draft) articles.push(key);
    else if (item) patch(key, { stage: "waiting", failure: null, origin: withMap(item.origin, map) });
  }
  pump();
  if (articles.length > 0) void load(articles);
}

function withMap(origin: Origin, map: string | undefined): Origin {
  return origin.from === "file" && map !== undefined ? { ...origin, map } : origin;
}

/** Takes something off the table. */
export function putAway(key: string): void {
  const { tray, shown } = useLoading.getState();
  put((now) => without(now, key));
  if (shown === key) show(neighbourOf(tray, key));
}

/** Clears the table. */
export function clearTray(): void {
  stop();
  useLoading.setState(EMPTY);
}
