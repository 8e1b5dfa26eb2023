import { useLingui } from "@lingui/react";
import type { PreviewArticleMutation } from "../api/generated/graphql.js";
import { formatDate } from "../i18n/dates.js";
import { useText, wordFor } from "../i18n/text.js";
import { lineOfStatus } from "../state/line.js";

type Preview = PreviewArticleMutation["previewArticle"];

interface Props {
  meetings: Preview["meetings"];
  agreements: Preview["agreements"];
  onQuote: (quote: { start: number; end: number }) => void;
}

/** Meetings and agreements found in the text, each with its sentence and a way to see it there. */
export function FoundMeetings({ meetings, agreements, onQuote }: Props) {
  const text = useText();
  const { i18n } = useLingui();
  const names = (side: Preview["meetings"][number]["sides"][number]) =>
    side.map(({ name }) => name).join(", ");
  const shown = (start: number, end: number, quote: string, lang?: string) => (
    <>
      <q lang={lang}>{quote}</q>
      <button type="button" className="text-button" onClick={() => onQuote({ start, end })}>
        {text("paste.quote")}
      </button>
    </>
  );
  return (
    <>
      <section>
        <h3>
          {text("paste.meetings")} <span className="count">{meetings.length}</span>
        </h3>
        {meetings.length === 0 && <p className="quiet">{text("paste.meetings.none")}</p>}
        <ul className="found-list">
          {meetings.map((meeting) => (
            <li
              key={`${meeting.start} ${meeting.rule} ${meeting.sides.map(names).join()}`}
              className={lineOfStatus(meeting.status)}
            >
              <strong>
                {meeting.sides.map(names).join(" – ")}
                {meeting.isNew && <span className="badge">{text("paste.new")}</span>}
              </strong>
              <span className="list-note">
                {[
                  wordFor(text, "act", meeting.act),
                  wordFor(text, "status", meeting.status),
                  meeting.place?.name,
                  formatDate(meeting.date, i18n.locale, text),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
              {shown(meeting.start, meeting.end, meeting.quote)}
            </li>
          ))}
        </ul>
      </section>
      {agreements.length > 0 && (
        <section>
          <h3>
            {text("paste.agreements")} <span className="count">{agreements.length}</span>
          </h3>
          <ul className="found-list">
            {agreements.map((agreement) => (
              <li key={`${agreement.start} ${agreement.entity.id}`}>
                <strong>
                  {agreement.entity.name}
                  {agreement.entity.isNew && <span className="badge">{text("paste.new")}</span>}
                </strong>
                <span className="list-note">
                  {[
                    wordFor(text, "form", agreement.form),
                    wordFor(text, "agreement", agreement.status),
                    names(agreement.parties),
                    agreement.date && formatDate(agreement.date, i18n.locale, text),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
                {shown(agreement.start, agreement.end, agreement.quote)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
