import { Button, NativeSelect, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import type { EntityKind } from "../api/generated/graphql.js";
import { useText } from "../i18n/text.js";
import { ClaimEditor } from "./ClaimEditor.jsx";
import { candidatesFor, type NamedPlace } from "./candidates.js";
import { EMPTY_FORM } from "./claim-form.js";
import type { Addition } from "./decisions.js";
import { NameEditor } from "./NameEditor.jsx";
import { occurrences, sentencesAround, trimmed } from "./sentence.js";

interface Span {
  start: number;
  end: number;
}

interface Props {
  article: { id: string; text: string; lang: string; publishedAt: string | null };
  /** Every name of the text: what a claim can be about. */
  names: readonly NamedPlace[];
  selected: Span | null;
  onSelect: (span: Span | null) => void;
  onAdd: (addition: Addition) => void;
}

/** Adds what was missed: a name or a claim at the words that are selected, or typed as they stand in the text. */
export function AddMissed({ article, names, selected, onSelect, onAdd }: Props) {
  const text = useText();
  const [adds, setAdds] = useState<"name" | "claim" | null>(null);
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const found = occurrences(article.text, typed.trim());

  useEffect(() => {
    if (selected === null) setAdds(null);
    else setOpen(true);
  }, [selected]);

  const anchorOf = ({ start, end }: Span) => ({
    articleId: article.id,
    start,
    end,
    surface: article.text.slice(start, end),
  });
  const done = (addition: Addition) => {
    onAdd(addition);
    setTyped("");
    onSelect(null);
  };

  if (!isOpen)
    return (
      <Button
        size="compact-sm"
        variant="default"
        className="add-missed-open"
        leftSection={<IconPlus size={14} />}
        onClick={() => setOpen(true)}
      >
        {text("missed.open")}
      </Button>
    );

  const at = selected && trimmed(article.text, selected);
  const quote = at && sentencesAround(article.text, at, article.lang);
  return (
    <section className="add-missed" aria-label={text("missed.title")}>
      {!at && (
        <div className="add-missed-find">
          <TextInput
            size="xs"
            label={text("missed.words")}
            description={text("missed.words.hint")}
            inputWrapperOrder={["label", "input", "description"]}
            value={typed}
            autoFocus
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          {typed.trim() !== "" && found.length === 0 && <p className="quiet">{text("missed.none")}</p>}
          {found.length > 0 && (
            <NativeSelect
              size="xs"
              label={text("missed.where")}
              value=""
              data={[
                { value: "", label: text("missed.choose", { count: found.length }) },
                ...found.slice(0, 50).map(({ start, end }) => ({
                  value: String(start),
                  label: `…${article.text.slice(Math.max(0, start - 25), end + 25).replace(/\s+/g, " ")}…`,
                })),
              ]}
              onChange={(event) => {
                const span = found.find(({ start }) => String(start) === event.currentTarget.value);
                if (span) onSelect(span);
              }}
            />
          )}
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setOpen(false)}>
            {text("curate.cancel")}
          </Button>
        </div>
      )}
      {at && adds === null && (
        <div className="add-missed-bar">
          <q lang={article.lang}>{article.text.slice(at.start, Math.min(at.end, at.start + 90))}</q>
          <span className="add-missed-choices">
            <Button size="compact-sm" variant="default" onClick={() => setAdds("name")}>
              {text("missed.name")}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setAdds("claim")}>
              {text("missed.claim")}
            </Button>
            <Button size="compact-sm" variant="subtle" color="gray" onClick={() => onSelect(null)}>
              {text("curate.cancel")}
            </Button>
          </span>
        </div>
      )}
      {at && adds === "name" && (
        <NameEditor
          surface={article.text.slice(at.start, at.end)}
          name={article.text.slice(at.start, at.end)}
          kind="Person"
          takenFor={null}
          foundLabel={text("curate.who.byName")}
          change={{}}
          saveLabel={text("missed.add")}
          onCancel={() => setAdds(null)}
          onSave={(kind: EntityKind, { kind: other, ...change }) =>
            done({ what: "name", anchor: anchorOf(at), kind: other ?? kind, change })
          }
        />
      )}
      {quote && adds === "claim" && (
        <ClaimEditor
          quote={article.text.slice(quote.start, quote.end)}
          lang={article.lang}
          articleId={article.id}
          candidates={candidatesFor(quote, names)}
          form={{ ...EMPTY_FORM, date: article.publishedAt ?? "" }}
          read={null}
          saveLabel={text("missed.add")}
          onCancel={() => setAdds(null)}
          onSave={(says) => done({ what: "claim", quote: anchorOf(quote), says })}
        />
      )}
    </section>
  );
}
