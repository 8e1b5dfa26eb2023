import { Button } from "@mantine/core";
import { useText } from "../i18n/text.js";

interface Props {
  name: string;
  isBusy: boolean;
  onReject: () => void;
}

/** Says that a name names nothing: it goes, with the claims that cannot stand without it. */
export function RejectForm({ name, isBusy, onReject }: Props) {
  const text = useText();
  return (
    <div className="editor">
      <p>{text("curate.none", { name })}</p>
      <div className="editor-actions">
        <Button size="xs" loading={isBusy} onClick={onReject}>
          {text("curate.none.do")}
        </Button>
      </div>
    </div>
  );
}
