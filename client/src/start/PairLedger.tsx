import { VisuallyHidden } from "@mantine/core";
import type { PairPartsFragment } from "../api/generated/graphql.js";
import { openPair } from "../explore/explore.js";
import { formatYears } from "../i18n/dates.js";
import { useText } from "../i18n/text.js";
import { SideDot } from "../parts/SideDot.jsx";
import { YearBars } from "../parts/YearBars.jsx";
import { yearSpan } from "../parts/year-span.js";

/** The pairs that met most often, each with its meetings by year on one common scale. */
export function PairLedger({ pairs }: { pairs: readonly PairPartsFragment[] }) {
  const text = useText();
  const span = yearSpan(pairs);
  return (
    <section className="ledger">
      <h2>{text("start.pairs")}</h2>
      <ol>
        {pairs.map((pair) => (
          <li key={pair.id}>
            <button type="button" onClick={() => void openPair(pair.a.id, pair.b.id, pair.id)}>
              <VisuallyHidden>
                {[
                  text("card.pair", { a: pair.a.name, b: pair.b.name }),
                  text("count.meetings", { count: pair.count }),
                  formatYears(pair.first, pair.last),
                ].join(", ")}
              </VisuallyHidden>
              <span className="ledger-names" aria-hidden="true">
                {[pair.a, pair.b].map((person) => (
                  <span key={person.id}>
                    <SideDot country={person.country} />
                    {person.name}
                  </span>
                ))}
              </span>
              {span && <YearBars years={pair.years} from={span.from} to={span.to} />}
              <span className="ledger-count" aria-hidden="true">
                <strong>{pair.count}</strong>
                <span>{formatYears(pair.first, pair.last)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p className="footnote">{pairs.length > 0 ? text("start.pairs.note") : text("start.pairs.empty")}</p>
    </section>
  );
}
