import { useLingui } from "@lingui/react";
import { Button } from "@mantine/core";
import { countryName, nameOf } from "../i18n/places.js";
import { useText } from "../i18n/text.js";
import { KindIcon } from "../parts/KindIcon.jsx";
import type { SearchHit } from "./SearchBox.jsx";

interface Props {
  id: string;
  asked: string;
  hits: readonly SearchHit[];
  active: number;
  failed: boolean;
  onHover: (index: number) => void;
  onOpen: (hit: SearchHit) => void;
  onRetry: () => void;
}

/** The list under the search field: kind, name, country, and the other name that matched. */
export function SearchResults({ id, asked, hits, active, failed, onHover, onOpen, onRetry }: Props) {
  const text = useText();
  const { i18n } = useLingui();
  // Pressing the mouse must not take the cursor out of the field, or the list would close before the click.
  const keepFocus = (event: { preventDefault: () => void }) => event.preventDefault();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here but keeping the cursor where it is
    <div className="search-results" onMouseDown={keepFocus}>
      {failed && (
        <p className="search-none" role="alert">
          {text("failure.unreachable.title")}{" "}
          <Button size="compact-xs" variant="default" onClick={onRetry}>
            {text("app.retry")}
          </Button>
        </p>
      )}
      {!failed && hits.length === 0 && (
        <p className="search-none">
          {text("search.none", { text: asked })}
          <span>{text("search.none.hint")}</span>
        </p>
      )}
      <div id={id} role="listbox" aria-label={text("search.label")}>
        {hits.map((hit, index) => {
          const { node, matchedName } = hit;
          const country = countryName(node.country, i18n.locale);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys, as a combobox must
            <div
              key={node.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className={index === active ? "active" : undefined}
              onMouseEnter={() => onHover(index)}
              onClick={() => onOpen(hit)}
            >
              <KindIcon kind={node.kind} country={node.country} size={24} />
              <span className="hit-name">
                {nameOf(node, i18n.locale)}
                {matchedName !== node.name && matchedName !== nameOf(node, i18n.locale) && (
                  <em>{text("search.alias", { name: matchedName })}</em>
                )}
              </span>
              <span className="hit-kind">
                {text(`kind.${node.kind}`)}
                {country && ` · ${country}`}
              </span>
              <span className="hit-count">
                {node.meetingCount > 0
                  ? text("count.meetings", { count: node.meetingCount })
                  : text("count.articles", { count: node.articleCount })}
              </span>
            </div>
          );
        })}
      </div>
      <span className="for-ears" role="status">
        {text("search.results", { count: hits.length })}
      </span>
    </div>
  );
}
