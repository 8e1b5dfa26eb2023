import { ActionIcon } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { type KeyboardEvent, useState } from "react";
import { useText } from "../i18n/text.js";
import { FailureNote } from "../parts/FailureNote.jsx";
import { Waiting } from "../parts/Waiting.jsx";
import { ClaimView } from "./ClaimView.jsx";
import { independentSources } from "./sources.js";
import { type EvidenceSource, useEvidence } from "./use-evidence.js";

/** The quoted statements behind a node or a line, one at a time, with a way to the next. */
export function Evidence({ of }: { of: EvidenceSource }) {
  const text = useText();
  const [index, setIndex] = useState(0);
  const { data: claims, error, refetch } = useEvidence(of);
  if (error) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (!claims) return <Waiting lines={6} />;
  const claim = claims[Math.min(index, claims.length - 1)];
  if (!claim) return <p className="quiet">{text("evidence.none")}</p>;

  const step = (by: number) => setIndex((index + by + claims.length) % claims.length);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") step(-1);
    else if (event.key === "ArrowRight") step(1);
  };
  return (
    <section className="evidence" aria-label={text("card.evidence")}>
      <p className="quiet evidence-sources">
        {text("evidence.sources", { count: independentSources(claims), claims: claims.length })}
      </p>
      {claims.length > 1 && (
        <div className="evidence-pager" role="toolbar" onKeyDown={onKeyDown}>
          <ActionIcon variant="default" aria-label={text("evidence.previous")} onClick={() => step(-1)}>
            <IconChevronLeft size={16} />
          </ActionIcon>
          <span aria-live="polite">
            {text("evidence.position", { index: index + 1, total: claims.length })}
          </span>
          <ActionIcon variant="default" aria-label={text("evidence.next")} onClick={() => step(1)}>
            <IconChevronRight size={16} />
          </ActionIcon>
        </div>
      )}
      <ClaimView key={claim.id} claim={claim} />
    </section>
  );
}
