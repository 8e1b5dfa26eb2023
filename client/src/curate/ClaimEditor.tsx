import { Button, NativeSelect, TextInput } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";
import { isEdtf } from "#model/date";
import type { WordingInput } from "../api/generated/graphql.js";
import { useText, wordFor } from "../i18n/text.js";
import { type Candidate, type ClaimForm, lackOf, STATABLE, type Statable, wordingOf } from "./claim-form.js";
import { ACTS, AGREEMENT_STATES, FORMS, MEETS_BY, STATUSES } from "./options.js";
import { PartiesField, SidesField } from "./SidesField.jsx";
import { useEditorFocus } from "./use-editor-focus.js";

interface Props {
  quote: string;
  lang: string;
  articleId: string;
  candidates: readonly Candidate[];
  form: ClaimForm;
  /** The claim as it was read; null for one that is being added. */
  read: ClaimForm | null;
  saveLabel: string;
  isBusy?: boolean;
  children?: ReactNode;
  onSave: (says: WordingInput) => void;
  onCancel: () => void;
}

/** What a quote states, to be put right: what happened, when and where, and who was on which side. */
export function ClaimEditor(props: Props) {
  const { quote, lang, articleId, candidates, read, saveLabel, isBusy = false, children } = props;
  const text = useText();
  const element = useEditorFocus();
  const [form, setForm] = useState(props.form);
  const set = (values: Partial<ClaimForm>) => setForm((now) => ({ ...now, ...values }));
  const isDate = form.date.trim() === "" || isEdtf(form.date.trim());
  const lack = lackOf(form);
  const says = wordingOf(form, read, articleId, candidates);

  const choice = <Name extends "act" | "status" | "channel" | "form" | "agreementStatus">(
    name: Name,
    list: string,
    label: string,
    values: readonly ClaimForm[Name][],
  ) => (
    <NativeSelect
      size="xs"
      label={label}
      value={form[name]}
      data={values.map((value) => ({ value, label: wordFor(text, list, value) }))}
      onChange={(event) => set({ [name]: event.currentTarget.value } as Partial<ClaimForm>)}
    />
  );
  const named = (
    name: "place" | "agreement" | "holder" | "organization",
    label: string,
    kinds: readonly Candidate["kind"][],
  ) => (
    <NativeSelect
      size="xs"
      label={label}
      value={form[name]}
      data={[
        { value: "", label: text("claim.none") },
        ...candidates
          .filter(({ kind, key }) => kinds.includes(kind) || key === form[name])
          .map(({ key, name: shown, surface }) => ({
            value: key,
            label: shown === surface ? shown : `${shown} (“${surface}”)`,
          })),
      ]}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (says !== null && isDate && lack === null) props.onSave(says);
  };
  return (
    <form className="editor" ref={element} onSubmit={save}>
      <p className="editor-surface">
        <q lang={lang === "und" ? undefined : lang}>{quote}</q>
      </p>
      <div className="editor-fields">
        {read === null && (
          <NativeSelect
            size="xs"
            label={text("claim.kind")}
            value={form.kind}
            data={STATABLE.map((value) => ({ value, label: text(`claim.kind.${value}`) }))}
            onChange={(event) => set({ kind: event.currentTarget.value as Statable })}
          />
        )}
        {form.kind === "Meeting" && (
          <>
            {choice("act", "act", text("claim.act"), ACTS)}
            {choice("status", "status", text("card.status"), STATUSES)}
            {choice("channel", "channel", text("card.how"), MEETS_BY)}
            {named("place", text("card.places"), ["Place", "Organization"])}
          </>
        )}
        {form.kind === "Agreement" && (
          <>
            {named("agreement", text("kind.Agreement"), ["Agreement"])}
            {choice("form", "form", text("curate.form"), FORMS)}
            {choice("agreementStatus", "agreement", text("card.status"), AGREEMENT_STATES)}
          </>
        )}
        {form.kind === "Role" && (
          <>
            {named("holder", text("claim.holder"), ["Person"])}
            {named("organization", text("kind.Organization"), ["Organization", "Place"])}
            <TextInput
              size="xs"
              label={text("claim.title")}
              value={form.title}
              onChange={(event) => set({ title: event.currentTarget.value })}
            />
          </>
        )}
        <TextInput
          size="xs"
          label={text("card.date")}
          placeholder="2022-12-09"
          value={form.date}
          error={!isDate && text("paste.field.publishedAt.wrong")}
          onChange={(event) => set({ date: event.currentTarget.value })}
        />
      </div>
      {form.kind === "Meeting" && (
        <SidesField candidates={candidates} sides={form.sides} onChange={(sides) => set({ sides })} />
      )}
      {form.kind === "Agreement" && (
        <PartiesField
          candidates={candidates}
          parties={form.parties}
          onChange={(parties) => set({ parties })}
        />
      )}
      {children}
      <div className="editor-actions">
        {lack && (
          <span className="editor-lack" role="status">
            {text(lack)}
          </span>
        )}
        <Button size="xs" variant="default" onClick={props.onCancel}>
          {text("curate.cancel")}
        </Button>
        <Button size="xs" type="submit" loading={isBusy} disabled={says === null || !isDate || lack !== null}>
          {saveLabel}
        </Button>
      </div>
    </form>
  );
}
