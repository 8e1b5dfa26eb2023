import { Button, Kbd } from "@mantine/core";
import { countDecisions } from "../curate/decisions.js";
import { useText } from "../i18n/text.js";
import { LINE_KEYS } from "./line-keys.js";
import { countTray, loadable, reportOf, type Tray, type TrayItem } from "./tray.js";
import { retry, stop } from "./work.js";

interface Props {
  tray: Tray;
  item: TrayItem | null;
  isAdding: boolean;
  onAdd: () => void;
  onBack: () => void;
  onLoad: (keys: string[]) => void;
  onLoadAll: () => void;
  onShow: () => void;
}

function saveReport(tray: Tray): void {
  const blob = new Blob([`${JSON.stringify(reportOf(tray), null, 2)}\n`], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = `lien_${new Date().toISOString().slice(0, 10)}_report.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** What had the keyboard, the button that loads, has gone. */
const takeOver = (button: HTMLButtonElement | null) => {
  if (document.activeElement === document.body) button?.focus();
};

/** What can be done with the table as it is: load, stop, try again, take the report, see what came. */
export function LoadActions(props: Props) {
  const { tray, item, isAdding, onAdd, onBack, onLoad, onLoadAll, onShow } = props;
  const text = useText();
  const counts = countTray(tray);
  const isWorking = counts.reading + counts.loading > 0;
  const open = loadable(tray);
  const lost = tray.filter(({ stage }) => stage === "failed" || stage === "stopped");
  const isOpen = item !== null && (item.stage === "loading" || open.some(({ key }) => key === item.key));
  const isDone = !isWorking && counts.loaded > 0;
  if (isAdding && tray.length === 0) return null;
  return (
    <footer className="load-actions">
      <div className="load-hints">{item?.base && !item.report && <Hints item={item} />}</div>
      <div className="load-buttons">
        {isAdding ? (
          <Button variant="default" onClick={onBack}>
            {text("load.back")}
          </Button>
        ) : (
          <Button variant="default" onClick={onAdd}>
            {text("load.more")}
          </Button>
        )}
        {isWorking && (
          <Button variant="default" onClick={stop}>
            {text("load.stop")}
          </Button>
        )}
        {!isWorking && lost.length > 0 && tray.length > 1 && (
          <Button variant="default" onClick={() => retry(lost.map(({ key }) => key))}>
            {text("load.retry", { count: lost.length })}
          </Button>
        )}
        {isDone && (
          <>
            <Button variant="default" onClick={() => saveReport(tray)}>
              {text("load.report")}
            </Button>
            <Button ref={takeOver} variant={isOpen ? "default" : "filled"} onClick={onShow}>
              {text("paste.done.show")}
            </Button>
          </>
        )}
        {open.length > 1 && (
          <Button variant={isOpen ? "default" : "filled"} disabled={isWorking} onClick={onLoadAll}>
            {text("load.all", { count: open.length })}
          </Button>
        )}
        {isOpen && (
          <Button
            loading={item.stage === "loading"}
            disabled={counts.loading > 0}
            onClick={() => onLoad([item.key])}
          >
            {text(tray.length > 1 ? "load.one" : "paste.load")}
          </Button>
        )}
      </div>
    </footer>
  );
}

function Hints({ item }: { item: TrayItem }) {
  const text = useText();
  const decided = countDecisions(item.decisions);
  const total = decided.accepted + decided.corrected + decided.rejected + decided.added;
  return (
    <>
      <dl className="line-hints">
        {LINE_KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key} size="xs">
                  {key}
                </Kbd>
              ))}
            </dt>
            <dd>{text(does)}</dd>
          </div>
        ))}
      </dl>
      <p className="footnote" role="status">
        {total > 0 ? text("load.decided", decided) : text("load.undecided")}
      </p>
    </>
  );
}
