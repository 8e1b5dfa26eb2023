import { useLingui } from "@lingui/react";
import { Checkbox, NumberInput, Select } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import type { Channel } from "../api/generated/graphql.js";
import { change, useExplorer, useView } from "../explore/store.js";
import { countryName, languageName } from "../i18n/places.js";
import { useText, wordFor } from "../i18n/text.js";
import { filterValues } from "../state/filter-values.js";
import { setFilters, toggleIn } from "../state/view-actions.js";
import { NearFilter } from "./NearFilter.jsx";

const CONFIDENCES = [0, 0.6, 0.7, 0.8, 0.9];
/** So many publishers can be read through; of the others, those chosen are kept in sight. */
const MOST_LISTED = 12;

/** Filters by country, channel, language, publisher, confidence and number of meetings. */
export function Filters() {
  const text = useText();
  const { i18n } = useLingui();
  const view = useView();
  const graph = useExplorer((explorer) => explorer.graph);
  const [isOpen, setOpen] = useState(false);
  const values = useMemo(() => filterValues(graph, view), [graph, view]);
  const { filters } = view;
  const lists = [
    {
      filter: "countries" as const,
      title: text("filter.country"),
      name: (code: string) =>
        countryName(code === "none" ? null : code, i18n.locale) ?? text("filter.noCountry"),
    },
    {
      filter: "channels" as const,
      title: text("card.how"),
      name: (channel: string) => wordFor(text, "channel", channel as Channel),
    },
    {
      filter: "languages" as const,
      title: text("evidence.language"),
      name: (code: string) => languageName(code, i18n.locale) ?? text("lang.und"),
    },
    {
      filter: "publishers" as const,
      title: text("paste.field.publisher"),
      name: (publisher: string) => publisher,
    },
  ];
  return (
    <section className="filters" aria-label={text("filter.title")}>
      <button
        type="button"
        className="filters-toggle"
        aria-expanded={isOpen}
        onClick={({ currentTarget }) => {
          setOpen(!isOpen);
          // What opens below the edge of a phone's legend would not be seen.
          requestAnimationFrame(() => currentTarget.scrollIntoView({ block: "start" }));
        }}
      >
        {text("filter.title")}
        <IconChevronDown size={15} aria-hidden="true" />
      </button>
      {isOpen && (
        <div className="filters-body">
          {lists.map(({ filter, title, name }) => {
            const options = values[filter];
            if (options.length < 2 && filters[filter].length === 0) return null;
            return (
              <fieldset key={filter}>
                <legend>{title}</legend>
                {options.slice(0, MOST_LISTED).map(({ value, count }) => (
                  <Checkbox
                    key={value}
                    size="xs"
                    label={`${name(value)} (${count})`}
                    checked={(filters[filter] as string[]).includes(value)}
                    onChange={() => change((now) => toggleIn(now, filter, value as never))}
                  />
                ))}
              </fieldset>
            );
          })}
          <Select
            size="xs"
            label={text("filter.confidence")}
            value={String(filters.minConfidence)}
            allowDeselect={false}
            data={CONFIDENCES.map((least) => ({
              value: String(least),
              label:
                least === 0
                  ? text("filter.any")
                  : text("filter.atLeast", {
                      value: least.toLocaleString(i18n.locale, { style: "percent" }),
                    }),
            }))}
            onChange={(value) => change((now) => setFilters(now, { minConfidence: Number(value) }))}
          />
          <NearFilter />
          {view.mode === "people" && (
            <NumberInput
              size="xs"
              label={text("filter.minMeetings")}
              min={1}
              max={99}
              value={filters.minMeetings}
              onChange={(value) =>
                change((now) => setFilters(now, { minMeetings: Math.max(1, Number(value) || 1) }))
              }
            />
          )}
        </div>
      )}
    </section>
  );
}
