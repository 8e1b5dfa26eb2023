import { useLingui } from "@lingui/react";
import type { MeetingPartsFragment } from "../api/generated/graphql.js";
import { formatDate } from "../i18n/dates.js";
import { useText, wordFor } from "../i18n/text.js";
import { lineOfStatus } from "../state/line.js";
import { newestFirst } from "../state/order.js";
import { Linked } from "./Linked.jsx";

/** Meetings, newest first, each with its date, form and status. */
export function MeetingList({ meetings }: { meetings: readonly MeetingPartsFragment[] }) {
  const text = useText();
  const { i18n } = useLingui();
  return (
    <ul className="meeting-list">
      {[...meetings].sort(newestFirst).map((meeting) => (
        <li key={meeting.id} className={lineOfStatus(meeting.status)}>
          <span className="meeting-date">{formatDate(meeting.date, i18n.locale, text)}</span>
          <Linked id={meeting.id}>{meeting.title}</Linked>
          <span className="meeting-note">
            {[
              wordFor(text, "act", meeting.act),
              meeting.channel === "IN_PERSON" ? null : wordFor(text, "channel", meeting.channel),
              meeting.status === "HELD"
                ? null
                : wordFor(text, "status", meeting.status).toLocaleLowerCase(i18n.locale),
              text("count.sources", { count: meeting.sourceCount }),
              meeting.contradictions.length > 0
                ? text("disagree.title").toLocaleLowerCase(i18n.locale)
                : null,
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
