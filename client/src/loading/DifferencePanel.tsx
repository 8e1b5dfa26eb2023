import { useLingui } from "@lingui/react";
import type { EntityKind } from "../api/generated/graphql.js";
import type { Preview } from "../curate/decisions.js";
import { formatDate } from "../i18n/dates.js";
import { useText } from "../i18n/text.js";
import { differenceOf } from "./difference.js";
import { PossibleDuplicates } from "./PossibleDuplicates.jsx";

const KINDS: readonly EntityKind[] = ["Person", "Organization", "Place", "Agreement"];

interface Props {
  preview: Preview;
  isBusy: boolean;
  onSame: (line: string, who: { id: string; name: string }) => void;
}

/** The difference that the article would make to the graph as it is. */
export function DifferencePanel({ preview, isBusy, onSame }: Props) {
  const text = useText();
  const { i18n } = useLingui();
  const { names, meetings, isNothing } = differenceOf(preview);
  const { betterSourced, dateChanges, contradictions, duplicates } = preview.difference;
  const date = (value: string | null) => formatDate(value, i18n.locale, text);
  return (
    <section className="difference" aria-busy={isBusy}>
      <h3 className="difference-title">{text("difference.title")}</h3>
      {isNothing && <p className="quiet">{text("difference.none")}</p>}
      <ul>
        {meetings > 0 && <li>{text("difference.meetings", { count: meetings })}</li>}
        {KINDS.map(
          (kind) =>
            names[kind].length > 0 && (
              <li key={kind}>
                {text(`difference.${kind}`, { count: names[kind].length })}
                <span className="list-note">{names[kind].join(", ")}</span>
              </li>
            ),
        )}
        {betterSourced.map(({ id, title, before, after }) => (
          <li key={`s ${id}`}>
            {text("difference.sources", { title, before: before.sourceCount, after: after.sourceCount })}
          </li>
        ))}
        {dateChanges.map(({ id, title, before, after }) => (
          <li key={`d ${id}`}>
            {text("difference.date", { title, before: date(before.date), after: date(after.date) })}
          </li>
        ))}
        {contradictions.map(({ id, title, after }) => (
          <li key={`c ${id}`} className="is-doubtful">
            {text("difference.contradiction", {
              title,
              dates: after.contradictingDates.map(date).join(" / "),
            })}
          </li>
        ))}
      </ul>
      {duplicates.length > 0 && <PossibleDuplicates preview={preview} onSame={onSame} />}
    </section>
  );
}
