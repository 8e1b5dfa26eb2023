import { Menu, SegmentedControl } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCheck,
  IconDownload,
  IconKeyboard,
  IconLasso,
  IconLayoutDistributeHorizontal,
  IconMaximize,
  IconMinus,
  IconPlus,
  IconSelect,
  IconX,
} from "@tabler/icons-react";
import type { ReactNode, RefObject } from "react";
import type { CanvasHandle } from "../canvas/GraphCanvas.jsx";
import type { AreaTool } from "../canvas/SelectLayer.jsx";
import { showMode } from "../explore/explore.js";
import { adjust, change, redoChange, undoChange, useExplorer, useView } from "../explore/store.js";
import { useText } from "../i18n/text.js";
import { LAYOUTS, type Mode, ROLL_UPS, type Shows } from "../state/view.js";
import { setLayout, setRollUp, setShows } from "../state/view-actions.js";
import { Tool } from "./Tool.jsx";

interface Props {
  canvas: RefObject<CanvasHandle | null>;
  tool: AreaTool | null;
  onTool: (tool: AreaTool | null) => void;
  isArranging: boolean;
  onExport: () => void;
  onKeys: () => void;
  /** The legend, where the window has no room beside the network. */
  children?: ReactNode;
}

const MODES: readonly Mode[] = ["people", "full"];

/** The two views, the table twin, and a visible button for every gesture and key of the canvas. */
export function Toolbar({ canvas, tool, onTool, isArranging, onExport, onKeys, children }: Props) {
  const text = useText();
  const view = useView();
  const history = useExplorer((explorer) => explorer.history);
  const isCanvas = view.shows === "canvas";
  const check = (isOn: boolean) => (isOn ? <IconCheck size={15} /> : <span className="no-check" />);
  return (
    <div className="toolbar">
      <div className="toolbar-group">
        <SegmentedControl
          size="xs"
          aria-label={text("view.label")}
          value={view.mode}
          onChange={(mode) => void showMode(mode as Mode)}
          data={MODES.map((mode) => ({
            value: mode,
            label: <span title={text(`view.${mode}.hint`)}>{text(`view.${mode}`)}</span>,
          }))}
        />
        <SegmentedControl
          size="xs"
          aria-label={text("view.as")}
          value={view.shows}
          onChange={(shows) => adjust((now) => setShows(now, shows as Shows))}
          data={[
            { value: "canvas", label: text("view.canvas") },
            { value: "table", label: text("view.table") },
          ]}
        />
        {children}
      </div>
      <div className="toolbar-group tools">
        <Tool label={text("canvas.undo")} onClick={undoChange} disabled={history.past.length < 2}>
          <IconArrowBackUp size={16} />
        </Tool>
        <Tool label={text("canvas.redo")} onClick={redoChange} disabled={history.future.length === 0}>
          <IconArrowForwardUp size={16} />
        </Tool>
        <Menu position="bottom-end" width={250} withinPortal>
          <Menu.Target>
            <Tool label={text("layout.title")} className="layout-tool">
              <IconLayoutDistributeHorizontal size={16} />
            </Tool>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{text("layout.title")}</Menu.Label>
            {LAYOUTS.map((layout) => (
              <Menu.Item
                key={layout}
                leftSection={check(view.layout === layout)}
                onClick={() => {
                  change((now) => setLayout(now, layout));
                  canvas.current?.tidy(layout);
                }}
              >
                {text(`layout.${layout}`)}
              </Menu.Item>
            ))}
            {view.mode === "people" && (
              <>
                <Menu.Divider />
                <Menu.Label>{text("roll.title")}</Menu.Label>
                {ROLL_UPS.map((rollUp) => (
                  <Menu.Item
                    key={rollUp}
                    leftSection={check(view.rollUp === rollUp)}
                    onClick={() => change((now) => setRollUp(now, rollUp))}
                  >
                    {text(`roll.${rollUp}`)}
                  </Menu.Item>
                ))}
              </>
            )}
          </Menu.Dropdown>
        </Menu>
        {isCanvas && (
          <>
            {isArranging && (
              <Tool label={text("layout.cancel")} onClick={() => canvas.current?.cancel()}>
                <IconX size={16} />
              </Tool>
            )}
            {(["box", "lasso"] as const).map((one) => (
              <Tool
                key={one}
                label={text(`tool.${one}`)}
                isOn={tool === one}
                onClick={() => onTool(tool === one ? null : one)}
              >
                {one === "box" ? <IconSelect size={16} /> : <IconLasso size={16} />}
              </Tool>
            ))}
            <Tool label={text("canvas.fit")} className="keep" onClick={() => canvas.current?.fit()}>
              <IconMaximize size={16} />
            </Tool>
            <Tool label={text("canvas.zoomOut")} onClick={() => canvas.current?.zoom(-1)}>
              <IconMinus size={16} />
            </Tool>
            <Tool label={text("canvas.zoomIn")} onClick={() => canvas.current?.zoom(1)}>
              <IconPlus size={16} />
            </Tool>
          </>
        )}
        <Tool label={text("export.title")} onClick={onExport}>
          <IconDownload size={16} />
        </Tool>
        <Tool label={text("notice.keys.title")} className="keys-tool" onClick={onKeys}>
          <IconKeyboard size={16} />
        </Tool>
      </div>
    </div>
  );
}
