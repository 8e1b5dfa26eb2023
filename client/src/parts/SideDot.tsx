import { type Side, sideOf } from "../theme/palette.js";

/** The side of a country as a dot: filled for Vietnam, ringed for France, hollow for all others. */
export function SideDot({
  country,
  side = sideOf(country ?? null),
}: {
  country?: string | null;
  side?: Side;
}) {
  return <span className={`side-dot ${side}`} aria-hidden="true" />;
}
