import { Button, Checkbox, Kbd } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { ReviewKind } from "../api/generated/graphql.js";
import { useText } from "../i18n/text.js";
import { FailureNote } from "../parts/FailureNote.jsx";
import { Waiting } from "../parts/Waiting.jsx";
import { ItemCard } from "./ItemCard.jsx";
import { judgementsOfItem, type ReviewItem } from "./judgements.js";
import { ACTS_OF, actOfKey, keyOfAct, nextLeft, type ReviewAct, stepped } from "./keys.js";
import { useReview } from "./use-review.js";

/** Decisions that need nothing more than themselves: they can be made of many items at once. */
const SIMPLE: readonly ReviewAct[] = ["same", "different", "unsure", "confirm", "reject"];

/** One queue of the review: items with their evidence, decided by one key each, or many at once. */
export function Queue({ kind, mayDecide }: { kind: ReviewKind; mayDecide: boolean }) {
  const text = useText();
  const queue = useReview(kind);
  const { items, query, last } = queue;
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<string | null>(null);
  const ids = items.map(({ id }) => id);
  const at = current !== null && ids.includes(current) ? current : (ids[0] ?? null);
  const picked = items.filter(({ id }) => chosen.has(id));
  const acts = ACTS_OF[kind];

  const focus = (id: string | null) => {
    setCurrent(id);
    if (id !== null)
      list.current
        ?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`)
        ?.focus({ preventScroll: false });
  };
  const decide = (of: readonly ReviewItem[], act: ReviewAct) => {
    const gone = new Set(of.map(({ id }) => id));
    const next = nextLeft(ids, at, gone);
    queue.decide(
      [...gone],
      of.flatMap((item) => judgementsOfItem(item, act)),
    );
    setChosen(new Set());
    setOpened(null);
    setTimeout(() => focus(next));
  };
  const act = (item: ReviewItem, what: ReviewAct) => {
    if (!mayDecide) return;
    if (SIMPLE.includes(what)) decide([item], what);
    else setOpened(opened === item.id ? null : item.id);
  };
  const toggle = (id: string) =>
    setChosen((now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]));

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (target.closest("input:not([type=checkbox]), select, textarea, [role=dialog], [role=menu]")) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const item = items.find(({ id }) => id === at);
      const what = actOfKey(kind, event.key);
      if (event.key === "j" || event.key === "k") focus(stepped(ids, current, event.key === "j" ? 1 : -1));
      else if (event.key === "x" && at && mayDecide && acts.length > 1) toggle(at);
      else if (event.key === "z" && last && mayDecide) queue.undo();
      else if (event.key === "Escape" && opened) setOpened(null);
      else if (what && item) {
        if (picked.length > 1 && SIMPLE.includes(what)) decide(picked, what);
        else act(item, what);
      } else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  });

  if (query.error) return <FailureNote error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Waiting lines={8} />;
  const simple = acts.filter((one) => SIMPLE.includes(one));
  return (
    <section aria-label={text(`queue.${kind}`)}>
      <p className="quiet queue-lead">{text(`queue.${kind}.lead`)}</p>
      {queue.error && <FailureNote error={queue.error} onRetry={queue.forgetError} />}
      {mayDecide && items.length > 0 && (
        <div className="queue-bar">
          {acts.length > 1 && (
            <Checkbox
              size="xs"
              label={
                picked.length > 0 ? text("queue.chosen", { count: picked.length }) : text("queue.choose")
              }
              checked={picked.length > 0 && picked.length === items.length}
              indeterminate={picked.length > 0 && picked.length < items.length}
              onChange={() => setChosen(new Set(picked.length === items.length ? [] : ids))}
            />
          )}
          {picked.length > 0 &&
            simple.map((one) => (
              <Button key={one} size="compact-sm" variant="default" onClick={() => decide(picked, one)}>
                {text(`act.review.${one}`)}
              </Button>
            ))}
          <dl className="line-hints">
            <div>
              <dt>
                <Kbd size="xs">J</Kbd> <Kbd size="xs">K</Kbd>
              </dt>
              <dd>{text("line.keys.move")}</dd>
            </div>
            {acts.map((one) => (
              <div key={one}>
                <dt>
                  <Kbd size="xs">{keyOfAct(one)}</Kbd>
                </dt>
                <dd>{text(`act.review.${one}`)}</dd>
              </div>
            ))}
            {acts.length > 1 && (
              <div>
                <dt>
                  <Kbd size="xs">X</Kbd>
                </dt>
                <dd>{text("queue.select")}</dd>
              </div>
            )}
            <div>
              <dt>
                <Kbd size="xs">Z</Kbd>
              </dt>
              <dd>{text("history.undo")}</dd>
            </div>
          </dl>
        </div>
      )}
      <div className="queue-last" role="status">
        {last && (
          <p className="news-note">
            <span>{text("queue.decided", { count: last.count })}</span>
            <Button size="compact-sm" variant="default" loading={queue.isBusy} onClick={queue.undo}>
              {text("history.undo")}
            </Button>
          </p>
        )}
      </div>
      {items.length === 0 && <p className="queue-empty">{text("queue.empty")}</p>}
      <ul className="queue" ref={list}>
        {items.map((item) => (
          <ItemCard
            key={item.id}
            item={item}
            queue={queue}
            isCurrent={item.id === at}
            isChosen={chosen.has(item.id)}
            isOpened={opened === item.id}
            mayDecide={mayDecide}
            onFocus={() => setCurrent(item.id)}
            onChoose={() => toggle(item.id)}
            onAct={(what) => act(item, what)}
            onClose={() => {
              setOpened(null);
              focus(item.id);
            }}
          />
        ))}
      </ul>
    </section>
  );
}
