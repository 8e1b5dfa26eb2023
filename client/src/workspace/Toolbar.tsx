import { ActionIcon, SegmentedControl, Tooltip } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconLayoutDistributeHorizontal,
  IconMaximize,
  IconMinus,
  IconPlus,
} from "@tabler/icons-react";
import type { ReactNode, RefObject } from "react";
import type { CanvasHandle } from "../canvas/GraphCanvas.jsx";
import { showMode } from "../explore/explore.js";
import { change, redoChange, undoChange, useExplorer, useView } from "../explore/store.js";
import { useText } from "../i18n/text.js";
import type { Mode } from "../state/view.js";
import { showAll } from "../state/view-actions.js";

interface Props {
  canvas: RefObject<CanvasHandle | null>;
  shows: "canvas" | "table";
  onShows: (shows: "canvas" | "table") => void;
}

function Tool({
  label,
  onClick,
  disabled,
  children,
}: {
  label: string;
  onClick: () => void;
  disabled?: boolean;
  children: ReactNode;
}) {
  return (
    <Tooltip label={label} openDelay={400}>
      <ActionIcon variant="default" size="md" aria-label={label} onClick={onClick} disabled={disabled}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

/** The two views, the table twin, and a visible button for every key of the canvas. */
export function Toolbar({ canvas, shows, onShows }: Props) {
  const text = useText();
  const view = useView();
  const history = useExplorer((explorer) => explorer.history);
  const fresh = useExplorer((explorer) => explorer.fresh);
  const modes: Mode[] = ["people", "full"];
  return (
    <div className="toolbar">
      <div className="toolbar-group">
        <SegmentedControl
          size="xs"
          aria-label={text("view.label")}
          value={view.mode}
          onChange={(mode) => void showMode(mode as Mode)}
          data={modes.map((mode) => ({
            value: mode,
            label: <span title={text(`view.${mode}.hint`)}>{text(`view.${mode}`)}</span>,
          }))}
        />
        <SegmentedControl
          size="xs"
          aria-label={text("view.as")}
          value={shows}
          onChange={(value) => onShows(value as Props["shows"])}
          data={[
            { value: "canvas", label: text("view.canvas") },
            { value: "table", label: text("view.table") },
          ]}
        />
      </div>
      <div className="toolbar-group notes">
        {view.hidden.length > 0 && (
          <button type="button" className="text-button" onClick={() => change(showAll)}>
            {text("canvas.hidden", { count: view.hidden.length })} · {text("canvas.showAll")}
          </button>
        )}
        {fresh.size > 0 && (
          <button
            type="button"
            className="text-button"
            onClick={() => useExplorer.setState({ fresh: new Set<string>() })}
          >
            {text("canvas.fresh", { count: fresh.size })} · {text("canvas.fresh.clear")}
          </button>
        )}
      </div>
      {shows === "canvas" && view.hidden.length + fresh.size === 0 && view.expansions.length < 2 && (
        <span className="toolbar-tip">{text("canvas.tip")}</span>
      )}
      {shows === "canvas" && (
        <div className="toolbar-group">
          <Tool label={text("canvas.undo")} onClick={undoChange} disabled={history.past.length < 2}>
            <IconArrowBackUp size={16} />
          </Tool>
          <Tool label={text("canvas.redo")} onClick={redoChange} disabled={history.future.length === 0}>
            <IconArrowForwardUp size={16} />
          </Tool>
          <Tool label={text("canvas.tidy")} onClick={() => canvas.current?.tidy()}>
            <IconLayoutDistributeHorizontal size={16} />
          </Tool>
          <Tool label={text("canvas.fit")} onClick={() => canvas.current?.fit()}>
            <IconMaximize size={16} />
          </Tool>
          <Tool label={text("canvas.zoomOut")} onClick={() => canvas.current?.zoom(-1)}>
            <IconMinus size={16} />
          </Tool>
          <Tool label={text("canvas.zoomIn")} onClick={() => canvas.current?.zoom(1)}>
            <IconPlus size={16} />
          </Tool>
        </div>
      )}
    </div>
  );
}
