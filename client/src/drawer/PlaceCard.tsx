import { PlaceDetailsDocument } from "../api/generated/graphql.js";
import { useText } from "../i18n/text.js";
import { AgreementList } from "./AgreementList.jsx";
import { CardFrame } from "./CardFrame.jsx";
import { EntityHead } from "./EntityHead.jsx";
import { Loaded } from "./Loaded.jsx";
import { MeetingList } from "./MeetingList.jsx";
import { NameList } from "./NameList.jsx";
import { Section } from "./Section.jsx";
import { useDetails } from "./use-details.js";

/** A place: the meetings held there, the agreements it is party to, and its names. */
export function PlaceCard({ id }: { id: string }) {
  const text = useText();
  const query = useDetails(PlaceDetailsDocument, { id });
  return (
    <Loaded query={query} asked={id} pick={({ place }) => place}>
      {(place) => (
        <CardFrame of={{ id: place.id }} head={<EntityHead entity={place} />}>
          {place.meetings.nodes.length > 0 && (
            <Section title={text("card.meetings")} count={place.meetings.nodes.length}>
              <MeetingList meetings={place.meetings.nodes} />
            </Section>
          )}
          {place.agreements.nodes.length > 0 && (
            <Section title={text("card.agreements")} count={place.agreements.nodes.length}>
              <AgreementList agreements={place.agreements.nodes} />
            </Section>
          )}
          <NameList names={place.names} />
        </CardFrame>
      )}
    </Loaded>
  );
}
