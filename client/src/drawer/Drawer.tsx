import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArrowLeft, IconX } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { adjust, useExplorer } from "../explore/store.js";
import { useText } from "../i18n/text.js";
import { PathCard } from "../paths/PathCard.jsx";
import { subjectOf } from "../state/subject.js";
import { select } from "../state/view-actions.js";
import { AgreementCard } from "./AgreementCard.jsx";
import { BodyCard } from "./BodyCard.jsx";
import { GoneNote } from "./GoneNote.jsx";
import { GroupCard } from "./GroupCard.jsx";
import { LineCard } from "./LineCard.jsx";
import { MeetingCard } from "./MeetingCard.jsx";
import { PairCard } from "./PairCard.jsx";
import { PersonCard } from "./PersonCard.jsx";
import { PlaceCard } from "./PlaceCard.jsx";
import { Sheet } from "./Sheet.jsx";
import { usePrevious } from "./use-previous.js";

const CARDS = {
  Person: PersonCard,
  Organization: BodyCard,
  Place: PlaceCard,
  Agreement: AgreementCard,
  Meeting: MeetingCard,
};

function Card({ id }: { id: string }) {
  const graph = useExplorer((explorer) => explorer.graph);
  const subject = subjectOf(graph, id);
  if (subject.type === "pair") return <PairCard a={subject.a} b={subject.b} />;
  if (subject.type === "path") return <PathCard from={subject.from} to={subject.to} />;
  if (subject.type === "group") return <GroupCard a={subject.a} b={subject.b} />;
  if (subject.type === "line") return <LineCard edge={subject.edge} />;
  if (subject.type === "gone") return <GoneNote />;
  const NodeCard = CARDS[subject.kind];
  return <NodeCard id={id} />;
}

/** Details and evidence of what is selected: beside the network, or as a sheet below it on a narrow window. */
export function Drawer({ id, narrow, onClose }: { id: string; narrow: boolean; onClose: () => void }) {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  const previous = usePrevious(id);
  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent) => {
      hadFocus.current = target instanceof Node && (box.current?.contains(target) ?? false);
    };
    document.addEventListener("focusin", onFocusIn);
    return () => document.removeEventListener("focusin", onFocusIn);
  }, []);
  // A name pressed in a card brings another card, and has gone with the first: the keyboard stays in the drawer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: that is when another card has come
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body)
      box.current?.querySelector<HTMLElement>(".drawer-close")?.focus();
  }, [id]);
  const body = (
    <div ref={box}>
      <div className="drawer-tools">
        {previous !== null && (
          <Tooltip label={text("drawer.back")} openDelay={400}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={text("drawer.back")}
              onClick={() => adjust((view) => select(view, previous))}
            >
              <IconArrowLeft size={18} />
            </ActionIcon>
          </Tooltip>
        )}
        <Tooltip label={text("drawer.close")} openDelay={400}>
          <ActionIcon
            className="drawer-close"
            variant="subtle"
            color="gray"
            aria-label={text("drawer.close")}
            onClick={onClose}
          >
            <IconX size={18} />
          </ActionIcon>
        </Tooltip>
      </div>
      <Card key={id} id={id} />
    </div>
  );
  if (narrow) return <Sheet label={text("drawer.label")}>{body}</Sheet>;
  return (
    <aside className="drawer" aria-label={text("drawer.label")}>
      {body}
    </aside>
  );
}
