import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useText } from "../i18n/text.js";

const STOPS = ["peek", "half", "full"] as const;
type Stop = (typeof STOPS)[number];

const SHARE: Record<Stop, number> = { peek: 0.2, half: 0.48, full: 0.92 };
const LEAST_DRAG = 6;

function nearestStop(share: number): Stop {
  return STOPS.reduce((best, stop) =>
    Math.abs(SHARE[stop] - share) < Math.abs(SHARE[best] - share) ? stop : best,
  );
}

/** A sheet at the bottom with three heights: dragged by its handle, or stepped through by pressing it. */
export function Sheet({ label, children }: { label: string; children: ReactNode }) {
  const text = useText();
  const [stop, setStop] = useState<Stop>("half");
  const [dragged, setDragged] = useState<number | null>(null);

  // The network keeps clear of the sheet, so that what is selected is never covered; at full height it lies beneath.
  useEffect(() => {
    document.documentElement.style.setProperty("--sheet", `${100 * Math.min(SHARE[stop], SHARE.half)}dvh`);
    return () => {
      document.documentElement.style.removeProperty("--sheet");
    };
  }, [stop]);

  const start = useRef<{ y: number; share: number } | null>(null);
  const wasDragged = useRef(false);

  const shareAt = (event: PointerEvent) =>
    start.current!.share + (start.current!.y - event.clientY) / window.innerHeight;

  const onMove = (event: PointerEvent) => {
    if (start.current && Math.abs(event.clientY - start.current.y) > LEAST_DRAG)
      setDragged(Math.min(0.95, Math.max(0.12, shareAt(event))));
  };
  const onUp = (event: PointerEvent) => {
    if (!start.current) return;
    wasDragged.current = dragged !== null;
    if (dragged !== null) setStop(nearestStop(shareAt(event)));
    start.current = null;
    setDragged(null);
  };
  // Only with the click: the handle moves away, and the click of the same tap would fall on what lay beneath it.
  const onClick = () => {
    if (!wasDragged.current) setStop(STOPS[(STOPS.indexOf(stop) + 1) % STOPS.length]!);
    wasDragged.current = false;
  };

  return (
    <aside
      className={dragged === null ? "sheet" : "sheet dragged"}
      aria-label={label}
      style={{ height: `${100 * (dragged ?? SHARE[stop])}dvh` }}
    >
      <button
        type="button"
        className="sheet-handle"
        aria-label={text("drawer.stop", { stop: text(`drawer.stop.${stop}`) })}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          start.current = { y: event.clientY, share: SHARE[stop] };
        }}
        onPointerMove={onMove}
        onPointerUp={onUp}
        onClick={onClick}
      />
      {/* Whoever presses something in the strip that is left wants to see what it does. */}
      <div className="sheet-body" onClickCapture={() => stop === "peek" && setStop("half")}>
        {children}
      </div>
    </aside>
  );
}
