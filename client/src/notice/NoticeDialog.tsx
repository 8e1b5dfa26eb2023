import { Kbd } from "@mantine/core";
import type { MessageId } from "../i18n/messages/en.js";
import { useText } from "../i18n/text.js";
import { Dialog } from "../parts/Dialog.jsx";

const PARTS: readonly [MessageId, MessageId][] = [
  ["notice.what.title", "notice.what"],
  ["notice.named.title", "notice.named"],
  ["notice.quotes.title", "notice.quotes"],
  ["notice.counts.title", "notice.counts"],
  ["notice.error.title", "notice.error"],
];

const KEYS: readonly [string[], MessageId][] = [
  [["/", "Ctrl K"], "keys.search"],
  [["+", "−", "0"], "keys.zoom"],
  [["F"], "keys.fit"],
  [["←", "↑", "→", "↓"], "keys.walk"],
  [["E", "H", "P"], "keys.node"],
  [["Ctrl Z", "Ctrl Y"], "keys.undo"],
  [["Esc"], "keys.escape"],
];

/** What this is, what it does not say, and how to report an error. */
export function NoticeDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  return (
    <Dialog onClose={onClose} size="42rem" title={text("notice.title")}>
      <div className="notice">
        {PARTS.map(([title, body]) => (
          <section key={title}>
            <h3>{text(title)}</h3>
            <p>{text(body)}</p>
          </section>
        ))}
        <section>
          <h3>{text("notice.keys.title")}</h3>
          <dl className="keys">
            {KEYS.map(([keys, meaning]) => (
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
        <p className="footnote">{text("notice.licences")}</p>
      </div>
    </Dialog>
  );
}
