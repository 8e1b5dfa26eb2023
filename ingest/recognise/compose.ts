import { slug } from "#model/id";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import type { BodyKind } from "../languages/body-words.js";
import { remember } from "../remember.js";
import { countrySlug } from "./countries.js";

/** What the words of a name tell of a body, in no language. */
export interface BodyParts {
  kind: BodyKind;
  /** The country it belongs to. */
  country?: string;
  /** The country where it sits, for embassies; the second one, for friendship groups. */
  host?: string;
  /** Slug of the place that it governs: `hanoi`. */
  place?: string;
  /** Slug of the portfolio: `foreign-affairs`. */
  portfolio?: string;
}

/** France calls its ministry of defence that of the armed forces. */
const OWN_NAMES: Record<string, Record<string, string>> = {
  fr: { "national-defence": "the-armed-forces" },
};

/**
 * Id of a body out of its parts, the same in all languages: `org/embassy-of-france-in-vietnam`,
 * `org/hanoi-peoples-committee`. Undefined where the parts do not single it out.
 */
export function composeBodyId(parts: BodyParts, gazetteer: Gazetteer): string | undefined {
  const { kind, country, host, place } = parts;
  const named = (code: string) => countrySlug(gazetteer, code);
  const portfolio =
    parts.portfolio && country ? (OWN_NAMES[country]?.[parts.portfolio] ?? parts.portfolio) : parts.portfolio;
  switch (kind) {
    case "ministry":
      return portfolio && country ? `org/ministry-of-${portfolio}-of-${named(country)}` : undefined;
    case "embassy":
      return country && host ? `org/embassy-of-${named(country)}-in-${named(host)}` : undefined;
    case "consulate":
      return country && place ? `org/consulate-general-of-${named(country)}-in-${place}` : undefined;
    case "government":
      return country ? `org/government-of-${named(country)}` : undefined;
    case "parliament":
      return country ? `org/national-assembly-of-${named(country)}` : undefined;
    case "senate":
      return country ? `org/senate-of-${named(country)}` : undefined;
    case "parliamentary-committee":
      return portfolio && country
        ? `org/committee-for-${portfolio}-of-the-national-assembly-of-${named(country)}`
        : undefined;
    case "peoples-committee":
      return place ? `org/${place}-peoples-committee` : undefined;
    case "peoples-council":
      return place ? `org/${place}-peoples-council` : undefined;
    case "party-committee":
      return place ? `org/${place}-party-committee` : undefined;
    case "friendship-group":
      return country && host ? `org/${named(country)}-${named(host)}-friendship-group` : undefined;
    case "friendship-association":
      return country && host ? `org/${named(country)}-${named(host)}-friendship-association` : undefined;
    case "regional-council":
      return place ? `org/${place}-regional-council` : undefined;
    case "city-hall":
      return place ? `org/city-of-${place}` : undefined;
    case "chamber-of-commerce":
      return place ? `org/${place}-chamber-of-commerce-and-industry` : undefined;
    default:
      return undefined;
  }
}

const read = new WeakMap<Record<string, string>, (text: string) => string | undefined>();

/** Slug of a portfolio in a name, by the pack's own words: the longest that it holds. */
export function portfolioIn(text: string, portfolios: Record<string, string>): string | undefined {
  const known = read.get(portfolios) ?? remember((name) => longestIn(name, portfolios));
  read.set(portfolios, known);
  return known(text);
}

function longestIn(text: string, portfolios: Record<string, string>): string | undefined {
  const lower = text
    .toLocaleLowerCase()
    .replace(/[\s\u00a0]+/gu, " ")
    .replaceAll("’", "'");
  let best: string | undefined;
  for (const words of Object.keys(portfolios))
    if (lower.includes(words) && words.length > (best?.length ?? 0)) best = words;
  return best && portfolios[best];
}

/** Slug of a place id: `place/hanoi` → `hanoi`. */
export const placeSlug = (id: string | undefined, name: string): string =>
  id ? id.slice(id.indexOf("/") + 1) : slug(name);
