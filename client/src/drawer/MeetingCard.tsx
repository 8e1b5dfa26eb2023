import { useLingui } from "@lingui/react";
import { MeetingDetailsDocument } from "../api/generated/graphql.js";
import { Disagreement } from "../evidence/Disagreement.jsx";
import { formatDate } from "../i18n/dates.js";
import { useText, wordFor } from "../i18n/text.js";
import { KindIcon } from "../parts/KindIcon.jsx";
import { lineOfStatus } from "../state/line.js";
import { AgreementList } from "./AgreementList.jsx";
import { CardFrame } from "./CardFrame.jsx";
import { EntityList } from "./EntityList.jsx";
import { Loaded } from "./Loaded.jsx";
import { NodeActions } from "./NodeActions.jsx";
import { Section } from "./Section.jsx";
import { useDetails } from "./use-details.js";

/** Names in a heading are broken between them, not within. */
const unbroken = (title: string) =>
  title
    .split(/(, | – )/)
    .map((part, index) => (index % 2 === 0 ? part.replaceAll(" ", "\u00A0") : part))
    .join("");

/** A meeting: when and how, who sat on which side, where, and what was concluded. */
export function MeetingCard({ id }: { id: string }) {
  const text = useText();
  const { i18n } = useLingui();
  const query = useDetails(MeetingDetailsDocument, { id });
  return (
    <Loaded query={query} asked={id} pick={({ meeting }) => meeting}>
      {(meeting) => {
        const sides = [...new Set(meeting.participants.map(({ side }) => side))].sort((a, b) => a - b);
        const facts = [
          [text("card.date"), formatDate(meeting.date, i18n.locale, text)],
          [text("card.status"), wordFor(text, "status", meeting.status)],
          [text("card.how"), wordFor(text, "channel", meeting.channel)],
        ];
        const head = (
          <>
            <p className="card-kicker">
              <KindIcon kind="Meeting" size={22} />
              {[text("kind.Meeting"), wordFor(text, "act", meeting.act)].join(" · ")}
            </p>
            <h2>{unbroken(meeting.title)}</h2>
            <p className="card-counts">{text("count.sources", { count: meeting.sourceCount })}</p>
            <NodeActions id={meeting.id} name={meeting.title} />
          </>
        );
        return (
          <CardFrame of={{ id: meeting.id }} head={head}>
            <dl className={`facts ${lineOfStatus(meeting.status)}`}>
              {facts.map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <Disagreement contradictions={meeting.contradictions} />
            <Section title={text("card.participants")}>
              <div className="sides">
                {sides.map((side) => (
                  <EntityList
                    key={side}
                    entities={meeting.participants
                      .filter((one) => one.side === side)
                      .map(({ entity }) => entity)}
                  />
                ))}
              </div>
            </Section>
            {meeting.places.length > 0 && (
              <Section title={text("card.places")}>
                <EntityList entities={meeting.places} />
              </Section>
            )}
            {meeting.agreements.length > 0 && (
              <Section title={text("card.agreements")}>
                <AgreementList agreements={meeting.agreements} />
              </Section>
            )}
          </CardFrame>
        );
      }}
    </Loaded>
  );
}
