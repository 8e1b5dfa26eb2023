import { useLingui } from "@lingui/react";
import { Button } from "@mantine/core";
import type { Core } from "cytoscape";
import { useState } from "react";
import { ServerFailure } from "../api/client.js";
import { useView } from "../explore/store.js";
import { formatDate } from "../i18n/dates.js";
import { type Text, useText } from "../i18n/text.js";
import { Dialog } from "../parts/Dialog.jsx";
import { FailureNote } from "../parts/FailureNote.jsx";
import type { Mode } from "../state/view.js";
import { countKinds, KINDS, type Visible } from "../state/visible.js";
import type { Palette } from "../theme/palette.js";
import { collectProofs } from "./collect.js";
import { toCsv } from "./csv.js";
import { graphqlOf } from "./graphql-text.js";
import { signsOf } from "./legend.js";
import { toPng } from "./png.js";
import { edgeRows, evidenceRows, nodeRows, type Proof } from "./rows.js";
import { sceneOf } from "./scene.js";
import { type Frame, toSvg } from "./svg.js";

interface Props {
  visible: Visible;
  palette: Palette;
  /** The canvas, where it is shown. */
  core: (() => Core) | null;
  onClose: () => void;
}

const today = () => new Date().toISOString().slice(0, 10);

function save(part: string, content: Blob | string, type: string): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `lien_${today()}_${part}`;
  link.click();
  // The browser reads the file after this returns.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** So many letters of an address fit under the narrowest picture. */
const ADDRESS_LETTERS = 110;

function inLines(text: string, letters: number): string[] {
  return Array.from({ length: Math.ceil(text.length / letters) }, (_, index) =>
    text.slice(index * letters, (index + 1) * letters),
  );
}

function frameOf(mode: Mode, { nodes }: Visible, palette: Palette, text: Text, locale: string): Frame {
  const counts = countKinds(nodes);
  const kinds = KINDS.filter((kind) => counts[kind] > 0);
  return {
    caption: text(`export.caption.${mode}`),
    legend: signsOf(kinds, palette, text),
    footer: [
      text("export.made", { date: formatDate(today(), locale, text) }),
      ...inLines(window.location.href, ADDRESS_LETTERS),
    ],
  };
}

/** Everything that can be taken away from a view: pictures, tables, evidence, and the question to the API. */
export function ExportDialog({ visible, palette, core, onClose }: Props) {
  const text = useText();
  const { i18n } = useLingui();
  const view = useView();
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const [copied, setCopied] = useState<"graphql" | "link" | null>(null);
  const frame = () => frameOf(view.mode, visible, palette, text, i18n.locale);

  const withProofs = async (use: (proofs: Proof[]) => void) => {
    setFailure(null);
    setProgress({ done: 0, total: 0 });
    try {
      use(await collectProofs(visible, (done, total) => setProgress({ done, total })));
    } catch (error) {
      if (!(error instanceof ServerFailure)) throw error;
      setFailure(error);
    }
    setProgress(null);
  };
  const asJson = (proofs: Proof[]) =>
    JSON.stringify(
      { address: window.location.href, date: today(), view: view.filters, ...visible, evidence: proofs },
      null,
      2,
    );
  const button = (label: string, onClick: () => void, note = "", disabled = false) => (
    <Button
      key={label}
      variant="default"
      size="sm"
      justify="space-between"
      fullWidth
      disabled={disabled}
      rightSection={note && <span className="menu-count">{note}</span>}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  const copy = (what: "graphql" | "link", words: string) =>
    void navigator.clipboard?.writeText(words).then(() => setCopied(what));
  const counts = { nodes: String(visible.nodes.length), edges: String(visible.edges.length) };
  const csv = "text/csv;charset=utf-8";
  return (
    <Dialog onClose={onClose} title={text("export.title")}>
      <div className="export">
        <p>{text("export.lead")}</p>
        <h3>{text("export.pictures")}</h3>
        {button(
          text("export.png"),
          () =>
            core &&
            void toPng(core(), frame(), palette).then((blob) => save("network.png", blob, "image/png")),
          "",
          core === null,
        )}
        {button(
          text("export.svg"),
          () =>
            core && save("network.svg", toSvg(sceneOf(core(), palette), frame(), palette), "image/svg+xml"),
          "",
          core === null,
        )}
        {core === null && <p className="quiet">{text("export.needsCanvas")}</p>}
        <h3>{text("export.tables")}</h3>
        {button(text("export.nodes"), () => save("nodes.csv", toCsv(nodeRows(visible)), csv), counts.nodes)}
        {button(text("export.edges"), () => save("edges.csv", toCsv(edgeRows(visible)), csv), counts.edges)}
        {button(
          text("export.evidence"),
          () => void withProofs((proofs) => save("evidence.csv", toCsv(evidenceRows(proofs)), csv)),
          "",
          progress !== null,
        )}
        <h3>{text("export.programs")}</h3>
        {button(
          text("export.json"),
          () => void withProofs((proofs) => save("view.json", asJson(proofs), "application/json")),
          "",
          progress !== null,
        )}
        {button(text(copied === "graphql" ? "export.copied" : "export.graphql"), () =>
          copy("graphql", graphqlOf(view)),
        )}
        {button(text(copied === "link" ? "export.copied" : "action.copyLink"), () =>
          copy("link", window.location.href),
        )}
        {progress && <p role="status">{text("export.working", progress)}</p>}
        {failure && <FailureNote error={failure} onRetry={() => setFailure(null)} />}
      </div>
    </Dialog>
  );
}
