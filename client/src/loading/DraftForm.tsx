import { Textarea, TextInput } from "@mantine/core";
import { useText } from "../i18n/text.js";
import type { ArticleDraft, DraftFaults } from "./article-draft.js";

interface Props {
  draft: ArticleDraft;
  faults: DraftFaults;
  /** Whether what is known of the article is shown at once. */
  isOpen?: boolean;
  onChange: (draft: ArticleDraft) => void;
}

/** The text of the article, and what is known of where it stood. */
export function DraftForm({ draft, faults, isOpen = false, onChange }: Props) {
  const text = useText();
  const field = (name: keyof ArticleDraft) => ({
    value: draft[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...draft, [name]: event.currentTarget.value }),
  });
  return (
    <>
      <Textarea
        label={text("paste.text")}
        placeholder={text("paste.text.placeholder")}
        autosize
        minRows={8}
        maxRows={16}
        data-autofocus
        classNames={{ input: "reading" }}
        {...field("text")}
      />
      <details className="paste-more" open={isOpen}>
        <summary>{text("paste.more")}</summary>
        <div className="paste-fields">
          <TextInput label={text("paste.field.title")} {...field("title")} />
          <TextInput label={text("paste.field.publisher")} {...field("publisher")} />
          <TextInput
            label={text("paste.field.url")}
            inputMode="url"
            error={faults.url && text("paste.field.url.wrong")}
            {...field("url")}
          />
          <TextInput
            label={text("paste.field.publishedAt")}
            description={text("paste.field.publishedAt.hint")}
            inputWrapperOrder={["label", "input", "description", "error"]}
            error={faults.publishedAt && text("paste.field.publishedAt.wrong")}
            {...field("publishedAt")}
          />
          <TextInput label={text("paste.field.author")} {...field("author")} />
        </div>
      </details>
    </>
  );
}
