import { OrganizationDetailsDocument } from "../api/generated/graphql.js";
import { useText } from "../i18n/text.js";
import { AgreementList } from "./AgreementList.jsx";
import { CardFrame } from "./CardFrame.jsx";
import { EntityHead } from "./EntityHead.jsx";
import { Loaded } from "./Loaded.jsx";
import { MeetingList } from "./MeetingList.jsx";
import { NameList } from "./NameList.jsx";
import { RoleList } from "./RoleList.jsx";
import { Section } from "./Section.jsx";
import { useDetails } from "./use-details.js";

/** An organization: who held an office there, its meetings, agreements and names. */
export function BodyCard({ id }: { id: string }) {
  const text = useText();
  const query = useDetails(OrganizationDetailsDocument, { id });
  return (
    <Loaded query={query} asked={id} pick={({ organization }) => organization}>
      {(body) => (
        <CardFrame of={{ id: body.id }} head={<EntityHead entity={body} />}>
          {body.roles.length > 0 && (
            <Section title={text("card.rolesHere")}>
              <RoleList roles={body.roles} of="body" />
            </Section>
          )}
          {body.meetings.nodes.length > 0 && (
            <Section title={text("card.meetings")} count={body.meetings.nodes.length}>
              <MeetingList meetings={body.meetings.nodes} />
            </Section>
          )}
          {body.agreements.nodes.length > 0 && (
            <Section title={text("card.agreements")} count={body.agreements.nodes.length}>
              <AgreementList agreements={body.agreements.nodes} />
            </Section>
          )}
          <NameList names={body.names} />
        </CardFrame>
      )}
    </Loaded>
  );
}
