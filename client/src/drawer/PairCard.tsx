import { PairDetailsDocument } from "../api/generated/graphql.js";
import { formatYears } from "../i18n/dates.js";
import { useText, wordFor } from "../i18n/text.js";
import { SideDot } from "../parts/SideDot.jsx";
import { YearBars } from "../parts/YearBars.jsx";
import { yearSpan } from "../parts/year-span.js";
import { useCoverage } from "../workspace/Coverage.jsx";
import { CardFrame } from "./CardFrame.jsx";
import { Linked } from "./Linked.jsx";
import { Loaded } from "./Loaded.jsx";
import { MeetingList } from "./MeetingList.jsx";
import { Section } from "./Section.jsx";
import { useDetails } from "./use-details.js";

/** That no meeting was found, beside how much was read. */
function NoMeeting() {
  const text = useText();
  const coverage = useCoverage(null, null);
  return (
    <div className="card">
      <h2>{text("card.met")}</h2>
      {coverage && <p className="quiet">{text("coverage.noPair", { articles: coverage.articles })}</p>}
    </div>
  );
}

/** Two people who met: how often, when, how and where, and every sentence that says so. */
export function PairCard({ a, b }: { a: string; b: string }) {
  const text = useText();
  const query = useDetails(PairDetailsDocument, { a, b });
  return (
    <Loaded query={query} pick={({ pair }) => pair} nothing={<NoMeeting />}>
      {(pair) => {
        const span = yearSpan([pair]);
        const head = (
          <>
            <p className="card-kicker">{text("card.met")}</p>
            <h2 className="pair-title">
              {[pair.a, pair.b].map((person) => (
                <span key={person.id}>
                  <SideDot country={person.country} />
                  <Linked id={person.id}>{person.name}</Linked>
                </span>
              ))}
            </h2>
            <p className="card-counts">
              {[
                text("count.meetingsIn", { meetings: pair.count, articles: pair.articleCount }),
                pair.planned > 0 ? text("count.planned", { count: pair.planned }) : null,
                formatYears(pair.first, pair.last),
                pair.channels.map((channel) => wordFor(text, "channel", channel)).join(", "),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </>
        );
        return (
          <CardFrame of={{ a, b }} head={head} first="evidence">
            {span && span.to > span.from && (
              <figure className="pair-years">
                <YearBars years={pair.years} from={span.from} to={span.to} width={320} height={44} />
                <figcaption>
                  <span>{span.from}</span>
                  <span>{span.to}</span>
                </figcaption>
              </figure>
            )}
            <Section title={text("card.meetings")} count={pair.meetings.length}>
              <MeetingList meetings={pair.meetings} />
            </Section>
            {pair.places.length > 0 && (
              <Section title={text("card.places")}>
                <p className="inline-links">
                  {pair.places.map((place) => (
                    <Linked key={place.id} id={place.id}>
                      {place.name}
                    </Linked>
                  ))}
                </p>
              </Section>
            )}
          </CardFrame>
        );
      }}
    </Loaded>
  );
}
