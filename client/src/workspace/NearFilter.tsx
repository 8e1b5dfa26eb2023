import { Select } from "@mantine/core";
import { change, useExplorer, useView } from "../explore/store.js";
import { useText } from "../i18n/text.js";
import { focusOf, MOST_STEPS } from "../state/view.js";
import { setFilters } from "../state/view-actions.js";

const ANY = "any";

/** How far from one node the view reaches: from the one selected, else from the one that the network was opened with. */
export function NearFilter() {
  const text = useText();
  const view = useView();
  const nodes = useExplorer((explorer) => explorer.graph.nodes);
  const { ego } = view.filters;
  const focus = focusOf(view);
  const of =
    ego?.of ?? (focus && nodes.has(focus) ? focus : view.origin === "chosen" ? view.seeds[0] : undefined);
  const name = of && nodes.get(of)?.name;
  if (!of || !name) return null;
  return (
    <Select
      size="xs"
      label={text("filter.near", { name })}
      value={ego ? String(ego.steps) : ANY}
      allowDeselect={false}
      data={[
        { value: ANY, label: text("filter.near.any") },
        ...Array.from({ length: MOST_STEPS }, (_, index) => ({
          value: String(index + 1),
          label: text("filter.near.steps", { count: index + 1 }),
        })),
      ]}
      onChange={(value) =>
        change((now) => setFilters(now, { ego: value === ANY ? null : { of, steps: Number(value) } }))
      }
    />
  );
}
