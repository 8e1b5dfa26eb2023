import { useLingui } from "@lingui/react";
import type { MenuPlace } from "../actions/ActionMenu.jsx";
import { adjust, useExplorer } from "../explore/store.js";
import { formatDate, formatDay, formatYears } from "../i18n/dates.js";
import { countryName } from "../i18n/places.js";
import { statusWord } from "../i18n/status-word.js";
import { useText } from "../i18n/text.js";
import { KindIcon } from "../parts/KindIcon.jsx";
import type { GraphEdge, GraphNode } from "../state/graph.js";
import type { Mode } from "../state/view.js";
import { select, setShows } from "../state/view-actions.js";
import type { Visible } from "../state/visible.js";
import { EvidenceTable } from "./EvidenceTable.jsx";
import { type Column, SortTable } from "./SortTable.jsx";

interface Props {
  visible: Visible;
  mode: Mode;
  selection: readonly string[];
  onMenu: (place: MenuPlace) => void;
}

/** The same network as tables, for reading aloud, searching and copying; every action of the canvas works here. */
export function TableTwin({ visible, mode, selection, onMenu }: Props) {
  const text = useText();
  const { i18n } = useLingui();
  const { fresh } = useExplorer();
  const nameOf = new Map(visible.nodes.map(({ id, name }) => [id, name]));
  const pairName = ({ source, target }: GraphEdge) => `${nameOf.get(source)} – ${nameOf.get(target)}`;
  const choose = ({ id }: { id: string }, adding: boolean) => {
    // Pressed again, a row leads into the details that it opened.
    if (!adding && selection.length === 1 && selection[0] === id)
      document.querySelector<HTMLElement>(".drawer .drawer-close, .sheet .sheet-handle")?.focus();
    else adjust((view) => select(view, id, adding));
  };

  const pairColumns: Column<GraphEdge>[] = [
    { id: "who", title: text("table.who"), value: pairName },
    { id: "count", title: text("table.count"), value: ({ count }) => count, isNumber: true },
    {
      id: "planned",
      title: text("line.planned"),
      value: ({ planned }) => planned || null,
      isNumber: true,
    },
    { id: "years", title: text("years.title"), value: ({ first, last }) => formatYears(first, last) || null },
  ];
  const meetingColumns: Column<GraphNode>[] = [
    {
      id: "who",
      title: text("table.who"),
      value: ({ name }) => name,
      cell: ({ id, name }) => (
        <>
          {name}
          {fresh.has(id) && <span className="badge">{text("paste.new")}</span>}
        </>
      ),
    },
    {
      id: "date",
      title: text("table.date"),
      value: ({ date }) => date,
      cell: ({ date }) => (
        <span className="table-date">
          {formatDay(date, i18n.locale, true) ?? formatDate(date, i18n.locale, text)}
        </span>
      ),
    },
    {
      id: "status",
      title: text("table.status"),
      value: ({ status }) => statusWord(text, status ?? "UNCLEAR"),
    },
    {
      id: "articles",
      title: text("table.articles"),
      value: ({ articleCount }) => articleCount,
      isNumber: true,
    },
  ];
  const nodeColumns: Column<GraphNode>[] = [
    {
      id: "name",
      title: text("table.name"),
      value: ({ name }) => name,
      cell: ({ id, kind, country, name }) => (
        <>
          <KindIcon kind={kind} country={country} size={17} />
          {name}
          {fresh.has(id) && <span className="badge">{text("paste.new")}</span>}
        </>
      ),
    },
    { id: "kind", title: text("table.kind"), value: ({ kind }) => text(`kind.${kind}`) },
    {
      id: "country",
      title: text("table.country"),
      value: ({ country }) => countryName(country, i18n.locale),
    },
    { id: "links", title: text("table.links"), value: ({ degree }) => degree, isNumber: true },
    {
      id: "articles",
      title: text("table.articles"),
      value: ({ articleCount }) => articleCount,
      isNumber: true,
    },
  ];
  const pairs = visible.edges.filter(({ kind }) => kind === "MET");
  const meetings = visible.nodes.filter(({ kind }) => kind === "Meeting");
  const entities = visible.nodes.filter(({ kind }) => kind !== "Meeting");
  const shared = { selection, onSelect: choose, idOf: ({ id }: { id: string }) => id };
  return (
    <section
      className="table-twin"
      id="network"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={text("view.table")}
      onKeyDown={({ key, target }) => {
        if (key === "t" && !(target as HTMLElement).matches("input:not([type=checkbox])"))
          adjust((view) => setShows(view, "canvas"));
      }}
    >
      {mode === "people" ? (
        <SortTable
          {...shared}
          title={text("table.pairs")}
          rows={pairs}
          columns={pairColumns}
          first={{ column: "count", descending: true }}
          nameOf={pairName}
        />
      ) : (
        <SortTable
          {...shared}
          title={text("table.meetings")}
          rows={meetings}
          columns={meetingColumns}
          first={{ column: "date", descending: true }}
          nameOf={({ name }) => name}
          onMenu={onMenu}
        />
      )}
      <SortTable
        {...shared}
        title={text("table.nodes")}
        rows={entities}
        columns={nodeColumns}
        first={{ column: "links", descending: true }}
        nameOf={({ name }) => name}
        onMenu={onMenu}
      />
      <EvidenceTable visible={visible} />
    </section>
  );
}
