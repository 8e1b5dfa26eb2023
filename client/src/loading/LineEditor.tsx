import { ClaimEditor } from "../curate/ClaimEditor.jsx";
import { candidatesFor } from "../curate/candidates.js";
import type { LineDecision, Preview } from "../curate/decisions.js";
import { type Line, namedByClaim, namesOf } from "../curate/lines.js";
import { NameEditor } from "../curate/NameEditor.jsx";
import { readForm } from "../curate/read-form.js";
import { useText } from "../i18n/text.js";

interface Props {
  line: Line;
  preview: Preview;
  onDecide: (decision: LineDecision | null) => void;
  onClose: () => void;
}

/** The form in which a line is corrected. It starts from what stands now, and says what differs from what was read. */
export function LineEditor({ line, preview, onDecide, onClose }: Props) {
  const text = useText();
  const { article } = preview;
  if (line.what === "name") {
    const { read, decision } = line;
    return (
      <NameEditor
        surface={read.anchors[0]?.surface ?? read.name}
        name={read.name}
        kind={read.kind}
        takenFor={read.isNew ? null : read}
        foundLabel={text(read.isNew ? "curate.who.new" : "curate.who.found", { name: read.name })}
        change={decision?.verdict === "name" ? decision.change : {}}
        saveLabel={text("curate.save")}
        onCancel={onClose}
        onSave={(_, change) => {
          onDecide(Object.keys(change).length === 0 ? null : { verdict: "name", change });
          onClose();
        }}
      />
    );
  }
  const { shown, read } = line;
  const kind = line.what === "meeting" ? "Meeting" : "Agreement";
  const form = readForm({ ...shown, factKind: kind });
  const asRead = readForm({ ...read, factKind: kind });
  if (!form) return null;
  return (
    <ClaimEditor
      quote={read.quote}
      lang={article.lang}
      articleId={article.id}
      candidates={candidatesFor(read, namesOf(preview), namedByClaim(read))}
      form={form}
      read={asRead}
      saveLabel={text("curate.save")}
      onCancel={onClose}
      onSave={(says) => {
        onDecide({ verdict: "claim", says });
        onClose();
      }}
    />
  );
}
