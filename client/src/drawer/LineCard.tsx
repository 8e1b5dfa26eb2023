import { useLingui } from "@lingui/react";
import { Evidence } from "../evidence/Evidence.jsx";
import { useExplorer } from "../explore/store.js";
import { formatDate } from "../i18n/dates.js";
import { useText, wordFor } from "../i18n/text.js";
import { KindIcon } from "../parts/KindIcon.jsx";
import type { GraphEdge } from "../state/graph.js";
import { Linked } from "./Linked.jsx";

/** A line other than a pair's: what it says, in words, and the sentences behind it. */
export function LineCard({ edge }: { edge: GraphEdge }) {
  const text = useText();
  const { i18n } = useLingui();
  const nodes = useExplorer((explorer) => explorer.graph.nodes);
  const end = (id: string) => {
    const node = nodes.get(id);
    return (
      <span className="line-end">
        {node && <KindIcon kind={node.kind} country={node.country} size={20} />}
        <Linked id={id}>{node?.name ?? id}</Linked>
      </span>
    );
  };
  return (
    <div className="card">
      <header className="card-head">
        <h2 className="line-title">
          {end(edge.source)}
          <em>{wordFor(text, "edge", edge.kind)}</em>
          {end(edge.target)}
        </h2>
        <p className="card-counts">
          {[
            edge.status && wordFor(text, "status", edge.status),
            edge.label,
            edge.first && formatDate(edge.first, i18n.locale, text),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </header>
      <Evidence of={{ id: edge.id }} />
    </div>
  );
}
