import { Button } from "@mantine/core";
import { change } from "../explore/store.js";
import { useText } from "../i18n/text.js";
import type { View } from "../state/view.js";
import { showAll } from "../state/view-actions.js";

/** Stands on an empty canvas and says what to do next. */
export function EmptyCanvas({ view }: { view: View }) {
  const text = useText();
  const { hiddenKinds, hiddenStatuses, from, to } = view.filters;
  const isFiltered =
    view.hidden.length + hiddenKinds.length + hiddenStatuses.length > 0 || from !== null || to !== null;
  return (
    <div className="canvas-empty" role="status">
      <strong>{text("canvas.empty.title")}</strong>
      <p>{text(isFiltered ? "canvas.empty.filtered" : `canvas.empty.${view.mode}`)}</p>
      {isFiltered && (
        <Button size="xs" variant="default" onClick={() => change(showAll)}>
          {text("canvas.showAll")}
        </Button>
      )}
    </div>
  );
}
