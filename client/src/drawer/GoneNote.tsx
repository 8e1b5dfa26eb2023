import { useText } from "../i18n/text.js";

/** Stands where the details of something would stand that the graph no longer holds. */
export function GoneNote() {
  const text = useText();
  return (
    <div className="card">
      <h2>{text("drawer.gone.title")}</h2>
      <p className="quiet">{text("drawer.gone.body")}</p>
    </div>
  );
}
