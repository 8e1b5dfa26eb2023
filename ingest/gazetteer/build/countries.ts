import countries from "i18n-iso-countries";
import { LANGUAGES } from "#model/vocabulary";
import type { GazetteerRecord } from "../record.js";

/** Names of territories by ISO code, then by language. */
export type TerritoryNames = Record<string, Record<(typeof LANGUAGES)[number], string>>;

/** Parts of France that have ISO codes of their own: they are regions, with ids made of their names. */
const FRENCH_PARTS = new Set(["BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"]);

/** One record a country, with the names of both sources. */
export function countryRecords(territories: TerritoryNames): GazetteerRecord[] {
  return Object.keys(countries.getAlpha2Codes())
    .filter((code) => !FRENCH_PARTS.has(code))
    .sort()
    .map((code) => ({
      id: `place/${code.toLowerCase()}`,
      country: code.toLowerCase(),
      feature: "country",
      iso: code,
      names: Object.fromEntries(LANGUAGES.map((lang) => [lang, namesOf(code, lang, territories)])),
    }));
}

function namesOf(code: string, lang: (typeof LANGUAGES)[number], territories: TerritoryNames): string[] {
  const names = [territories[code]?.[lang], ...(countries.getName(code, lang, { select: "all" }) ?? [])];
  // "Hong Kong, R.A.S. chinoise" and the like are labels of tables; nobody writes them.
  return [...new Set(names.filter((name) => name !== undefined && !/[,()]/.test(name)))] as string[];
}
