import type { NeighborOrder, NodeKind } from "../api/generated/graphql.js";
import { readFilters, writeFilters } from "./filter-link.js";
import { BETWEEN, encodeValue, longId, readParts, shortId, writeParts } from "./link-codec.js";
import {
  type Choice,
  EMPTY_VIEW,
  type Expansion,
  LAYOUTS,
  type Mode,
  type Position,
  ROLL_UPS,
  USUAL_CHOICE,
  type View,
} from "./view.js";

/** An expansion as a link tells it: what to ask for again, or its nodes where it is a list of its own. */
export type LinkedExpansion = Pick<Expansion, "of" | "mode"> & ({ choice: Choice } | { ids: string[] });

/** What a link says of a view: all that the reader decided, and nothing that can be asked for again. */
export type ViewLink = Omit<View, "expansions" | "pins" | "positions"> & {
  expansions: LinkedExpansion[];
  pins: { id: string; position: Position }[];
};

const ORDERS: Record<NeighborOrder, string> = { MOST_CONNECTED: "", LEAST_CONNECTED: "least", NEWEST: "new" };
const MODES: Record<Mode, string> = { people: "p", full: "f" };

// Between the parts of one entry; ids and kinds hold none.
const WITHIN = "!";

function writeExpansion(view: View, { of, mode, choice, added }: Expansion): string {
  const other = mode === view.mode ? "" : MODES[mode];
  if (!choice) return [shortId(of), other, `ids${WITHIN}${added.map(shortId).join(WITHIN)}`].join(BETWEEN);
  const { limit, kinds, order } = choice;
  const parts = [
    shortId(of),
    other,
    limit === USUAL_CHOICE.limit ? "" : String(limit),
    kinds?.join(WITHIN) ?? "",
    ORDERS[order],
  ];
  return parts.join(BETWEEN).replace(/~+$/, "");
}

function readExpansion(text: string, viewMode: Mode): LinkedExpansion {
  const [of = "", other = "", limitOrIds = "", kinds = "", order = ""] = text.split(BETWEEN);
  const mode = (Object.keys(MODES) as Mode[]).find((known) => MODES[known] === other) ?? viewMode;
  if (limitOrIds.startsWith("ids"))
    return { of: longId(of), mode, ids: limitOrIds.split(WITHIN).slice(1).map(longId) };
  const limit = Number(limitOrIds);
  return {
    of: longId(of),
    mode,
    choice: {
      limit: Number.isInteger(limit) && limit > 0 && limit <= 500 ? limit : USUAL_CHOICE.limit,
      kinds: kinds === "" ? null : (kinds.split(WITHIN) as NodeKind[]),
      order: (Object.keys(ORDERS) as NeighborOrder[]).find((known) => ORDERS[known] === order)!,
    },
  };
}

/** The view as the part of an address behind `#`: public ids only, as short as it can be. Empty for the start page. */
export function writeLink(view: View): string {
  if (view.seeds.length === 0) return "";
  const parts: [string, readonly string[]][] = [
    ["at", view.origin === "best" ? [] : view.seeds.map(shortId)],
    ["x", view.expansions.map((expansion) => writeExpansion(view, expansion))],
    ["hide", view.hidden.map(shortId)],
    ["pin", view.pins.flatMap((id) => pinText(id, view.positions[id]) ?? [])],
    ["sel", view.selection.map(shortId)],
    ...writeFilters(view.filters),
    ["layout", view.layout === "force" ? [] : [view.layout]],
    ["roll", view.rollUp === "none" ? [] : [view.rollUp]],
  ];
  const path = view.shows === "table" ? `/${view.mode}/table` : `/${view.mode}`;
  const query = writeParts(parts);
  return query === "" ? path : `${path}?${query}`;
}

function pinText(id: string, position: Position | undefined): string | null {
  return position ? [shortId(id), Math.round(position.x), Math.round(position.y)].join(BETWEEN) : null;
}

function readPin(text: string): ViewLink["pins"] {
  const [id = "", x, y] = text.split(BETWEEN);
  const position = { x: Number(x), y: Number(y) };
  return Number.isFinite(position.x) && Number.isFinite(position.y) ? [{ id: longId(id), position }] : [];
}

const PATH = /^\/(people|full)(\/table)?(?:\?(.*))?$/;

/** Reads a link back; null where the text is none of ours. What it holds beyond what we know is left aside. */
export function readLink(text: string): ViewLink | null {
  const match = PATH.exec(text);
  if (!match) return null;
  const mode = match[1] as Mode;
  const parts = readParts(match[3] ?? "");
  const of = (name: string) => parts.get(name) ?? [];
  const oneOf = <T extends string>(known: readonly T[], name: string): T | undefined =>
    known.find((value) => value === of(name)[0]);
  return {
    mode,
    shows: match[2] ? "table" : "canvas",
    origin: parts.has("at") ? "chosen" : "best",
    seeds: of("at").map(longId),
    expansions: of("x").map((entry) => readExpansion(entry, mode)),
    hidden: of("hide").map(longId),
    pins: of("pin").flatMap(readPin),
    selection: of("sel").map(longId),
    filters: readFilters(of),
    layout: oneOf(LAYOUTS, "layout") ?? EMPTY_VIEW.layout,
    rollUp: oneOf(ROLL_UPS, "roll") ?? EMPTY_VIEW.rollUp,
  };
}

/** What tells one network from another: going from one to the next is a step that the browser's Back undoes. */
export function networkOf({ mode, origin, seeds }: Pick<View, "mode" | "origin" | "seeds">): string {
  return seeds.length === 0 ? "" : encodeValue([mode, origin, ...(origin === "best" ? [] : seeds)].join(" "));
}
