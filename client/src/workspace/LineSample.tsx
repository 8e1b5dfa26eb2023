import type { Line } from "../state/line.js";

const DASHES: Record<Line, string | undefined> = {
  held: undefined,
  planned: "6 4",
  dismissed: "1.5 3.5",
  unclear: undefined,
};

/** A line as the network draws it. */
export function LineSample({ line }: { line: Line }) {
  return (
    <svg className={`line-sample ${line}`} width="28" height="12" viewBox="0 0 28 12" aria-hidden="true">
      <line x1="1" x2="27" y1="6" y2="6" strokeDasharray={DASHES[line]} />
    </svg>
  );
}

/** Lines of growing width. */
export function WidthSample() {
  return (
    <svg className="line-sample held" width="28" height="16" viewBox="0 0 28 16" aria-hidden="true">
      <line x1="1" x2="27" y1="2" y2="2" strokeWidth="1.2" />
      <line x1="1" x2="27" y1="7" y2="7" strokeWidth="3" />
      <line x1="1" x2="27" y1="13" y2="13" strokeWidth="5" />
    </svg>
  );
}
