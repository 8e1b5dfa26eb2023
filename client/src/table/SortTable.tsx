import { useLingui } from "@lingui/react";
import { ActionIcon, TextInput } from "@mantine/core";
import { IconChevronDown, IconChevronUp, IconDots } from "@tabler/icons-react";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import type { MenuPlace } from "../actions/ActionMenu.jsx";
import { useText } from "../i18n/text.js";
import { holds, pressed, type Sorting, type SortValue, sortRows } from "./sort.js";

export interface Column<Row> {
  id: string;
  title: string;
  value: (row: Row) => SortValue;
  /** What stands in the cell, where that is not the value itself. */
  cell?: (row: Row) => ReactNode;
  isNumber?: boolean;
}

interface Props<Row> {
  title: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  first: Sorting;
  idOf: (row: Row) => string;
  selection: readonly string[];
  /** Selects the row; with `adding` beside what is selected. */
  onSelect?: (row: Row, adding: boolean) => void;
  nameOf: (row: Row) => string;
  /** Opens the menu of everything that can be done with the row. */
  onMenu?: (place: MenuPlace) => void;
}

/** Up and down lead to the same control of the row above or below. */
function toNextRow(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const { target } = event;
  const row = target instanceof HTMLElement ? target.closest("tr") : null;
  if (step === 0 || !row) return;
  const controls = (of: Element | null) => [...(of?.querySelectorAll<HTMLElement>("input, button") ?? [])];
  const at = controls(row).indexOf(target as HTMLElement);
  controls(step > 0 ? row.nextElementSibling : row.previousElementSibling)[at]?.focus();
  event.preventDefault();
}

/** A table that can be sorted by every column and filtered by words. */
export function SortTable<Row>(props: Props<Row>) {
  const { title, rows, columns, idOf, selection, onSelect, nameOf, onMenu } = props;
  const text = useText();
  const { i18n } = useLingui();
  const [sorting, setSorting] = useState(props.first);
  const [typed, setTyped] = useState("");
  const column = columns.find(({ id }) => id === sorting.column) ?? columns[0]!;
  const passing = rows.filter((row) =>
    holds(
      columns.map(({ value }) => value(row)),
      typed,
    ),
  );
  const sorted = sortRows(passing, column.value, sorting.descending, i18n.locale);
  return (
    <section className="sort-table">
      <div className="sort-table-head">
        <h2>{title}</h2>
        <span className="quiet">{text("table.rows", { shown: sorted.length, total: rows.length })}</span>
        <TextInput
          size="xs"
          aria-label={`${text("table.filter")}: ${title}`}
          placeholder={text("table.filter")}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </div>
      <table aria-label={title}>
        <thead>
          <tr>
            {onSelect && (
              <th scope="col" className="tick">
                <span className="for-ears">{text("table.select")}</span>
              </th>
            )}
            {columns.map(({ id, title: head, isNumber }) => {
              const isSorted = id === column.id;
              return (
                <th
                  key={id}
                  scope="col"
                  className={isNumber ? "number" : undefined}
                  aria-sort={isSorted ? (sorting.descending ? "descending" : "ascending") : undefined}
                >
                  <button
                    type="button"
                    title={text("table.sort", { column: head })}
                    onClick={() => setSorting(pressed(sorting, id, isNumber ?? false))}
                  >
                    {head}
                    {isSorted &&
                      (sorting.descending ? (
                        <IconChevronDown size={13} aria-hidden="true" />
                      ) : (
                        <IconChevronUp size={13} aria-hidden="true" />
                      ))}
                  </button>
                </th>
              );
            })}
            {onMenu && (
              <th scope="col">
                <span className="for-ears">{text("table.actions")}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody onKeyDown={toNextRow}>
          {sorted.map((row) => {
            const id = idOf(row);
            const isSelected = selection.includes(id);
            return (
              <tr
                key={id}
                className={isSelected ? "selected" : undefined}
                onContextMenu={(event) => {
                  if (!onMenu) return;
                  event.preventDefault();
                  onMenu({ x: event.clientX, y: event.clientY, ids: [id] });
                }}
              >
                {onSelect && (
                  <td>
                    <input
                      type="checkbox"
                      aria-label={`${text("table.select")}: ${nameOf(row)}`}
                      checked={isSelected}
                      onChange={() => onSelect(row, true)}
                    />
                  </td>
                )}
                {columns.map(({ id: key, value, cell, isNumber }, index) => (
                  <td key={key} className={isNumber ? "number" : undefined}>
                    {index === 0 && onSelect ? (
                      <button
                        type="button"
                        className="linked"
                        aria-pressed={isSelected}
                        onClick={() => onSelect(row, false)}
                      >
                        {cell ? cell(row) : value(row)}
                      </button>
                    ) : cell ? (
                      cell(row)
                    ) : (
                      value(row)
                    )}
                  </td>
                ))}
                {onMenu && (
                  <td>
                    <ActionIcon
                      size="sm"
                      variant="subtle"
                      color="gray"
                      aria-label={text("action.more", { name: nameOf(row) })}
                      onClick={({ currentTarget }) => {
                        const { left, bottom } = currentTarget.getBoundingClientRect();
                        onMenu({ x: left, y: bottom, ids: [id] });
                      }}
                    >
                      <IconDots size={15} />
                    </ActionIcon>
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
