import type { GazetteerRecord } from "../record.js";
import type { Coordinates } from "./coordinates.js";
import type { Ordinary } from "./ordinary.js";
import { type PlaceIds, slug } from "./slug.js";

interface Commune {
  code: string;
  nom: string;
  type: string;
  departement?: string;
  region?: string;
  population?: number;
}
interface Unit {
  code: string;
  nom: string;
  chefLieu: string;
  region?: string;
}

/** What @etalab/decoupage-administratif knows. */
export interface FrenchUnits {
  communes: Commune[];
  departements: Unit[];
  regions: Unit[];
}

const SMALLEST = 2_000;
/** Below this a single word is more often somebody's family name than the town. */
const WELL_KNOWN = 20_000;
const LARGE = 140_000;
const MANY_WORDS = 3;

/** Regions, departments and communes of France, larger before smaller. */
export function frenchRecords(
  units: FrenchUnits,
  ids: PlaceIds,
  ordinary: Ordinary,
  at: Coordinates,
): GazetteerRecord[] {
  const regions = new Map(units.regions.map((region) => [region.code, region]));
  const departments = new Map(units.departements.map((department) => [department.code, department]));
  const regionId = new Map<string, string>();
  const departmentId = new Map<string, string>();
  const records: GazetteerRecord[] = [];
  for (const region of regions.values()) {
    const id = ids.claim(slug(region.nom));
    if (!id) continue;
    regionId.set(region.code, id);
    records.push({ id, country: "fr", feature: "region", partOf: "place/fr", names: { fr: [region.nom] } });
  }
  for (const department of departments.values()) {
    // Paris, and each island overseas that is region and department at once, have one id.
    const id = department.nom === "Paris" ? undefined : ids.claim(slug(department.nom));
    const region = regionId.get(department.region ?? "");
    departmentId.set(department.code, id ?? region ?? "place/fr");
    if (!id) continue;
    const weak = ordinary.isWord(department.nom) ? { needsContext: true } : {};
    records.push({
      id,
      country: "fr",
      feature: "department",
      ...partOf(region),
      names: { fr: [department.nom] },
      ...weak,
    });
  }
  const capitals = new Set([...units.regions, ...units.departements].map((unit) => unit.chefLieu));
  const communes = units.communes
    .filter((commune) => commune.type === "commune-actuelle")
    .filter((commune) => (commune.population ?? 0) >= SMALLEST || capitals.has(commune.code))
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0) || (a.code < b.code ? -1 : 1));
  for (const commune of communes) {
    const department = departments.get(commune.departement ?? "");
    const id = ids.claim(slug(commune.nom), slug(`${commune.nom} ${department?.nom ?? commune.code}`));
    if (!id) continue;
    const place = at.inFrance(commune.nom, commune.departement ?? "");
    records.push({
      id,
      country: "fr",
      feature: (commune.population ?? 0) >= WELL_KNOWN ? "city" : "commune",
      ...partOf(departmentId.get(commune.departement ?? "")),
      population: commune.population ?? 0,
      ...(place ? { at: place } : {}),
      names: { fr: [commune.nom] },
      ...(isDoubtful(commune, ordinary, capitals) ? { needsContext: true } : {}),
    });
  }
  return records;
}

function isDoubtful(commune: Commune, ordinary: Ordinary, capitals: Set<string>): boolean {
  if (ordinary.isWord(commune.nom)) return true;
  if (ordinary.isSaint(commune.nom)) return (commune.population ?? 0) < LARGE;
  if (capitals.has(commune.code)) return false;
  const words = commune.nom.split(/[\s'’-]/).length;
  if (words >= MANY_WORDS) return false;
  return words === 1 ? (commune.population ?? 0) < WELL_KNOWN : (commune.population ?? 0) < WELL_KNOWN / 2;
}

function partOf(id: string | undefined): { partOf?: string } {
  return id ? { partOf: id } : {};
}
