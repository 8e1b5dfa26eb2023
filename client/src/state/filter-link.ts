import type { Channel, MeetingStatus, NodeKind } from "../api/generated/graphql.js";
import { BETWEEN, encodeValue, longId, shortId } from "./link-codec.js";
import { type Ego, type Filters, MOST_STEPS, NO_FILTERS } from "./view.js";

const LISTS = {
  nokind: "hiddenKinds",
  nostatus: "hiddenStatuses",
  country: "countries",
  channel: "channels",
  lang: "languages",
  pub: "publishers",
} as const satisfies Record<string, keyof Filters>;

const numberPart = (value: number | null, usual: number | null) => (value === usual ? [] : [String(value)]);

/** Filters as parts of a link; those that let everything pass are left out. */
export function writeFilters(filters: Filters): [name: string, values: readonly string[]][] {
  return [
    ...Object.entries(LISTS).map(([name, key]): [string, string[]] => [name, filters[key].map(encodeValue)]),
    ["from", numberPart(filters.from, null)],
    ["to", numberPart(filters.to, null)],
    ["undated", filters.undated ? [] : ["0"]],
    ["conf", numberPart(filters.minConfidence, NO_FILTERS.minConfidence)],
    ["min", numberPart(filters.minMeetings, NO_FILTERS.minMeetings)],
    ["near", filters.ego ? [`${shortId(filters.ego.of)}${BETWEEN}${filters.ego.steps}`] : []],
  ];
}

function numberOf([text]: string[], least: number, most: number): number | null {
  const number = text === undefined ? Number.NaN : Number(text);
  return number >= least && number <= most ? number : null;
}

function readEgo(text = ""): Ego | null {
  const [id = "", number] = text.split(BETWEEN);
  const steps = numberOf(number === undefined ? [] : [number], 1, MOST_STEPS);
  return id === "" || steps === null ? null : { of: longId(id), steps };
}

/** The reverse of `writeFilters`, from what a link holds under each name; numbers out of bounds count as not given. */
export function readFilters(of: (name: string) => string[]): Filters {
  return {
    hiddenKinds: of("nokind") as NodeKind[],
    hiddenStatuses: of("nostatus") as MeetingStatus[],
    countries: of("country"),
    channels: of("channel") as Channel[],
    languages: of("lang"),
    publishers: of("pub"),
    from: numberOf(of("from"), 0, 9999),
    to: numberOf(of("to"), 0, 9999),
    undated: of("undated")[0] !== "0",
    minConfidence: numberOf(of("conf"), 0, 1) ?? NO_FILTERS.minConfidence,
    minMeetings: numberOf(of("min"), 1, 1000) ?? NO_FILTERS.minMeetings,
    ego: readEgo(of("near")[0]),
  };
}
