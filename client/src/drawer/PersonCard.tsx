import { PersonDetailsDocument } from "../api/generated/graphql.js";
import { formatYears } from "../i18n/dates.js";
import { useText } from "../i18n/text.js";
import { SideDot } from "../parts/SideDot.jsx";
import { YearBars } from "../parts/YearBars.jsx";
import { yearSpan } from "../parts/year-span.js";
import { AgreementList } from "./AgreementList.jsx";
import { CardFrame } from "./CardFrame.jsx";
import { EntityHead } from "./EntityHead.jsx";
import { Linked } from "./Linked.jsx";
import { Loaded } from "./Loaded.jsx";
import { MeetingList } from "./MeetingList.jsx";
import { NameList } from "./NameList.jsx";
import { RoleList } from "./RoleList.jsx";
import { Section } from "./Section.jsx";
import { useDetails } from "./use-details.js";

/** A person: offices, whom they met and when, meetings, agreements and names. */
export function PersonCard({ id }: { id: string }) {
  const text = useText();
  const query = useDetails(PersonDetailsDocument, { id });
  return (
    <Loaded query={query} asked={id} pick={({ person }) => person}>
      {(person) => {
        const span = yearSpan(person.met.nodes);
        return (
          <CardFrame of={{ id: person.id }} head={<EntityHead entity={person} />}>
            {person.roles.length > 0 && (
              <Section title={text("card.roles")}>
                <RoleList roles={person.roles} of="person" />
              </Section>
            )}
            <Section title={text("card.met")} count={person.met.nodes.length}>
              {person.met.nodes.length === 0 && <p className="quiet">{text("card.met.none")}</p>}
              <ul className="met-list">
                {person.met.nodes.map((pair) => {
                  const other = pair.a.id === id ? pair.b : pair.a;
                  return (
                    <li key={pair.id}>
                      <SideDot country={other.country} />
                      <Linked id={pair.id}>{other.name}</Linked>
                      {span && (
                        <YearBars years={pair.years} from={span.from} to={span.to} width={64} height={16} />
                      )}
                      <span className="met-count">
                        <strong>
                          {pair.count > 0 ? `${pair.count}×` : text("count.planned", { count: pair.planned })}
                        </strong>
                        {formatYears(pair.first, pair.last)}
                      </span>
                    </li>
                  );
                })}
              </ul>
            </Section>
            {person.meetings.nodes.length > 0 && (
              <Section title={text("card.meetings")} count={person.meetings.nodes.length}>
                <MeetingList meetings={person.meetings.nodes} />
              </Section>
            )}
            {person.agreements.nodes.length > 0 && (
              <Section title={text("card.agreements")} count={person.agreements.nodes.length}>
                <AgreementList agreements={person.agreements.nodes} />
              </Section>
            )}
            <NameList names={person.names} />
          </CardFrame>
        );
      }}
    </Loaded>
  );
}
