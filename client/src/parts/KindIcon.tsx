import type { NodeKind } from "../api/generated/graphql.js";
import { GLYPHS, OUTLINES } from "../theme/glyphs.js";
import { sideOf } from "../theme/palette.js";

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
