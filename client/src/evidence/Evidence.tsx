import { ActionIcon } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useState } from "react";
import { ask } from "../api/client.js";
import { EvidenceDocument } from "../api/generated/graphql.js";
import { useText } from "../i18n/text.js";
import { FailureNote } from "../parts/FailureNote.jsx";
import { Waiting } from "../parts/Waiting.jsx";
import { ClaimView } from "./ClaimView.jsx";

/** The quoted statements behind a node or a line, one at a time, with a way to the next. */
export function Evidence({ id }: { id: string }) {
  const text = useText();
  const [index, setIndex] = useState(0);
  const { data, error, refetch } = useQuery({
    queryKey: ["evidence", id],
    queryFn: () => ask(EvidenceDocument, { id }),
  });
  if (error) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting lines={6} />;
  const claims = data.evidence;
  const claim = claims[Math.min(index, claims.length - 1)];
  if (!claim) return <p className="quiet">{text("evidence.none")}</p>;

  const step = (by: number) => setIndex((index + by + claims.length) % claims.length);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") step(-1);
    else if (event.key === "ArrowRight") step(1);
  };
  return (
    <section className="evidence" aria-label={text("card.evidence")}>
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
