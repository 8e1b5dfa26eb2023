import { useText } from "../i18n/text.js";
import type { LoadReport } from "./tray.js";

/** What loading an article changed. */
export function Outcome({ report }: { report: LoadReport }) {
  const text = useText();
  const { outcome, newEntities, newMeetings, problems, article } = report;
  return (
    <div className="outcome" role="status">
      <h3>{article.title ?? article.label}</h3>
      <p className="lead">
        {text(`paste.done.${outcome}`, { meetings: newMeetings.length, entities: newEntities.length })}
      </p>
      {newMeetings.length > 0 && (
        <ul className="plain-list">
          {newMeetings.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      )}
      {newEntities.length > 0 && <p className="quiet">{newEntities.map(({ name }) => name).join(", ")}</p>}
      {problems.length > 0 && (
        <ul className="problems">
          {problems.map(({ stage, message }) => (
            <li key={`${stage} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
