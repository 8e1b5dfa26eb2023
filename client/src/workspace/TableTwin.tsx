import { useLingui } from "@lingui/react";
import { adjust } from "../explore/store.js";
import { formatDate, formatYears } from "../i18n/dates.js";
import { countryName } from "../i18n/places.js";
import { statusWord } from "../i18n/status-word.js";
import { useText } from "../i18n/text.js";
import { KindIcon } from "../parts/KindIcon.jsx";
import type { GraphNode } from "../state/graph.js";
import { newestFirst } from "../state/order.js";
import type { Mode } from "../state/view.js";
import { select } from "../state/view-actions.js";
import type { Visible } from "../state/visible.js";

interface Props {
  visible: Visible;
  mode: Mode;
  selected: string | null;
}

/** The same network as tables, for reading aloud, searching in the page and copying. */
export function TableTwin({ visible, mode, selected }: Props) {
  const text = useText();
  const { i18n } = useLingui();
  const nameOf = new Map(visible.nodes.map(({ id, name }) => [id, name]));
  const open = (id: string, label: string) => (
    <button
      type="button"
      className="linked"
      aria-pressed={id === selected}
      onClick={() => adjust((view) => select(view, id))}
    >
      {label}
    </button>
  );
  const byLinks = (a: GraphNode, b: GraphNode) =>
    b.degree - a.degree || a.name.localeCompare(b.name, i18n.locale);
  const entities = visible.nodes.filter(({ kind }) => kind !== "Meeting").sort(byLinks);
  const meetings = visible.nodes.filter(({ kind }) => kind === "Meeting").sort(newestFirst);
  const pairs = [...visible.edges].filter(({ kind }) => kind === "MET").sort((a, b) => b.count - a.count);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-twin" tabIndex={0} aria-label={text("view.table")}>
      {mode === "people" && (
        <table>
          <caption>{text("table.pairs")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("table.who")}</th>
              <th scope="col" className="number">
                {text("table.count")}
              </th>
              <th scope="col">{text("years.title")}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair) => (
              <tr key={pair.id} className={pair.id === selected ? "selected" : undefined}>
                <td>{open(pair.id, `${nameOf.get(pair.source)} – ${nameOf.get(pair.target)}`)}</td>
                <td className="number">{pair.count}</td>
                <td>{formatYears(pair.first, pair.last)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {mode === "full" && (
        <table>
          <caption>{text("table.meetings")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("table.who")}</th>
              <th scope="col">{text("table.date")}</th>
              <th scope="col">{text("table.status")}</th>
              <th scope="col" className="number">
                {text("table.articles")}
              </th>
            </tr>
          </thead>
          <tbody>
            {meetings.map((meeting) => (
              <tr key={meeting.id} className={meeting.id === selected ? "selected" : undefined}>
                <td>{open(meeting.id, meeting.name)}</td>
                <td>{formatDate(meeting.date, i18n.locale, text)}</td>
                <td>{statusWord(text, meeting.status ?? "UNCLEAR")}</td>
                <td className="number">{meeting.articleCount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <table>
        <caption>{text("table.nodes")}</caption>
        <thead>
          <tr>
            <th scope="col">{text("table.name")}</th>
            <th scope="col">{text("table.kind")}</th>
            <th scope="col">{text("table.country")}</th>
            <th scope="col" className="number">
              {text("table.links")}
            </th>
            <th scope="col" className="number">
              {text("table.articles")}
            </th>
          </tr>
        </thead>
        <tbody>
          {entities.map((node) => (
            <tr key={node.id} className={node.id === selected ? "selected" : undefined}>
              <td>
                <KindIcon kind={node.kind} country={node.country} size={17} />
                {open(node.id, node.name)}
              </td>
              <td>{text(`kind.${node.kind}`)}</td>
              <td>{countryName(node.country, i18n.locale) ?? ""}</td>
              <td className="number">{node.degree}</td>
              <td className="number">{node.articleCount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
