import { Button } from "@mantine/core";
import { IconFlag, IconPencil } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { kindOfId } from "#model/id";
import { useText } from "../i18n/text.js";
import { useViewer } from "../session/use-viewer.js";

const EntityDialog = lazy(() =>
  import("./EntityDialog.jsx").then(({ EntityDialog }) => ({ default: EntityDialog })),
);
const ReportDialog = lazy(() =>
  import("./ReportDialog.jsx").then(({ ReportDialog }) => ({ default: ReportDialog })),
);

/** Buttons on a node for what is wrong with it: whoever may judge puts it right, everybody may report it. */
export function PutRight({ id, name }: { id: string; name: string }) {
  const text = useText();
  const { mayDo } = useViewer();
  const [opened, setOpened] = useState<"right" | "report" | null>(null);
  const close = () => setOpened(null);
  const button = { size: "compact-sm", variant: "default" } as const;
  return (
    <>
      {mayDo("CURATOR") && kindOfId(id) !== null && (
        <Button {...button} leftSection={<IconPencil size={14} />} onClick={() => setOpened("right")}>
          {text("curate.open")}
        </Button>
      )}
      <Button {...button} leftSection={<IconFlag size={14} />} onClick={() => setOpened("report")}>
        {text("report.title")}
      </Button>
      <Suspense>
        {opened === "right" && <EntityDialog id={id} onClose={close} />}
        {opened === "report" && <ReportDialog subject={id} title={name} onClose={close} />}
      </Suspense>
    </>
  );
}
