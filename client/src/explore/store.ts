import { create } from "zustand";
import { ServerFailure } from "../api/client.js";
import { EMPTY_GRAPH, type Graph } from "../state/graph.js";
import { amend, type History, record, redo, startHistory, undo } from "../state/history.js";
import { EMPTY_VIEW, type View } from "../state/view.js";

/** A request that failed, and how to ask again. */
interface Failed {
  failure: ServerFailure;
  retry: () => void;
}

/** What expanding a node brought: how many came, and how many around it are held but not seen. */
interface Brought {
  of: string;
  came: number;
  unseen: number;
  /** The view right after; once another is shown, it is no news any more. */
  expansions: View["expansions"];
  filters: View["filters"];
}

interface Explorer {
  graph: Graph;
  history: History<View>;
  /** Ids that the article loaded last brought into the graph. */
  fresh: ReadonlySet<string>;
  /** Requests under way. */
  pending: number;
  failed: Failed | null;
  /** What was expanded last. */
  brought: Brought | null;
  /** The node whose many neighbours the reader is choosing from. */
  choosing: string | null;
  /** The node that a path is to start from, while its end is looked for. */
  pathFrom: string | null;
}

/** The state of the whole explorer. Changes of the view are pure functions of client/src/state. */
export const useExplorer = create<Explorer>(() => ({
  graph: EMPTY_GRAPH,
  history: startHistory(EMPTY_VIEW),
  fresh: new Set<string>(),
  pending: 0,
  failed: null,
  brought: null,
  choosing: null,
  pathFrom: null,
}));

export const currentView = (): View => useExplorer.getState().history.present;

/** The view, for components. */
export const useView = (): View => useExplorer((explorer) => explorer.history.present);

/** Runs a request, counting it as pending; a failure is kept with the way to ask again, and nothing is lost. */
export async function during(task: () => Promise<void>): Promise<void> {
  useExplorer.setState(({ pending }) => ({ pending: pending + 1 }));
  try {
    await task();
    useExplorer.setState({ failed: null });
  } catch (error) {
    if (!(error instanceof ServerFailure)) throw error;
    useExplorer.setState({ failed: { failure: error, retry: () => void during(task) } });
  } finally {
    useExplorer.setState(({ pending }) => ({ pending: pending - 1 }));
  }
}

/** A change of the view that can be undone. */
export function change(step: (view: View) => View): void {
  useExplorer.setState(({ history }) => ({ history: record(history, step(history.present)) }));
}

/** A change that is no step of its own: a selection, or positions that a layout found. */
export function adjust(step: (view: View) => View): void {
  useExplorer.setState(({ history }) => ({ history: amend(history, step(history.present)) }));
}

export function undoChange(): void {
  useExplorer.setState(({ history }) => ({ history: undo(history) }));
}

export function redoChange(): void {
  useExplorer.setState(({ history }) => ({ history: redo(history) }));
}
