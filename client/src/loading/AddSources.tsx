import { Button, TextInput } from "@mantine/core";
import { IconFiles, IconFolder, IconWorldDownload } from "@tabler/icons-react";
import { type FormEvent, useRef, useState } from "react";
import { useText } from "../i18n/text.js";
import { EMPTY_DRAFT, faultsOf, isWebAddress } from "./article-draft.js";
import { DraftForm } from "./DraftForm.jsx";
import { chosenFiles, readableFiles } from "./files.js";
import { addAddress, addFiles, addText } from "./work.js";

const TYPES =
  ".txt,.md,.markdown,.html,.htm,.xhtml,.pdf,.docx,.zip,.ndjson,.jsonl,.json,.csv,.tsv,.rss,.atom,.xml";

/** The ways in: a pasted text, an address, files and folders. */
export function AddSources({ onAdded }: { onAdded: () => void }) {
  const text = useText();
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [address, setAddress] = useState("");
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const faults = faultsOf(draft);
  const isWrong = address.trim() !== "" && !isWebAddress(address);

  const preview = (event: FormEvent) => {
    event.preventDefault();
    addText(draft);
    setDraft(EMPTY_DRAFT);
    onAdded();
  };
  const fetchPage = (event: FormEvent) => {
    event.preventDefault();
    addAddress(address.trim());
    setAddress("");
    onAdded();
  };
  const take = (field: HTMLInputElement, all: boolean) => {
    if (!field.files?.length) return;
    addFiles(readableFiles(chosenFiles(field.files), all));
    field.value = "";
    onAdded();
  };
  return (
    <div className="add-sources">
      <p className="quiet">{text("paste.lead")}</p>
      <form className="add-text" onSubmit={preview}>
        <DraftForm draft={draft} faults={faults} onChange={setDraft} />
        <div className="paste-actions">
          <Button type="submit" disabled={draft.text.trim() === "" || faults.url || faults.publishedAt}>
            {text("paste.preview")}
          </Button>
        </div>
      </form>
      <div className="add-others">
        <form className="add-address" onSubmit={fetchPage}>
          <TextInput
            label={text("add.address")}
            placeholder="https://…"
            inputMode="url"
            value={address}
            error={isWrong && text("paste.field.url.wrong")}
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
          <Button
            type="submit"
            variant="default"
            leftSection={<IconWorldDownload size={16} stroke={1.7} />}
            disabled={!isWebAddress(address)}
          >
            {text("add.fetch")}
          </Button>
        </form>
        <div className="add-files">
          <p>{text("add.drop")}</p>
          <span>
            <Button
              variant="default"
              leftSection={<IconFiles size={16} stroke={1.7} />}
              onClick={() => files.current?.click()}
            >
              {text("add.files")}
            </Button>
            <Button
              variant="default"
              leftSection={<IconFolder size={16} stroke={1.7} />}
              onClick={() => folder.current?.click()}
            >
              {text("add.folder")}
            </Button>
          </span>
          <p className="footnote">{text("add.forms")}</p>
          <input
            ref={files}
            type="file"
            multiple
            hidden
            accept={TYPES}
            aria-label={text("add.files")}
            onChange={(event) => take(event.currentTarget, true)}
          />
          <input
            ref={folder}
            type="file"
            multiple
            hidden
            aria-label={text("add.folder")}
            {...{ webkitdirectory: "" }}
            onChange={(event) => take(event.currentTarget, false)}
          />
        </div>
      </div>
    </div>
  );
}
