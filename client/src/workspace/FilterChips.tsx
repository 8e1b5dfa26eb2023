import { useLingui } from "@lingui/react";
import { IconX } from "@tabler/icons-react";
import { change, useExplorer, useView } from "../explore/store.js";
import { countryName, languageName } from "../i18n/places.js";
import { useText, wordFor } from "../i18n/text.js";
import type { View } from "../state/view.js";
import { setFilters, setYears, toggleIn, toggleKind, toggleStatuses } from "../state/view-actions.js";
import { meetingYears } from "../state/visible.js";

interface Chip {
  label: string;
  /** What is shut out is struck through; what is asked for is not. */
  isOut?: boolean;
  remove: (view: View) => View;
}

/** Every filter that is set, each with a way to take it off. */
export function FilterChips() {
  const text = useText();
  const { i18n } = useLingui();
  const view = useView();
  const { filters } = view;
  const graph = useExplorer((explorer) => explorer.graph);
  const { nodes } = graph;
  const { from, to } = filters;
  const chips: Chip[] = [
    ...filters.hiddenKinds.map((kind) => ({
      label: text(`kinds.${kind}`),
      isOut: true,
      remove: (view: View) => toggleKind(view, kind),
    })),
    ...filters.hiddenStatuses.map((status) => ({
      label: text(`status.${status}`),
      isOut: true,
      remove: (view: View) => toggleStatuses(view, [status]),
    })),
    ...filters.countries.map((code) => ({
      label: code === "none" ? text("filter.noCountry") : (countryName(code, i18n.locale) ?? code),
      remove: (view: View) => toggleIn(view, "countries", code),
    })),
    ...filters.channels.map((channel) => ({
      label: wordFor(text, "channel", channel),
      remove: (view: View) => toggleIn(view, "channels", channel),
    })),
    ...filters.languages.map((code) => ({
      label: languageName(code, i18n.locale) ?? text("lang.und"),
      remove: (view: View) => toggleIn(view, "languages", code),
    })),
    ...filters.publishers.map((publisher) => ({
      label: publisher,
      remove: (view: View) => toggleIn(view, "publishers", publisher),
    })),
    ...(from !== null || to !== null
      ? [
          {
            label: from === to ? String(from) : `${from ?? "…"}–${to ?? "…"}`,
            remove: (view: View) => setYears(view, null, null),
          },
        ]
      : []),
    ...(filters.undated || meetingYears(graph, view).undated === 0
      ? []
      : [
          {
            label: text("filter.undated"),
            isOut: true,
            remove: (view: View) => setFilters(view, { undated: true }),
          },
        ]),
    ...(filters.minConfidence > 0
      ? [
          {
            label: `${text("filter.confidence")} ≥ ${filters.minConfidence.toLocaleString(i18n.locale, { style: "percent" })}`,
            remove: (view: View) => setFilters(view, { minConfidence: 0 }),
          },
        ]
      : []),
    ...(filters.minMeetings > 1
      ? [
          {
            label: `${text("table.count")} ≥ ${filters.minMeetings}`,
            remove: (view: View) => setFilters(view, { minMeetings: 1 }),
          },
        ]
      : []),
  ];
  if (filters.ego)
    chips.push({
      label: `${nodes.get(filters.ego.of)?.name ?? filters.ego.of}: ${text("filter.near.steps", { count: filters.ego.steps })}`,
      remove: (view) => setFilters(view, { ego: null }),
    });
  if (chips.length === 0) return null;
  return (
    <ul className="filter-chips" aria-label={text("filter.title")}>
      {chips.map(({ label, isOut, remove }) => (
        <li key={`${label}${isOut}`}>
          <button
            type="button"
            aria-label={text("filter.remove", { filter: label })}
            onClick={() => change(remove)}
          >
            {isOut ? <s>{label}</s> : label}
            <IconX size={12} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
