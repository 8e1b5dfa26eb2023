import { datesCompatible, isEdtf } from "#model/date";
import type { ClaimPartsFragment } from "../api/generated/graphql.js";

/** A value that some of the claims give, and these claims. */
export interface Version {
  value: string;
  claims: ClaimPartsFragment[];
}

function byValue(
  claims: readonly ClaimPartsFragment[],
  wordOf: (claim: ClaimPartsFragment) => string | null,
) {
  const versions = new Map<string, ClaimPartsFragment[]>();
  for (const claim of claims) {
    const value = wordOf(claim);
    if (value !== null) versions.set(value, [...(versions.get(value) ?? []), claim]);
  }
  return [...versions].map(([value, of]): Version => ({ value, claims: of }));
}

const agree = (a: string, b: string) => !isEdtf(a) || !isEdtf(b) || datesCompatible(a, b);

/** The dates that claims of one meeting give, where two of them cannot both be true; else nothing. */
export function datesInDispute(claims: readonly ClaimPartsFragment[]): Version[] {
  const versions = byValue(claims, ({ date }) => date);
  const disputed = versions.filter((one) => versions.some((other) => !agree(one.value, other.value)));
  return disputed.sort((a, b) => b.claims.length - a.claims.length);
}

/** What claims say of whether it took place, where some say that it did and some that it did not; else nothing. */
export function statusInDispute(claims: readonly ClaimPartsFragment[]): Version[] {
  const versions = byValue(claims, ({ status }) => status);
  const says = (wanted: readonly string[]) => versions.some(({ value }) => wanted.includes(value));
  // A meeting that was announced and then held is the ordinary course of things, and no contradiction.
  return says(["held"]) && says(["denied", "cancelled"]) ? versions : [];
}

/** Places nearer than this may be one within the other: a quarter, its town, the province around it. */
const APART_KM = 60;
const EARTH_KM = 6371;

type PlaceNamed = NonNullable<ClaimPartsFragment["arguments"][number]["entity"]>;

const isCountry = ({ id, country }: PlaceNamed) => country !== null && id === `place/${country}`;

function kilometres(a: PlaceNamed, b: PlaceNamed): number | null {
  const known = [a, b].flatMap((one) =>
    "latitude" in one && one.latitude !== null && one.longitude !== null ? [one as LatLon] : [],
  );
  const [from, to] = known.map(({ latitude, longitude }) =>
    [latitude, longitude].map((n) => (n * Math.PI) / 180),
  );
  if (!from || !to) return null;
  const [lat, lon] = [(to[0]! - from[0]!) / 2, (to[1]! - from[1]!) / 2];
  const part = Math.sin(lat) ** 2 + Math.cos(from[0]!) * Math.cos(to[0]!) * Math.sin(lon) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(part));
}

interface LatLon {
  latitude: number;
  longitude: number;
}

/** Whether one thing cannot have happened at both: other countries, or towns of one country far from each other. */
function areApart(a: PlaceNamed, b: PlaceNamed): boolean {
  if (a.id === b.id) return false;
  if (a.country !== null && b.country !== null && a.country !== b.country) return true;
  if (isCountry(a) || isCountry(b)) return false;
  return (kilometres(a, b) ?? 0) > APART_KM;
}

function placesOf(claim: ClaimPartsFragment): PlaceNamed[] {
  return claim.arguments.flatMap(({ as, entity }) =>
    as === "PLACE" && entity?.id.startsWith("place/") ? [entity] : [],
  );
}

/** Where claims say that it was, where two of them cannot both be true; else nothing. Each version by its names. */
export function placesInDispute(claims: readonly ClaimPartsFragment[]): Version[] {
  const named = claims.filter((claim) => placesOf(claim).length > 0);
  const disputed = named.filter((one) =>
    named.some((other) => placesOf(one).every((a) => placesOf(other).every((b) => areApart(a, b)))),
  );
  const versions = byValue(disputed, (claim) => {
    const names = placesOf(claim).map(({ name }) => name);
    return [...new Set(names)].sort().join(", ");
  });
  return versions.sort((a, b) => b.claims.length - a.claims.length);
}

/** How many sources that do not copy from each other stand behind some claims: digests of one report count once. */
export function independentSources(claims: readonly ClaimPartsFragment[]): number {
  return new Set(claims.map(({ article }) => article.basedOn ?? article.url ?? article.id)).size;
}
