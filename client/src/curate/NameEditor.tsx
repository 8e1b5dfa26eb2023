import { Button, NativeSelect, Radio, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { AgreementForm, EntityKind } from "../api/generated/graphql.js";
import { useText } from "../i18n/text.js";
import type { NameChange } from "./decisions.js";
import { EntityPicker } from "./EntityPicker.jsx";
import { FORMS, KINDS } from "./options.js";
import { useEditorFocus } from "./use-editor-focus.js";

interface Props {
  /** The words as they stand in the text. */
  surface: string;
  name: string;
  kind: EntityKind;
  /** The thing of the graph that it was taken for; null where it is none. */
  takenFor: { id: string; name: string } | null;
  /** What cannot be chosen for it, where that is not what it was taken for. */
  except?: string;
  /** Words for leaving it open who or what it is. */
  foundLabel: string;
  change: NameChange;
  saveLabel: string;
  onSave: (kind: EntityKind, change: NameChange) => void;
  onCancel: () => void;
}

type WhoChoice = "found" | "known" | "other";

/** What a name is: its kind, how it is called, and who or what it means. */
export function NameEditor(props: Props) {
  const {
    surface,
    name,
    kind,
    takenFor,
    except = takenFor?.id,
    foundLabel,
    change,
    saveLabel,
    onSave,
    onCancel,
  } = props;
  const text = useText();
  const form = useEditorFocus();
  const [chosenKind, setKind] = useState<EntityKind>(change.kind ?? kind);
  const [agreementForm, setForm] = useState<AgreementForm>(change.form ?? "ACCORD");
  const [called, setCalled] = useState(change.name ?? name);
  const [who, setWho] = useState<WhoChoice>(
    change.who === "other" ? "other" : change.who ? "known" : "found",
  );
  const [known, setKnown] = useState(change.who && change.who !== "other" ? change.who : null);

  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave(chosenKind, {
      ...(chosenKind === kind ? {} : { kind: chosenKind }),
      ...(chosenKind === "Agreement" ? { form: agreementForm } : {}),
      ...(called.trim() === "" || called.trim() === name ? {} : { name: called.trim() }),
      ...(who === "other" ? { who: "other" as const } : {}),
      ...(who === "known" && known ? { who: known } : {}),
    });
  };
  return (
    <form className="editor" ref={form} onSubmit={save}>
      <p className="editor-surface">
        <q>{surface}</q>
      </p>
      <div className="editor-fields">
        <NativeSelect
          size="xs"
          label={text("curate.kind")}
          value={chosenKind}
          data={KINDS.map((value) => ({ value, label: text(`kind.${value}`) }))}
          onChange={(event) => {
            setKind(event.currentTarget.value as EntityKind);
            setKnown(null);
          }}
        />
        {chosenKind === "Agreement" && (
          <NativeSelect
            size="xs"
            label={text("curate.form")}
            value={agreementForm}
            data={FORMS.map((value) => ({ value, label: text(`form.${value}`) }))}
            onChange={(event) => setForm(event.currentTarget.value as AgreementForm)}
          />
        )}
        <TextInput
          size="xs"
          label={text("curate.name")}
          value={called}
          maxLength={300}
          onChange={(event) => setCalled(event.currentTarget.value)}
        />
      </div>
      <Radio.Group
        label={text("curate.who")}
        size="xs"
        value={who}
        onChange={(value) => setWho(value as WhoChoice)}
      >
        <div className="editor-choices">
          <Radio size="xs" value="found" label={foundLabel} />
          {takenFor && (
            <Radio size="xs" value="other" label={text("curate.who.other", { name: takenFor.name })} />
          )}
          <Radio size="xs" value="known" label={text("curate.who.known")} />
        </div>
      </Radio.Group>
      {who === "known" && (
        <EntityPicker
          label={text("curate.pick")}
          kind={chosenKind}
          chosen={known}
          start={called}
          {...(except ? { except } : {})}
          onChoose={setKnown}
        />
      )}
      <div className="editor-actions">
        <Button size="xs" variant="default" onClick={onCancel}>
          {text("curate.cancel")}
        </Button>
        <Button size="xs" type="submit" disabled={who === "known" && known === null}>
          {saveLabel}
        </Button>
      </div>
    </form>
  );
}
