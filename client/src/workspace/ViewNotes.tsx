import { CloseButton } from "@mantine/core";
import { type Action, actionOfKey, endPathAt, NODE_ACTIONS, type Target } from "../actions/actions.js";
import { adjust, change, useExplorer, useView } from "../explore/store.js";
import { useText } from "../i18n/text.js";
import { SearchBox } from "../search/SearchBox.jsx";
import { goneFrom } from "../state/gone.js";
import { START_CAP } from "../state/view.js";
import { select, showAll } from "../state/view-actions.js";
import { DRAWN_CAP, type Visible } from "../state/visible.js";

const ON_SELECTION = [
  "node.hide",
  "action.hideOthers",
  "action.pin",
  "action.selectNeighbours",
  "action.pathBetween",
];

/** What the reader should know of the picture, and the way on: caps, hidden nodes, marks, a selection of several. */
export function ViewNotes({ visible }: { visible: Visible }) {
  const text = useText();
  const view = useView();
  const { fresh, pathFrom, graph, pending, brought } = useExplorer();
  const isNews = brought?.expansions === view.expansions && brought.filters === view.filters;
  const gone = pending === 0 ? goneFrom(view, graph).length : 0;
  const freshHere = visible.nodes.filter(({ id }) => fresh.has(id)).length;
  const selected = view.selection.filter((id) => visible.nodes.some((node) => node.id === id));
  const target: Target = { ids: selected, visible };
  const offered = NODE_ACTIONS.filter((action) => ON_SELECTION.includes(action.label) && action.fits(target));
  const cappedOne = view.expansions.findLast(
    ({ total, mode, choice }) => mode === view.mode && choice && choice.limit < total,
  );
  const cutAtStart = view.expansions.findLast(({ cut, mode }) => mode === view.mode && cut);
  const button = (label: string, onClick: () => void) => (
    <button key={label} type="button" className="text-button" onClick={onClick}>
      {label}
    </button>
  );
  const notes = [
    pathFrom !== null && (
      <div key="path" className="view-note path-note">
        <span>{text("path.choose", { name: graph.nodes.get(pathFrom)?.name ?? pathFrom })}</span>
        <SearchBox onOpen={endPathAt} />
        <CloseButton
          size="sm"
          aria-label={text("path.cancel")}
          onClick={() => useExplorer.setState({ pathFrom: null })}
        />
      </div>
    ),
    selected.length > 1 && (
      <div key="selected" className="view-note">
        <strong>{text("action.selected", { count: selected.length })}</strong>
        {offered.map(({ label, run }: Action) => button(text(label), () => run(target)))}
        {button(text("action.invert"), () => actionOfKey("v", target)?.run(target))}
        {button(text("action.clear"), () => adjust((now) => select(now, null)))}
      </div>
    ),
    cutAtStart && (
      <div key="start" className="view-note">
        {text("canvas.startCut", { shown: START_CAP, cut: cutAtStart.cut ?? 0 })}
      </div>
    ),
    visible.cut > 0 && (
      <div key="cut" className="view-note">
        {text("canvas.cut", { drawn: DRAWN_CAP, cut: visible.cut })}
      </div>
    ),
    cappedOne && (
      <div key="capped" className="view-note">
        {text("canvas.cappedAt", {
          name: graph.nodes.get(cappedOne.of)?.name ?? cappedOne.of,
          shown: cappedOne.choice!.limit,
          total: cappedOne.total,
        })}{" "}
        {button(text("chooser.open"), () => useExplorer.setState({ choosing: cappedOne.of }))}
      </div>
    ),
    isNews && (brought.unseen > 0 || brought.came === 0) && (
      <div key="brought" className="view-note">
        {text(brought.unseen > 0 ? "canvas.broughtUnseen" : "canvas.broughtNothing", {
          name: graph.nodes.get(brought.of)?.name ?? brought.of,
          count: brought.unseen,
        })}{" "}
        {brought.unseen > 0 && button(text("canvas.showAll"), () => change(showAll))}
      </div>
    ),
    gone > 0 && (
      <div key="gone" className="view-note">
        {text("canvas.gone", { count: gone })}
      </div>
    ),
    view.hidden.length > 0 && (
      <div key="hidden" className="view-note">
        {text("canvas.hidden", { count: view.hidden.length })}{" "}
        {button(text("canvas.showAll"), () => change(showAll))}
      </div>
    ),
    freshHere > 0 && (
      <div key="fresh" className="view-note">
        {text("canvas.fresh", { count: freshHere })}{" "}
        {button(text("canvas.fresh.clear"), () => useExplorer.setState({ fresh: new Set<string>() }))}
      </div>
    ),
  ].filter(Boolean);
  if (notes.length === 0) return null;
  return (
    <div className="view-notes" role="status">
      {notes}
    </div>
  );
}
