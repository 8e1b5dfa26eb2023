import { useLingui } from "@lingui/react";
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../api/client.js";
import { type EntityKind, SearchDocument } from "../api/generated/graphql.js";
import { countryName } from "../i18n/places.js";
import { useText } from "../i18n/text.js";

interface Props {
  label: string;
  kind: EntityKind;
  chosen: { id: string; name: string } | null;
  /** The thing itself, which cannot be chosen to be one with itself. */
  except?: string;
  /** What to search for before anything is typed. */
  start?: string;
  onChoose: (entity: { id: string; name: string } | null) => void;
}

/** A field that finds a thing of the graph by its name: accents do not matter. */
export function EntityPicker({ label, kind, chosen, except, start = "", onChoose }: Props) {
  const text = useText();
  const { i18n } = useLingui();
  const [typed, setTyped] = useState(chosen?.name ?? "");
  const [settled] = useDebouncedValue(typed.trim(), 150);
  const asked = settled === "" ? start : settled;
  const { data, isFetching } = useQuery({
    queryKey: ["search", kind, asked],
    queryFn: () => ask(SearchDocument, { text: asked, first: 10, kinds: [kind] }),
    enabled: asked !== "",
    placeholderData: keepPreviousData,
  });
  const hits = (data?.search.nodes ?? []).filter(({ node }) => node.id !== except);
  const options = hits.map(({ node }) => ({
    value: node.id,
    label: [node.name, countryName(node.country, i18n.locale)].filter(Boolean).join(" · "),
  }));
  const all =
    chosen && !options.some(({ value }) => value === chosen.id)
      ? [{ value: chosen.id, label: chosen.name }, ...options]
      : options;
  return (
    <Select
      label={label}
      size="xs"
      searchable
      clearable
      data={all}
      // The server has searched: what it found is shown as it is.
      filter={({ options: found }) => found}
      value={chosen?.id ?? null}
      searchValue={typed}
      onSearchChange={setTyped}
      placeholder={text("curate.pick.placeholder")}
      nothingFoundMessage={isFetching ? text("app.loading") : text("curate.pick.none")}
      clearButtonProps={{ "aria-label": text("search.clear") }}
      comboboxProps={{ withinPortal: true, zIndex: 400 }}
      onChange={(id) => {
        const hit = hits.find(({ node }) => node.id === id);
        onChoose(hit ? { id: hit.node.id, name: hit.node.name } : null);
      }}
    />
  );
}
