import { expandOrChoose, openNodes, showMode } from "../explore/explore.js";
import { adjust, change, currentView, useExplorer } from "../explore/store.js";
import type { MessageId } from "../i18n/messages/en.js";
import { pathId } from "../state/subject.js";
import { expansionOf } from "../state/view.js";
import {
  collapse,
  hide,
  hideOthers,
  invertSelection,
  select,
  selectAll,
  setShows,
  showAll,
  togglePins,
} from "../state/view-actions.js";
import type { Visible } from "../state/visible.js";

/** What an action is about: some nodes, among all that are drawn. */
export interface Target {
  ids: readonly string[];
  visible: Visible;
}

/** Something that a reader can do with nodes: from the menu, by a key, from the table. */
export interface Action {
  label: MessageId;
  /** The key on the canvas, as `KeyboardEvent.key` tells it. */
  key?: string;
  /** Whether it can be done with this target. */
  fits: (target: Target) => boolean;
  run: (target: Target) => void;
}

const isOne = ({ ids }: Target) => ids.length === 1;
const isSome = ({ ids }: Target) => ids.length > 0;
const always = () => true;
const drawnIds = ({ visible }: Target) => visible.nodes.map(({ id }) => id);

function neighboursOf({ ids, visible }: Target): string[] {
  const around = visible.edges.flatMap(({ source, target }) =>
    ids.includes(source) ? [target] : ids.includes(target) ? [source] : [],
  );
  return [...new Set([...ids, ...around])];
}

/** Everything that can be done with nodes, in the order of the menu. */
export const NODE_ACTIONS: readonly Action[] = [
  {
    label: "node.expand",
    key: "e",
    fits: isOne,
    run: ({ ids }) => void expandOrChoose(ids[0]!),
  },
  {
    label: "node.collapse",
    key: "c",
    fits: ({ ids }) => ids.length === 1 && expansionOf(currentView(), ids[0]!) !== undefined,
    run: ({ ids }) => change((view) => collapse(view, ids[0]!)),
  },
  {
    label: "action.details",
    key: "i",
    fits: isOne,
    run: ({ ids }) => adjust((view) => select(view, ids[0]!)),
  },
  {
    label: "action.pathFrom",
    key: "b",
    fits: isOne,
    run: ({ ids }) => useExplorer.setState({ pathFrom: ids[0]! }),
  },
  {
    label: "action.pathBetween",
    key: "b",
    fits: ({ ids }) => ids.length === 2,
    run: ({ ids }) => adjust((view) => select(view, pathId(ids[0]!, ids[1]!))),
  },
  {
    label: "action.pin",
    key: "p",
    fits: isSome,
    run: ({ ids }) => change((view) => togglePins(view, ids)),
  },
  { label: "node.hide", key: "h", fits: isSome, run: ({ ids }) => change((view) => hide(view, [...ids])) },
  {
    label: "action.hideOthers",
    key: "H",
    fits: isSome,
    run: (target) => change((view) => hideOthers(view, target.ids, drawnIds(target))),
  },
  {
    label: "action.selectNeighbours",
    key: "n",
    fits: isSome,
    run: (target) => adjust((view) => selectAll(view, neighboursOf(target))),
  },
  { label: "node.openAlone", key: "s", fits: isOne, run: ({ ids }) => void openNodes([...ids]) },
];

/** What can be done with the canvas as a whole. */
export const CANVAS_ACTIONS: readonly Action[] = [
  {
    label: "action.selectAll",
    key: "a",
    fits: always,
    run: (target) => adjust((view) => selectAll(view, drawnIds(target))),
  },
  {
    label: "action.invert",
    key: "v",
    fits: always,
    run: (target) => adjust((view) => invertSelection(view, drawnIds(target))),
  },
  { label: "canvas.showAll", key: "r", fits: always, run: () => change(showAll) },
  {
    label: "action.table",
    key: "t",
    fits: always,
    run: () => adjust((view) => setShows(view, "table")),
  },
  {
    label: "action.mode",
    key: "m",
    fits: always,
    run: () => void showMode(currentView().mode === "people" ? "full" : "people"),
  },
  {
    label: "action.copyLink",
    key: "l",
    fits: always,
    run: () => void navigator.clipboard?.writeText(window.location.href),
  },
];

/** While the end of a path is looked for, the key that began it ends it at another node. */
const PATH_TO_HERE: Action = {
  label: "action.pathFrom",
  key: "b",
  fits: ({ ids }) => {
    const { pathFrom } = useExplorer.getState();
    return ids.length === 1 && pathFrom !== null && pathFrom !== ids[0];
  },
  run: ({ ids }) => endPathAt(ids[0]!),
};

/** The action that a key stands for with this target, if any. */
export function actionOfKey(key: string, target: Target): Action | undefined {
  return [PATH_TO_HERE, ...NODE_ACTIONS, ...CANVAS_ACTIONS].find(
    (action) => action.key === key && action.fits(target),
  );
}

/** Ends the search for a path, at this node. */
export function endPathAt(id: string): void {
  const { pathFrom } = useExplorer.getState();
  if (pathFrom === null || pathFrom === id) return;
  useExplorer.setState({ pathFrom: null });
  adjust((view) => select(view, pathId(pathFrom, id)));
}
