import { useLingui } from "@lingui/react";
import { AgreementDetailsDocument } from "../api/generated/graphql.js";
import { formatDate } from "../i18n/dates.js";
import { useText, wordFor } from "../i18n/text.js";
import { CardFrame } from "./CardFrame.jsx";
import { EntityHead } from "./EntityHead.jsx";
import { EntityList } from "./EntityList.jsx";
import { Loaded } from "./Loaded.jsx";
import { MeetingList } from "./MeetingList.jsx";
import { NameList } from "./NameList.jsx";
import { Section } from "./Section.jsx";
import { useDetails } from "./use-details.js";

/** An agreement: its form and state, its parties, and where it was concluded. */
export function AgreementCard({ id }: { id: string }) {
  const text = useText();
  const { i18n } = useLingui();
  const query = useDetails(AgreementDetailsDocument, { id });
  return (
    <Loaded query={query} asked={id} pick={({ agreement }) => agreement}>
      {(agreement) => (
        <CardFrame
          of={{ id: agreement.id }}
          head={<EntityHead entity={agreement} note={wordFor(text, "form", agreement.form)} />}
        >
          <dl className="facts">
            <div>
              <dt>{text("card.date")}</dt>
              <dd>{formatDate(agreement.date, i18n.locale, text)}</dd>
            </div>
            {agreement.status && (
              <div>
                <dt>{text("card.status")}</dt>
                <dd>{wordFor(text, "agreement", agreement.status)}</dd>
              </div>
            )}
          </dl>
          {agreement.parties.length > 0 && (
            <Section title={text("card.parties")}>
              <EntityList entities={agreement.parties} />
            </Section>
          )}
          {agreement.concludedAt.length > 0 && (
            <Section title={text("card.concludedAt")}>
              <MeetingList meetings={agreement.concludedAt} />
            </Section>
          )}
          <NameList names={agreement.names} />
        </CardFrame>
      )}
    </Loaded>
  );
}
