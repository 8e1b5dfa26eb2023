import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../api/client.js";
import { StartDocument } from "../api/generated/graphql.js";
import { openNodes } from "../explore/explore.js";
import { formatDate } from "../i18n/dates.js";
import { useText, wordFor } from "../i18n/text.js";
import { FailureNote } from "../parts/FailureNote.jsx";
import { KindIcon } from "../parts/KindIcon.jsx";
import { Waiting } from "../parts/Waiting.jsx";
import { SearchBox } from "../search/SearchBox.jsx";
import { PairLedger } from "./PairLedger.jsx";
import { Questions } from "./Questions.jsx";
import { ReadSoFar } from "./ReadSoFar.jsx";
import { SampleQuote } from "./SampleQuote.jsx";

const SHOWN_AGREEMENTS = 6;

/** The ones that most articles name. Among equals the newer comes first, as the server lists them. */
function mostReported<Thing extends { articleCount: number }>(things: readonly Thing[]): Thing[] {
  return [...things].sort((a, b) => b.articleCount - a.articleCount).slice(0, SHOWN_AGREEMENTS);
}

/** The first page: search, a few questions, and what was read. Never a network that nobody asked for. */
export function StartPage({ onPaste }: { onPaste: () => void }) {
  const text = useText();
  const { i18n } = useLingui();
  const { data, error, refetch } = useQuery({ queryKey: ["start"], queryFn: () => ask(StartDocument, {}) });
  const agreements = mostReported(data?.agreements.nodes ?? []);
  return (
    <main id="main" className="start" tabIndex={-1}>
      <div className="start-top">
        <section className="start-search">
          <h1>{text("start.title")}</h1>
          <p className="lead">{text("start.lead")}</p>
          <SearchBox large onOpen={(id) => void openNodes([id])} />
          <p className="hint">{text("search.hint")}</p>
        </section>
        {data?.whoMetWhom.nodes[0] && <SampleQuote pair={data.whoMetWhom.nodes[0]} />}
      </div>
      {error && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting lines={8} />}
      {data?.statistics.articles === 0 && (
        <section className="start-empty">
          <h2>{text("start.empty.title")}</h2>
          <p>{text("start.empty.body")}</p>
          <button type="button" className="text-button" onClick={onPaste}>
            {text("app.paste")}
          </button>
        </section>
      )}
      {data && data.statistics.articles > 0 && (
        <>
          <div className="start-columns">
            <Questions pairs={data.whoMetWhom.nodes} agreement={agreements[0] ?? null} />
            <PairLedger pairs={data.whoMetWhom.nodes} />
          </div>
          <div className="start-columns lower">
            <ReadSoFar statistics={data.statistics} />
            <section className="start-agreements">
              <h2>{text("start.agreements")}</h2>
              <ul>
                {agreements.map((agreement) => (
                  <li key={agreement.id}>
                    <button type="button" onClick={() => void openNodes([agreement.id])}>
                      <KindIcon kind="Agreement" />
                      <span className="agreement-name">{agreement.name}</span>
                      <span className="agreement-note">
                        {wordFor(text, "form", agreement.form)}
                        {agreement.date && ` · ${formatDate(agreement.date, i18n.locale, text)}`}
                        {` · ${text("count.articles", { count: agreement.articleCount })}`}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          </div>
        </>
      )}
    </main>
  );
}
