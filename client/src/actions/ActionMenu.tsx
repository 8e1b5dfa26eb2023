import { Kbd, Menu } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Fragment, useEffect, useState } from "react";
import type { NodeKind } from "../api/generated/graphql.js";
import { expandNode } from "../explore/explore.js";
import { neighborCounts } from "../explore/requests.js";
import { useExplorer, useView } from "../explore/store.js";
import { useText } from "../i18n/text.js";
import { KindIcon } from "../parts/KindIcon.jsx";
import { heldAround } from "../state/held-around.js";
import { EXPAND_CAP } from "../state/view.js";
import { countKinds } from "../state/visible.js";
import { type Action, CANVAS_ACTIONS, endPathAt, NODE_ACTIONS, type Target } from "./actions.js";

/** Where on the page a menu opens, and about what. */
export interface MenuPlace {
  x: number;
  y: number;
  ids: readonly string[];
}

const WAITS_MS = 500;

interface Props {
  place: MenuPlace;
  visible: Target["visible"];
  /** What only the canvas can do: fit, arrange. */
  also: readonly Action[];
  onClose: () => void;
}

const useCounts = (id: string, isOn: boolean) =>
  useQuery({ queryKey: ["neighbours", id], queryFn: () => neighborCounts(id), enabled: isOn });

function ExpandByKind({ id }: { id: string }) {
  const text = useText();
  const { data } = useCounts(id, true);
  const view = useView();
  const graph = useExplorer((explorer) => explorer.graph);
  const here = countKinds(heldAround(graph, view, id));
  const expand = (kinds: NodeKind[]) => void expandNode(id, { kinds });
  if (!data?.length) return null;
  return (
    <>
      <Menu.Label>{text("action.expandBy")}</Menu.Label>
      {data.map(({ kind, count }) => (
        <Menu.Item
          key={kind}
          leftSection={<KindIcon kind={kind} size={17} />}
          disabled={here[kind] >= count}
          rightSection={
            <span className="menu-count">
              {here[kind] >= count
                ? text("action.allHere", { count })
                : count > EXPAND_CAP
                  ? `${EXPAND_CAP} / ${count}`
                  : count}
            </span>
          }
          onClick={() => expand([kind])}
        >
          {text(`kinds.${kind}`)}
        </Menu.Item>
      ))}
      <Menu.Divider />
    </>
  );
}

/** The menu of a node, of several, or of the empty canvas: everything that can be done, with its key. */
export function ActionMenu({ place, visible, also, onClose }: Props) {
  const text = useText();
  const { mode } = useView();
  const pathFrom = useExplorer((explorer) => explorer.pathFrom);
  const names = useExplorer((explorer) => explorer.graph.nodes);
  const target: Target = { ids: place.ids, visible };
  const [opened, setOpened] = useState(false);
  const [id] = place.ids;
  const isOne = place.ids.length === 1;
  const hasCounts = isOne && mode === "full";
  const isWaiting = useCounts(id ?? "", hasCounts).isLoading;
  // Opened only once it stands, and after the key that asked for it: the menu then takes the keyboard. It waits a little
  // for its counts, since an entry that one is about to press must not move away.
  useEffect(() => {
    const timer = setTimeout(() => setOpened(true), isWaiting ? WAITS_MS : 0);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  const groups = place.ids.length > 0 ? [NODE_ACTIONS, CANVAS_ACTIONS.slice(-1)] : [also, CANVAS_ACTIONS];
  return (
    <Menu
      opened={opened}
      onClose={onClose}
      position="right-start"
      offset={2}
      width={268}
      // On a phone there is no room at either side: it then lies over what it is about, within the window.
      middlewares={{ flip: true, shift: { crossAxis: true, padding: 8 } }}
      withinPortal
    >
      <Menu.Target>
        <span className="menu-anchor" style={{ left: place.x, top: place.y }} />
      </Menu.Target>
      <Menu.Dropdown className="action-menu" aria-label={text("action.menu")}>
        {place.ids.length > 1 && (
          <Menu.Label>{text("action.selected", { count: place.ids.length })}</Menu.Label>
        )}
        {isOne && <Menu.Label className="menu-name">{names.get(id!)?.name ?? id}</Menu.Label>}
        {isOne && pathFrom !== null && pathFrom !== id && (
          <Menu.Item onClick={() => endPathAt(id!)}>
            {text("action.pathTo", { name: names.get(pathFrom)?.name ?? pathFrom })}
          </Menu.Item>
        )}
        {hasCounts && <ExpandByKind id={id!} />}
        {groups.map((group, index) => (
          <Fragment key={group[0]?.label ?? index}>
            {index > 0 && <Menu.Divider />}
            {group
              .filter((action) => action.fits(target))
              .map(({ label, key, run }) => (
                <Menu.Item
                  key={label}
                  rightSection={
                    key && <Kbd size="xs">{key === key.toLowerCase() ? key.toUpperCase() : `⇧${key}`}</Kbd>
                  }
                  onClick={() => run(target)}
                >
                  {text(label)}
                </Menu.Item>
              ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
