import { CorrectClaim } from "../curate/CorrectClaim.jsx";
import { useText, wordFor } from "../i18n/text.js";
import { ClaimQuote } from "./ClaimQuote.jsx";
import type { ItemProps } from "./ItemCard.jsx";

/** A claim that was found with little confidence. */
export function ClaimItem({ item, queue, isOpened, onClose }: ItemProps) {
  const text = useText();
  const { id, claim } = item;
  if (!claim) return null;
  return (
    <>
      <ClaimQuote claim={claim} />
      <p className="footnote">
        {text("review.doubt", {
          rule: wordFor(text, "rule", claim.rule),
          percent: Math.round(claim.confidence * 100),
        })}
      </p>
      {isOpened && (
        <CorrectClaim
          id={claim.id}
          isBusy={queue.isBusy}
          onSave={(says) => queue.decide([id], [{ verdict: "CORRECT", claim: claim.id, says }])}
          onCancel={onClose}
        />
      )}
    </>
  );
}
