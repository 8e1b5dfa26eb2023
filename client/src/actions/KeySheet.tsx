import { Kbd } from "@mantine/core";
import type { MessageId } from "../i18n/messages/en.js";
import { useText } from "../i18n/text.js";
import { Dialog } from "../parts/Dialog.jsx";
import { CANVAS_ACTIONS, NODE_ACTIONS } from "./actions.js";

const ANYWHERE: readonly [string[], MessageId][] = [
  [["/", "Ctrl K"], "keys.search"],
  [["Ctrl Z", "Ctrl Y"], "keys.undo"],
  [["Esc"], "keys.escape"],
  [["?"], "keys.sheet"],
];

const ON_CANVAS: readonly [string[], MessageId][] = [
  [["←", "↑", "→", "↓"], "keys.walk"],
  [["⇧ ←", "⇧ →"], "keys.walkLine"],
  [["Enter"], "keys.enter"],
  [["Menu", "⇧F10"], "keys.menu"],
  [["+", "−", "0"], "keys.zoom"],
  [["F"], "keys.fit"],
  [["Ctrl A"], "action.selectAll"],
];

const BY_POINTER: readonly [MessageId, MessageId][] = [
  ["gesture.click", "gesture.click.does"],
  ["gesture.double", "gesture.double.does"],
  ["gesture.right", "gesture.right.does"],
  ["gesture.drag", "gesture.drag.does"],
  ["gesture.shiftClick", "gesture.shiftClick.does"],
  ["gesture.shiftDrag", "gesture.shiftDrag.does"],
];

const shownKey = (key: string) => (key === key.toLowerCase() ? key.toUpperCase() : `⇧${key}`);

function Keys({ title, rows }: { title: MessageId; rows: readonly [string[], MessageId][] }) {
  const text = useText();
  return (
    <section>
      <h3>{text(title)}</h3>
      <dl className="keys">
        {rows.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key} size="xs">
                  {key}
                </Kbd>
              ))}
            </dt>
            <dd>{text(meaning)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** All keys and gestures on one sheet. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const text = useText();
  const actions = [...NODE_ACTIONS, ...CANVAS_ACTIONS].flatMap(({ key, label }): [string[], MessageId][] =>
    key ? [[[shownKey(key)], label]] : [],
  );
  return (
    <Dialog onClose={onClose} size="46rem" title={text("notice.keys.title")}>
      <div className="key-sheet">
        <Keys title="keys.anywhere" rows={ANYWHERE} />
        <Keys title="keys.onCanvas" rows={ON_CANVAS} />
        <Keys title="keys.withNodes" rows={actions} />
        <section>
          <h3>{text("keys.gestures")}</h3>
          <dl className="gestures">
            {BY_POINTER.map(([gesture, does]) => (
              <div key={gesture}>
                <dt>{text(gesture)}</dt>
                <dd>{text(does)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}
