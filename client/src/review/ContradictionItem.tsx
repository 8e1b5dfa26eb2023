import { useLingui } from "@lingui/react";
import { Button } from "@mantine/core";
import { useState } from "react";
import { CorrectClaim } from "../curate/CorrectClaim.jsx";
import { formatDate } from "../i18n/dates.js";
import { useText } from "../i18n/text.js";
import { ClaimQuote } from "./ClaimQuote.jsx";
import type { ItemProps } from "./ItemCard.jsx";
import { settledDate } from "./judgements.js";
import { ShowLink } from "./ShowLink.jsx";

/** A meeting whose claims contradict each other: one column for each date that they give. */
export function ContradictionItem({ item, queue, mayDecide }: ItemProps) {
  const text = useText();
  const { i18n } = useLingui();
  const [corrects, setCorrects] = useState<string | null>(null);
  const { id, meeting } = item;
  if (!meeting) return null;
  const dated = meeting.claims.nodes.filter(({ date }) => date !== null);
  const dates = [...new Set(dated.map(({ date }) => date!))];
  const button = (label: string, onClick: () => void) => (
    <Button size="compact-xs" variant="default" onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <>
      <h3 className="review-title">
        <ShowLink id={meeting.id}>{meeting.title}</ShowLink>
      </h3>
      <div className="sides-by-side">
        {dates.map((date) => (
          <section className="side" key={date}>
            <h3>{formatDate(date, i18n.locale, text)}</h3>
            {mayDecide &&
              button(text("review.dateRight"), () => queue.decide([id], settledDate(dated, date)))}
            {dated
              .filter((claim) => claim.date === date)
              .map((claim) => (
                <div key={claim.id} className="side-claim">
                  <ClaimQuote claim={claim} />
                  {mayDecide && (
                    <span className="side-acts">
                      {button(text("act.review.correct"), () =>
                        setCorrects(corrects === claim.id ? null : claim.id),
                      )}
                      {button(text("act.review.reject"), () =>
                        queue.decide([id], [{ verdict: "REJECT", claim: claim.id }]),
                      )}
                    </span>
                  )}
                  {corrects === claim.id && (
                    <CorrectClaim
                      id={claim.id}
                      isBusy={queue.isBusy}
                      onSave={(says) => queue.decide([id], [{ verdict: "CORRECT", claim: claim.id, says }])}
                      onCancel={() => setCorrects(null)}
                    />
                  )}
                </div>
              ))}
          </section>
        ))}
      </div>
    </>
  );
}
