import countries from "i18n-iso-countries";
import { LANGUAGES } from "#model/vocabulary";
import type { GazetteerRecord } from "../record.js";
import type { Ordinary } from "./ordinary.js";

/** Names of territories by ISO code, then by language. */
export type TerritoryNames = Record<string, Record<(typeof LANGUAGES)[number], string>>;

/** Parts of France that have ISO codes of their own: they are regions, with ids made of their names. */
export const FRENCH_PARTS = new Set(["BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"]);
/** The package counts it among the countries; here it is an organization. */
const EUROPEAN_UNION = "EU";

/** One record a country, with the names of both sources. */
export function countryRecords(territories: TerritoryNames, ordinary: Ordinary): GazetteerRecord[] {
  return Object.keys(countries.getAlpha2Codes())
    .filter((code) => !FRENCH_PARTS.has(code) && code !== EUROPEAN_UNION)
    .sort()
    .map((code) => {
      const names = Object.fromEntries(LANGUAGES.map((lang) => [lang, namesOf(code, lang, territories)]));
      // Dominique and Maurice are men more often than islands; France is a given name far less often than a country.
      const weak =
        code === "FR"
          ? []
          : Object.values(names)
              .flat()
              .filter((name) => ordinary.isWord(name));
      return {
        id: `place/${code.toLowerCase()}`,
        country: code.toLowerCase(),
        feature: "country",
        iso: code,
        names,
        ...(weak.length > 0 ? { weak: [...new Set(weak)] } : {}),
      };
    });
}

function namesOf(code: string, lang: (typeof LANGUAGES)[number], territories: TerritoryNames): string[] {
  const names = [territories[code]?.[lang], ...(countries.getName(code, lang, { select: "all" }) ?? [])];
  // "Hong Kong, R.A.S. chinoise" and the like are labels of tables; nobody writes them.
  return [...new Set(names.filter((name) => name !== undefined && !/[,()]/.test(name)))] as string[];
}
