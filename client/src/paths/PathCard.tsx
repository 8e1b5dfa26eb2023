import { useLingui } from "@lingui/react";
import { Button, SegmentedControl, Switch } from "@mantine/core";
import { IconArrowsExchange, IconRoute } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../api/client.js";
import { PathsDocument, type PathWays } from "../api/generated/graphql.js";
import { Linked } from "../drawer/Linked.jsx";
import { ClaimView } from "../evidence/ClaimView.jsx";
import { showPath } from "../explore/explore.js";
import { adjust, useExplorer } from "../explore/store.js";
import { useText } from "../i18n/text.js";
import { FailureNote } from "../parts/FailureNote.jsx";
import { Waiting } from "../parts/Waiting.jsx";
import { pathId } from "../state/subject.js";
import { select } from "../state/view-actions.js";
import { useCoverage } from "../workspace/Coverage.jsx";
import { type FoundPath, stepWords } from "./step-words.js";

const WAYS: readonly PathWays[] = ["ANY", "PEOPLE", "ORGANIZATIONS"];

function PathView({ path, number, onDraw }: { path: FoundPath; number: number; onDraw: () => void }) {
  const text = useText();
  const { i18n } = useLingui();
  const [open, setOpen] = useState<number | null>(null);
  const [shown, setShown] = useState(0);
  return (
    <li className="path">
      <div className="path-head">
        <strong>{text("path.number", { number, steps: path.sentences.length })}</strong>
        <Button size="compact-xs" variant="default" leftSection={<IconRoute size={13} />} onClick={onDraw}>
          {text("path.draw")}
        </Button>
      </div>
      <ol className="path-steps">
        {path.sentences.map((step, index) => {
          const claim = open === index ? step.claims[shown % Math.max(1, step.claims.length)] : undefined;
          return (
            <li key={step.nodeIds.join()}>
              <button
                type="button"
                className="path-step"
                aria-expanded={open === index}
                onClick={() => {
                  setOpen(open === index ? null : index);
                  setShown(0);
                }}
              >
                {stepWords(path, step, text, i18n.locale)}
                <span className="path-quotes">{text("path.quotes", { count: step.claims.length })}</span>
              </button>
              {claim && (
                <div className="path-evidence">
                  {step.claims.length > 1 && (
                    <button type="button" className="text-button" onClick={() => setShown(shown + 1)}>
                      {text("evidence.next")} (
                      {text("evidence.position", {
                        index: (shown % step.claims.length) + 1,
                        total: step.claims.length,
                      })}
                      )
                    </button>
                  )}
                  <ClaimView key={claim.id} claim={claim} />
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </li>
  );
}

/** The ways from one node to another, best first, each in sentences with the quotes behind every one. */
export function PathCard({ from, to }: { from: string; to: string }) {
  const text = useText();
  const nodes = useExplorer((explorer) => explorer.graph.nodes);
  const [ways, setWays] = useState<PathWays>("ANY");
  const [forward, setForward] = useState(false);
  const read = useCoverage(null, null);
  const { data, error, refetch } = useQuery({
    queryKey: ["paths", from, to, ways, forward],
    queryFn: async () => (await ask(PathsDocument, { from, to, ways, forward })).paths,
  });
  const nameOf = (id: string) =>
    nodes.get(id)?.name ?? data?.flatMap((path) => path.nodes).find((node) => node.id === id)?.name ?? id;
  return (
    <div className="card path-card">
      <header className="card-head">
        <p className="card-kicker">{text("path.title")}</p>
        <h2 className="pair-title">
          {[from, to].map((id) => (
            <span key={id}>
              <Linked id={id}>{nameOf(id)}</Linked>
            </span>
          ))}
        </h2>
        <div className="path-controls">
          <SegmentedControl
            size="xs"
            aria-label={text("path.ways")}
            value={ways}
            onChange={(value) => setWays(value as PathWays)}
            data={WAYS.map((value) => ({ value, label: text(`path.ways.${value}`) }))}
          />
          <Switch
            size="xs"
            label={text("path.forward")}
            checked={forward}
            onChange={({ currentTarget }) => setForward(currentTarget.checked)}
          />
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconArrowsExchange size={13} />}
            onClick={() => adjust((view) => select(view, pathId(to, from)))}
          >
            {text("path.reverse")}
          </Button>
        </div>
      </header>
      {error && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting lines={6} />}
      {data?.length === 0 && <p className="quiet">{text("path.none", { articles: read?.articles ?? 0 })}</p>}
      <ol className="paths">
        {data?.map((path, index) => (
          <PathView
            key={path.nodes.map(({ id }) => id).join()}
            path={path}
            number={index + 1}
            onDraw={() => void showPath(pathId(from, to), path)}
          />
        ))}
      </ol>
    </div>
  );
}
