import { CloseButton } from "@mantine/core";
import {
  IconAlertTriangle,
  IconCheck,
  IconCircleDashed,
  IconClock,
  IconLoader2,
  IconPlayerPause,
} from "@tabler/icons-react";
import { useText } from "../i18n/text.js";
import { failureWords } from "./failure-words.js";
import { countTray, type Stage, type Tray } from "./tray.js";
import { putAway, show } from "./work.js";

const SIGNS: Record<Stage, typeof IconCheck> = {
  waiting: IconClock,
  reading: IconLoader2,
  ready: IconCircleDashed,
  loading: IconLoader2,
  loaded: IconCheck,
  failed: IconAlertTriangle,
  stopped: IconPlayerPause,
};

/** All sources and articles that are on the table, each with how far it is. */
export function TrayList({ tray, shown }: { tray: Tray; shown: string | null }) {
  const text = useText();
  const counts = countTray(tray);
  const done = counts.loaded + counts.failed + counts.stopped;
  return (
    <nav className="tray" aria-label={text("tray.title")}>
      <div className="tray-progress" role="status">
        <progress value={done} max={tray.length} aria-label={text("tray.progress")} />
        <span>
          {text("tray.counts", { total: tray.length, loaded: counts.loaded, failed: counts.failed })}
        </span>
      </div>
      <ul>
        {tray.map(({ key, label, stage, report, failure, decisions }) => {
          const decided = Object.keys(decisions.lines).length + decisions.additions.length;
          const Sign = SIGNS[stage];
          const note = report
            ? text(`outcome.${report.outcome}`)
            : failure
              ? failureWords(text, failure)
              : [text(`stage.${stage}`), decided > 0 && text("tray.decided", { count: decided })]
                  .filter(Boolean)
                  .join(" · ");
          return (
            <li key={key} className={`tray-item is-${stage}${key === shown ? " current" : ""}`}>
              <button type="button" aria-current={key === shown} onClick={() => show(key)}>
                <Sign size={16} stroke={1.9} aria-hidden="true" />
                <span>
                  <strong>{label}</strong>
                  <em>{note}</em>
                </span>
              </button>
              {stage !== "loading" && (
                <CloseButton
                  size="xs"
                  aria-label={text("tray.putAway", { name: label })}
                  onClick={() => putAway(key)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
