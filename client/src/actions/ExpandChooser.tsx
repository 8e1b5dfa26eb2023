import { Button, Checkbox, NumberInput, Radio } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { NeighborOrder, NodeKind } from "../api/generated/graphql.js";
import { expandNode } from "../explore/explore.js";
import { neighborCounts } from "../explore/requests.js";
import { useExplorer } from "../explore/store.js";
import { useText } from "../i18n/text.js";
import { Dialog } from "../parts/Dialog.jsx";
import { EXPAND_CAP } from "../state/view.js";

const ORDERS: readonly NeighborOrder[] = ["MOST_CONNECTED", "LEAST_CONNECTED", "NEWEST"];
const MOST = 200;

/** Which of a node's many neighbours to bring in: of which kinds, which first, and how many. */
export function ExpandChooser({ id, onClose }: { id: string; onClose: () => void }) {
  const text = useText();
  const name = useExplorer((explorer) => explorer.graph.nodes.get(id)?.name ?? id);
  const { data: counts = [] } = useQuery({ queryKey: ["neighbours", id], queryFn: () => neighborCounts(id) });
  const [off, setOff] = useState<NodeKind[]>([]);
  const [order, setOrder] = useState<NeighborOrder>("MOST_CONNECTED");
  const [most, setMost] = useState(EXPAND_CAP);
  const chosen = counts.filter(({ kind }) => !off.includes(kind));
  const total = chosen.reduce((sum, { count }) => sum + count, 0);
  const shown = Math.min(most, total);
  return (
    <Dialog onClose={onClose} title={text("chooser.title", { name })}>
      <form
        className="chooser"
        onSubmit={(event) => {
          event.preventDefault();
          const kinds = off.length === 0 ? null : chosen.map(({ kind }) => kind);
          void expandNode(id, { kinds, order, limit: most });
          onClose();
        }}
      >
        <p>{text("chooser.lead", { cap: EXPAND_CAP })}</p>
        <fieldset>
          <legend>{text("legend.kinds")}</legend>
          {counts.map(({ kind, count }) => (
            <Checkbox
              key={kind}
              size="sm"
              label={`${text(`kinds.${kind}`)} (${count})`}
              checked={!off.includes(kind)}
              onChange={({ currentTarget }) =>
                setOff(currentTarget.checked ? off.filter((other) => other !== kind) : [...off, kind])
              }
            />
          ))}
        </fieldset>
        <Radio.Group
          label={text("chooser.order")}
          value={order}
          onChange={(value) => setOrder(value as NeighborOrder)}
        >
          {ORDERS.map((one) => (
            <Radio key={one} size="sm" value={one} label={text(`order.${one}`)} />
          ))}
        </Radio.Group>
        <NumberInput
          label={text("chooser.most")}
          min={1}
          max={MOST}
          value={most}
          onChange={(value) => setMost(Math.min(MOST, Math.max(1, Number(value) || 1)))}
        />
        <Button type="submit" color="dark" disabled={total === 0}>
          {text("chooser.show", { shown, total })}
        </Button>
      </form>
    </Dialog>
  );
}
