import { type PointerEvent, useState } from "react";
import { useText } from "../i18n/text.js";
import type { Position } from "../state/view.js";
import { rectangle } from "./area.js";

/** How an area is drawn by hand. */
export type AreaTool = "box" | "lasso";

/** Lies over the canvas while an area is drawn; tells its outline once it is closed. */
export function SelectLayer({ tool, onArea }: { tool: AreaTool; onArea: (outline: Position[]) => void }) {
  const text = useText();
  const [line, setLine] = useState<Position[]>([]);
  const at = (event: PointerEvent): Position => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const outline = tool === "box" && line.length > 1 ? rectangle(line[0]!, line.at(-1)!) : line;
  return (
    <svg
      className="select-layer"
      role="img"
      aria-label={text(`tool.${tool}.hint`)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setLine([at(event)]);
      }}
      onPointerMove={(event) => {
        if (line.length > 0) setLine([...line, at(event)]);
      }}
      onPointerUp={() => {
        onArea(outline);
        setLine([]);
      }}
    >
      {outline.length > 1 && <polygon points={outline.map(({ x, y }) => `${x},${y}`).join(" ")} />}
    </svg>
  );
}
