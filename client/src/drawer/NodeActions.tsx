import { Button } from "@mantine/core";
import {
  IconArrowsMaximize,
  IconArrowsMinimize,
  IconEyeOff,
  IconFocus2,
  IconPin,
  IconPinnedOff,
} from "@tabler/icons-react";
import { PutRight } from "../curate/PutRight.jsx";
import { addNode, expandNode, openNodes } from "../explore/explore.js";
import { change, useExplorer, useView } from "../explore/store.js";
import { useText } from "../i18n/text.js";
import { heldAround } from "../state/held-around.js";
import { expansionOf, heldIds } from "../state/view.js";
import { collapse, hide, pinAt, unpin } from "../state/view-actions.js";

/** A visible button for each gesture on a node. */
export function NodeActions({ id, name }: { id: string; name: string }) {
  const text = useText();
  const view = useView();
  const graph = useExplorer((explorer) => explorer.graph);
  const isHeld = heldIds(view).has(id) && !view.hidden.includes(id);
  const isPinned = view.pins.includes(id);
  const expansion = expansionOf(view, id);
  const position = view.positions[id];
  const button = { size: "compact-sm", variant: "default" } as const;
  if (!isHeld)
    return (
      <div className="node-actions">
        <Button {...button} leftSection={<IconFocus2 size={14} />} onClick={() => void addNode(id)}>
          {text("node.center")}
        </Button>
        <PutRight id={id} name={name} />
      </div>
    );
  // Some of its neighbours may have stood there before it was expanded.
  const shown = expansion ? Math.max(expansion.added.length, heldAround(graph, view, id).length) : 0;
  const capped = expansion && shown < expansion.total;
  return (
    <div className="node-actions">
      {!expansion && (
        <Button
          {...button}
          leftSection={<IconArrowsMaximize size={14} />}
          onClick={() => void expandNode(id)}
        >
          {text("node.expand")}
        </Button>
      )}
      {capped && (
        <Button {...button} onClick={() => void expandNode(id, { ...expansion.choice, limit: shown + 50 })}>
          {text("canvas.capped", { shown, total: expansion.total })} · {text("canvas.more")}
        </Button>
      )}
      {expansion && !view.seeds.includes(id) && (
        <Button
          {...button}
          leftSection={<IconArrowsMinimize size={14} />}
          onClick={() => change((now) => collapse(now, id))}
        >
          {text("node.collapse")}
        </Button>
      )}
      {position && (
        <Button
          {...button}
          leftSection={isPinned ? <IconPinnedOff size={14} /> : <IconPin size={14} />}
          onClick={() => change((now) => (isPinned ? unpin(now, id) : pinAt(now, id, position)))}
        >
          {text(isPinned ? "node.unpin" : "node.pin")}
        </Button>
      )}
      <Button
        {...button}
        leftSection={<IconEyeOff size={14} />}
        onClick={() => change((now) => hide(now, [id]))}
      >
        {text("node.hide")}
      </Button>
      {!(view.seeds.length === 1 && view.seeds[0] === id) && (
        <Button {...button} leftSection={<IconFocus2 size={14} />} onClick={() => void openNodes([id])}>
          {text("node.openAlone")}
        </Button>
      )}
      <PutRight id={id} name={name} />
    </div>
  );
}
