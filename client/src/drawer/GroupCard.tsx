import { Button } from "@mantine/core";
import { useMemo } from "react";
import { change, useExplorer, useView } from "../explore/store.js";
import { formatYears } from "../i18n/dates.js";
import { useText } from "../i18n/text.js";
import { SideDot } from "../parts/SideDot.jsx";
import { groupIdOf } from "../state/roll-up.js";
import { setRollUp } from "../state/view-actions.js";
import { visibleGraph } from "../state/visible.js";
import { Linked } from "./Linked.jsx";

/** A line between two organizations or countries: the people and meetings that are folded into it. */
export function GroupCard({ a, b }: { a: string; b: string }) {
  const text = useText();
  const view = useView();
  const graph = useExplorer((explorer) => explorer.graph);
  const { rollUp } = view;
  const people = useMemo(() => visibleGraph(graph, { ...view, rollUp: "none" }), [graph, view]);
  const groups = new Map(people.nodes.map((node) => [node.id, groupIdOf(node, rollUp)]));
  const lines = people.edges
    .filter(({ source, target }) => {
      const ends = [groups.get(source), groups.get(target)];
      return ends.includes(a) && ends.includes(b);
    })
    .sort((x, y) => y.count - x.count);
  const node = (id: string) => people.nodes.find((one) => one.id === id);
  const nameOf = (id: string) =>
    people.nodes.find(({ body }) => body?.id === id)?.body?.name ?? id.split("/")[1]!.toUpperCase();
  return (
    <div className="card">
      <header className="card-head">
        <p className="card-kicker">{text("card.met")}</p>
        <h2 className="pair-title">
          {[a, b].map((id) => (
            <span key={id}>
              <Linked id={id}>{nameOf(id)}</Linked>
            </span>
          ))}
        </h2>
        <div className="node-actions">
          <Button size="compact-sm" variant="default" onClick={() => change((now) => setRollUp(now, "none"))}>
            {text("roll.unfold")}
          </Button>
        </div>
      </header>
      <ul className="met-list">
        {lines.map((line) => (
          <li key={line.id}>
            <SideDot country={node(line.source)?.country ?? null} />
            <Linked id={line.id}>{`${node(line.source)?.name} – ${node(line.target)?.name}`}</Linked>
            <span className="met-count">
              <strong>
                {line.count > 0 ? `${line.count}×` : text("count.planned", { count: line.planned })}
              </strong>
              {formatYears(line.first, line.last)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
