import { Button, Checkbox, Kbd } from "@mantine/core";
import { useText } from "../i18n/text.js";
import { ClaimItem } from "./ClaimItem.jsx";
import { ContradictionItem } from "./ContradictionItem.jsx";
import { DuplicateItem } from "./DuplicateItem.jsx";
import type { ReviewItem } from "./judgements.js";
import { ACTS_OF, keyOfAct, type ReviewAct } from "./keys.js";
import { RefusedItem } from "./RefusedItem.jsx";
import { ReportItem } from "./ReportItem.jsx";
import type { ReviewQueue } from "./use-review.js";

interface Props {
  item: ReviewItem;
  queue: ReviewQueue;
  isCurrent: boolean;
  isChosen: boolean;
  isOpened: boolean;
  mayDecide: boolean;
  onFocus: () => void;
  onChoose: () => void;
  onAct: (act: ReviewAct) => void;
  onClose: () => void;
}

/** What an item shows, and hands to its decisions. */
export interface ItemProps {
  item: ReviewItem;
  queue: ReviewQueue;
  /** Whether its form is open. */
  isOpened: boolean;
  mayDecide: boolean;
  onClose: () => void;
}

const BODIES = {
  DUPLICATE: DuplicateItem,
  CONTRADICTION: ContradictionItem,
  REFUSED: RefusedItem,
  DOUBTFUL: ClaimItem,
  REPORT: ReportItem,
};

/** How an item is called, for the ears. */
export function titleOf({ left, right, meeting, claim, report, anchors, id }: ReviewItem): string {
  if (left && right) return `${left.name} – ${right.name}`;
  return meeting?.title ?? claim?.quote ?? report?.message ?? anchors[0]?.surface ?? id;
}

/** One item of a queue: what it is about, and its decisions with their keys. */
export function ItemCard(props: Props) {
  const { item, queue, isCurrent, isChosen, isOpened, mayDecide, onFocus, onChoose, onAct, onClose } = props;
  const text = useText();
  const Body = BODIES[item.kind];
  const acts = ACTS_OF[item.kind];
  const title = titleOf(item);
  return (
    <li
      className={isCurrent ? "review-item current" : "review-item"}
      data-item={item.id}
      tabIndex={-1}
      onFocus={onFocus}
      aria-label={title.slice(0, 120)}
    >
      <Body item={item} queue={queue} isOpened={isOpened} mayDecide={mayDecide} onClose={onClose} />
      {mayDecide && acts.length > 0 && (
        <footer>
          {acts.length > 1 && (
            <Checkbox
              size="xs"
              checked={isChosen}
              aria-label={text("queue.select.of", { name: title.slice(0, 80) })}
              onChange={onChoose}
            />
          )}
          {acts.map((act) => (
            <Button
              key={act}
              size="compact-sm"
              variant="default"
              aria-pressed={act === "correct" || act === "close" ? isOpened : undefined}
              rightSection={<Kbd size="xs">{keyOfAct(act)}</Kbd>}
              onClick={() => onAct(act)}
            >
              {text(`act.review.${act}`)}
            </Button>
          ))}
        </footer>
      )}
    </li>
  );
}
