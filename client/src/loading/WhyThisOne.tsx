import type { PreviewEntity } from "../curate/decisions.js";
import { reasonWord } from "../curate/reasons.js";
import { useText } from "../i18n/text.js";

/** To whom or what of the graph a name resolves, and why. */
export function WhyThisOne({ entity, wasRetyped }: { entity: PreviewEntity; wasRetyped: boolean }) {
  const text = useText();
  if (entity.isNew || wasRetyped) return null;
  const reasons = entity.why.map(({ name, weight }) =>
    text(weight < 0 ? "why.against" : "why.for", { reason: reasonWord(text, name) }),
  );
  return (
    <span className="list-note line-why">
      {text("why.known")}
      {reasons.length > 0 && `: ${reasons.join(", ")}`}
    </span>
  );
}
