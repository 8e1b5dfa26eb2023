import { Modal } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useQueryClient } from "@tanstack/react-query";
import { type DragEvent, useState } from "react";
import { addToNetwork } from "../explore/explore.js";
import { openExplorer } from "../explore/page.js";
import { useText } from "../i18n/text.js";
import { NotAllowed } from "../session/NotAllowed.jsx";
import { useViewer } from "../session/use-viewer.js";
import { AddSources } from "./AddSources.jsx";
import { droppedFiles, readableFiles } from "./files.js";
import { ItemView } from "./ItemView.jsx";
import { LoadActions } from "./LoadActions.jsx";
import { TrayList } from "./TrayList.jsx";
import { broughtBy } from "./tray.js";
import { addFiles, clearTray, load, loadAll, useLoading } from "./work.js";
import "../theme/loading.css";

/** Adding articles: nothing is stored before it is loaded, and nothing typed or decided is lost by a failure. */
export function LoadDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const text = useText();
  const cache = useQueryClient();
  const narrow = useMediaQuery("(max-width: 52em)", window.innerWidth < 832, {
    getInitialValueInEffect: false,
  });
  const { mayDo, viewer } = useViewer();
  const { tray, shown } = useLoading();
  const [adds, setAdds] = useState(false);
  const [isOver, setOver] = useState(false);
  const item = tray.find(({ key }) => key === shown) ?? tray[0];
  const mayLoad = mayDo("CONTRIBUTOR");
  const isAdding = tray.length === 0 || adds;

  const close = () => {
    if (tray.length > 0 && tray.every(({ stage }) => stage === "loaded")) clearTray();
    setAdds(false);
    onClose();
  };
  // Whatever was read before may now be told differently.
  const run = (loads: () => Promise<void>) => void loads().then(() => cache.invalidateQueries());
  const showInNetwork = () => {
    const brought = broughtBy(tray);
    close();
    openExplorer();
    if (brought && brought.ids.length > 0)
      void addToNetwork(brought.articleId, brought.ids.slice(0, 100), brought.fresh);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!mayLoad) return;
    void droppedFiles(event.dataTransfer.items).then((found) => {
      addFiles(readableFiles(found, true));
      setAdds(false);
    });
  };

  return (
    <Modal
      opened={opened}
      onClose={close}
      size={isAdding ? "52rem" : "88rem"}
      fullScreen={narrow ?? false}
      title={text("paste.title")}
      closeButtonProps={{ "aria-label": text("app.close") }}
      classNames={{ title: "dialog-title", body: "load-body" }}
      closeOnClickOutside={false}
      // Escape closes what is open within first; typing is not lost, since the table keeps everything.
      closeOnEscape={isAdding}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is dropped here can also be chosen by buttons */}
      <div
        className={isOver ? "load-dialog is-over" : "load-dialog"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {viewer && !mayLoad ? (
          <NotAllowed needed="CONTRIBUTOR" />
        ) : isAdding ? (
          <AddSources onAdded={() => setAdds(false)} />
        ) : (
          <div className={tray.length > 1 ? "load-panes" : "load-panes alone"}>
            {tray.length > 1 && <TrayList tray={tray} shown={item?.key ?? null} />}
            <div className="load-item">{item && <ItemView key={item.key} item={item} />}</div>
          </div>
        )}
        {mayLoad && (tray.length > 0 || isAdding) && (
          <LoadActions
            tray={tray}
            item={isAdding ? null : (item ?? null)}
            isAdding={isAdding}
            onAdd={() => setAdds(true)}
            onBack={() => setAdds(false)}
            onLoad={(keys) => run(() => load(keys))}
            onLoadAll={() => run(loadAll)}
            onShow={showInNetwork}
          />
        )}
      </div>
    </Modal>
  );
}
