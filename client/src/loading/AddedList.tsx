import { CloseButton } from "@mantine/core";
import { type Addition, keyOfAddition } from "../curate/decisions.js";
import { useText } from "../i18n/text.js";

interface Props {
  additions: readonly Addition[];
  onRemove: (addition: Addition) => void;
}

/** What was added by hand, each with a way to take it away again. */
export function AddedList({ additions, onRemove }: Props) {
  const text = useText();
  if (additions.length === 0) return null;
  return (
    <section>
      <h3>
        {text("missed.added")} <span className="count">{additions.length}</span>
      </h3>
      <ul className="lines">
        {additions.map((addition) => {
          const { surface } = addition.what === "name" ? addition.anchor : addition.quote;
          const kind =
            addition.what === "name"
              ? text(`kind.${addition.kind}`)
              : text(`claim.kind.${statedKind(addition)}`);
          const who = addition.what === "name" ? addition.change.who : undefined;
          return (
            <li key={keyOfAddition(addition)} className="line corrected">
              <div className="line-row">
                <span className="line-main">
                  <span className="line-title">
                    {kind}
                    {who && who !== "other" && <span className="list-note">= {who.name}</span>}
                  </span>
                  <q>{surface}</q>
                </span>
                <CloseButton
                  size="sm"
                  aria-label={text("missed.remove", { words: surface.slice(0, 60) })}
                  onClick={() => onRemove(addition)}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function statedKind({ says }: Extract<Addition, { what: "claim" }>): "Meeting" | "Agreement" | "Role" {
  const kind = says.fact?.kind;
  return kind === "Agreement" || kind === "Role" ? kind : "Meeting";
}
