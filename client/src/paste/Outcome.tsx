import { Button } from "@mantine/core";
import type { LoadArticleMutation } from "../api/generated/graphql.js";
import { useText } from "../i18n/text.js";

interface Props {
  report: LoadArticleMutation["loadArticle"];
  onShow: () => void;
}

/** What loading the article changed. */
export function Outcome({ report, onShow }: Props) {
  const text = useText();
  const { outcome, newEntities, newMeetings, problems } = report;
  return (
    <div className="outcome" role="status">
      <p className="lead">
        {text(`paste.done.${outcome}`, { meetings: newMeetings.length, entities: newEntities.length })}
      </p>
      {newMeetings.length > 0 && (
        <ul>
          {newMeetings.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      )}
      {problems.length > 0 && (
        <ul className="problems">
          {problems.map(({ stage, message }) => (
            <li key={`${stage} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
      <div className="paste-actions">
        <Button onClick={onShow}>{text("paste.done.show")}</Button>
      </div>
    </div>
  );
}
