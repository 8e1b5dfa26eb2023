import type { NodeKind } from "../api/generated/graphql.js";
import { GLYPHS } from "../theme/glyphs.js";
import { sideOf } from "../theme/palette.js";

const OUTLINES: Record<NodeKind, string> = {
  Person: "M16 2a14 14 0 1 0 0 28 14 14 0 0 0 0-28z",
  Organization: "M8 3h16a5 5 0 0 1 5 5v16a5 5 0 0 1-5 5H8a5 5 0 0 1-5-5V8a5 5 0 0 1 5-5z",
  Place: "M16 1 31 16 16 31 1 16z",
  Agreement: "M6 2h14l6 6v22H6z",
  Meeting: "M16 9a7 7 0 1 0 0 14 7 7 0 0 0 0-14z",
};

const INNER = "translate(3.6 3.6) scale(.775)";

interface Props {
  kind: NodeKind;
  country?: string | null;
  size?: number;
}

/** A kind as the network draws it: the same outline, glyph, side and ring. */
export function KindIcon({ kind, country = null, size = 20 }: Props) {
  const side = sideOf(country);
  const isRinged = side === "france" && (kind === "Person" || kind === "Organization");
  return (
    <svg
      className={`kind-icon ${kind} ${side}`}
      width={size}
      height={size}
      viewBox="0 0 32 32"
      aria-hidden="true"
    >
      <path className="outline" d={OUTLINES[kind]} transform={isRinged ? INNER : undefined} />
      {isRinged && <path className="ring" d={OUTLINES[kind]} />}
      {kind !== "Meeting" && (
        <path className="glyph" fillRule="evenodd" d={GLYPHS[kind]} transform="translate(7 7) scale(.75)" />
      )}
    </svg>
  );
}
