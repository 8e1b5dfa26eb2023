import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../api/client.js";
import { ReviewCountsDocument, type ReviewKind } from "../api/generated/graphql.js";
import { useText } from "../i18n/text.js";
import { NotAllowed } from "../session/NotAllowed.jsx";
import { useViewer } from "../session/use-viewer.js";
import { History } from "./History.jsx";
import { Queue } from "./Queue.jsx";
import "../theme/loading.css";
import "../theme/review.css";

const KINDS: readonly ReviewKind[] = ["DUPLICATE", "CONTRADICTION", "REFUSED", "DOUBTFUL", "REPORT"];

type Shown = ReviewKind | "history";

/** What a person should look at, queue by queue, and what was decided so far. */
export function ReviewPage() {
  const text = useText();
  const { viewer, mayDo } = useViewer();
  const [shown, setShown] = useState<Shown>("DUPLICATE");
  const mayLook = mayDo("CONTRIBUTOR");
  const { data } = useQuery({
    queryKey: ["review-counts"],
    queryFn: () => ask(ReviewCountsDocument, {}),
    enabled: mayLook,
  });
  const countOf = (kind: ReviewKind) => data?.reviewCounts.find((one) => one.kind === kind)?.count ?? null;
  if (!viewer) return null;
  if (!mayLook)
    return (
      <main id="main" className="shut-page">
        <h1>{text("review.title")}</h1>
        <NotAllowed needed="CONTRIBUTOR" />
      </main>
    );
  const tab = (key: Shown, label: string, count: number | null) => (
    <li key={key}>
      <button type="button" aria-current={shown === key ? "page" : undefined} onClick={() => setShown(key)}>
        <span>{label}</span>
        {count !== null && <span className="count">{count}</span>}
      </button>
    </li>
  );
  return (
    <main id="main" className="review-page">
      <nav aria-label={text("review.queues")}>
        <h1>{text("review.title")}</h1>
        <ul>
          {KINDS.map((kind) => tab(kind, text(`queue.${kind}`), countOf(kind)))}
          {tab("history", text("history.title"), null)}
        </ul>
      </nav>
      <div className="review-main">
        {!mayDo("CURATOR") && (
          <p className="note">
            {text("review.onlyLook", { has: text(`session.role.${viewer.role ?? "PUBLIC"}`) })}
          </p>
        )}
        {shown === "history" ? (
          <History mayUndo={mayDo("CURATOR")} />
        ) : (
          <Queue key={shown} kind={shown} mayDecide={mayDo("CURATOR")} />
        )}
      </div>
    </main>
  );
}
