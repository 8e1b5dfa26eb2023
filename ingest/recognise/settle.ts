import type { Span } from "#model/document";
import { isCountryId } from "#model/id";
import type { Mention } from "#model/mention";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { remember } from "../remember.js";
import { composeBodyId, placeSlug, portfolioIn } from "./compose.js";
import { countriesIn, countriesOfTowns, otherCountry } from "./countries.js";
import type { BodyMention, PersonMention, TitlePhrase } from "./found.js";
import { lastBefore, near } from "./near.js";
import { contains, type Reading } from "./reading.js";
import { isSyllable } from "./vietnamese-names.js";

/** Kinds that Vietnam does not have: a bare Senate is another country's. */
const NOT_VIETNAMESE = new Set(["senate"]);

const told = new WeakMap<Gazetteer, (name: string) => boolean>();

/** Whether a name is built as Vietnamese names are: family name first, every word one syllable. */
export function isVietnameseName({ gazetteer }: Reading, name: string): boolean {
  const known = told.get(gazetteer) ?? remember((text) => isBuiltAsVietnamese(gazetteer, text));
  told.set(gazetteer, known);
  return known(name);
}

function isBuiltAsVietnamese(gazetteer: Gazetteer, name: string): boolean {
  const words = name.split(/[ \u00a0]+/u);
  const family = words[0]!;
  const bare = family.normalize("NFD").replace(/\p{M}/gu, "").replace(/Đ/gu, "D");
  if (
    words.length < 2 ||
    gazetteer.isFrenchGivenName(family) ||
    !words.slice(0, 4).every((word) => isSyllable(word))
  )
    return false;
  return gazetteer.isVietnameseFamilyName(family) || gazetteer.isVietnameseFamilyName(bare);
}

/** Who sends an ambassador: "Duta Besar untuk Prancis Trần Văn Mẫu" names only the host, as the name gives away. */
function senderOf(countries: readonly string[], country: string | undefined): string | undefined {
  return countries.length === 1 && country === "vn" ? country : countries[0];
}

/** Country of a person by the offices beside the name, else by how the name is built; undefined where neither tells. */
export function toldCountry(reading: Reading, person: PersonMention): string | undefined {
  const vietnamese = isVietnameseName(reading, person.text);
  const ambassador = person.titles.find((title) => title.office === "ambassador" && title.countries[0]);
  if (ambassador) return senderOf(ambassador.countries, vietnamese ? "vn" : undefined);
  // Of several countries in a title ("chair of the France-Vietnam friendship group") the name tells which one is meant;
  // the last one is that of the body ("head of the Asia department of the French ministry").
  const told = person.titles.flatMap((title) => title.countries);
  const fitting = told.findLast((code) => (code === "vn") === vietnamese);
  if (fitting || vietnamese) return fitting ?? told.at(-1) ?? "vn";
  // "Mayor of Toulouse": who governs a town stands for its country.
  const governs = person.titles.filter(({ office }) => office === "mayor" || office === "deputy-mayor");
  const town = governs.flatMap((title) => countriesOfTowns(reading, title)).at(-1);
  if (town && told.length === 0) return town;
  // "Paul Martin, director of the agency in Vietnam" is where he works, not whom he stands for.
  const posted = told.length > 0 && reading.gazetteer.isFrenchGivenName(person.text.split(/[ \u00a0-]/u)[0]!);
  return posted ? undefined : told.at(-1);
}

/**
 * Country for which a person most likely stands, to tell the sides of a meeting: what the text tells, else the foreign
 * country that the article is about. Too weak for an identity.
 */
export function likelyCountry(
  reading: Reading,
  person: PersonMention,
  other: string | undefined,
): string | undefined {
  const { names, organizations } = reading.vocabulary.language;
  const home = organizations.defaultCountry;
  const told = toldCountry(reading, person);
  const french = reading.gazetteer.isFrenchGivenName(person.text.split(/[ \u00a0-]/u)[0]!);
  // "Paul Martin, director of the office in Hanoi" is no Vietnamese for it.
  const ofTown = () =>
    person.titles
      .flatMap((title) => countriesOfTowns(reading, title))
      .filter((code) => !french || code !== "vn")
      .at(-1);
  return told ?? ofTown() ?? (names.domestic && !french ? names.domestic : home === "vn" ? other : home);
}

/**
 * Gives bodies their country and their composed id. A body without a country of its own takes that of the person
 * whose title holds it, else that of the last body of its kind, else the pack's default.
 */
export function settleBodies(
  reading: Reading,
  bodies: readonly BodyMention[],
  people: readonly PersonMention[],
  places: readonly Mention[],
): BodyMention[] {
  const home = reading.vocabulary.language.organizations.defaultCountry;
  const other = otherCountry(reading, "vn");
  const latest = new Map<string, string>();
  const titles = people.flatMap((person) => person.titles.map(({ start, end }) => ({ start, end, person })));
  const towns = vietnameseTowns(reading, places);
  return bodies.map((body) => {
    if (!body.head) return body;
    const { kind } = body.head;
    const inside = countriesIn(reading, body).map((hit) => hit.code);
    const holder = near(titles, body).find((title) => contains(title, body))?.person;
    let country = body.country ?? (holder && likelyCountry(reading, holder, other)) ?? latest.get(kind);
    country ??= NOT_VIETNAMESE.has(kind) ? other : home;
    if (country) latest.set(kind, country);
    const listed = body.gazetteerId ? undefined : listedBody(reading, body.text, country);
    if (listed) return { ...body, ...(country ? { country } : {}), gazetteerId: listed };
    const host = kind === "embassy" ? (inside[1] ?? (country === "vn" ? other : "vn")) : inside[1];
    const place = placeOf(body, places, towns);
    const portfolio = portfolioIn(body.text, reading.vocabulary.language.titles.portfolios);
    const composedId =
      kind === "party"
        ? undefined
        : composeBodyId(
            {
              kind,
              ...(country ? { country } : {}),
              ...(host ? { host } : {}),
              ...(place ? { place } : {}),
              ...(portfolio ? { portfolio } : {}),
            },
            reading.gazetteer,
          );
    return { ...body, ...(country ? { country } : {}), ...(composedId ? { composedId } : {}) };
  });
}

/** Id of the one listed body of a name; a name that is common needs its country ("Party Central Committee"). */
function listedBody(reading: Reading, name: string, country: string | undefined): string | undefined {
  const bodies = reading.gazetteer.byName(name).filter(({ kind }) => kind === "Organization");
  const fitting = bodies.filter((entry) => !entry.needsContext || entry.country === country);
  return bodies.length === 1 ? fitting[0]?.id : undefined;
}

/** Towns and provinces of Vietnam that the text names, in order. */
function vietnameseTowns(reading: Reading, places: readonly Mention[]): Mention[] {
  return places.filter(
    ({ gazetteerId }) =>
      gazetteerId && reading.gazetteer.entry(gazetteerId)?.country === "vn" && !isCountryId(gazetteerId),
  );
}

/** Slug of the place that a body governs: the last one in its name, else the Vietnamese town named last before it. */
function placeOf(
  body: BodyMention,
  places: readonly Mention[],
  towns: readonly Mention[],
): string | undefined {
  const own = near(places, body).filter((place) => contains(body, place) && !isCountryId(place.gazetteerId));
  const last = own.at(-1);
  if (last) return placeSlug(last.gazetteerId, last.text);
  const town = lastBefore(towns, body.start);
  return town && placeSlug(town.gazetteerId, town.text);
}

/** The body that an office implies without naming it: the embassy of an ambassador. */
export function impliedBody(
  reading: Reading,
  title: TitlePhrase,
  country: string | undefined,
  places: readonly Mention[],
): string | undefined {
  const span: Span = title;
  const own = near(places, span).filter((place) => contains(span, place) && !isCountryId(place.gazetteerId));
  const place = own.at(-1) && placeSlug(own.at(-1)!.gazetteerId, own.at(-1)!.text);
  const named = title.countries[0] ?? country;
  const base = {
    ...(named ? { country: named } : {}),
    ...(title.portfolio ? { portfolio: title.portfolio } : {}),
  };
  const compose = (parts: Parameters<typeof composeBodyId>[0]) => composeBodyId(parts, reading.gazetteer);
  switch (title.office) {
    case "minister":
    case "deputy-minister":
      return compose({ kind: "ministry", ...base });
    case "ambassador": {
      const sender = senderOf(title.countries, country) ?? country;
      const told = title.countries.find((code) => code !== sender);
      const host = told ?? (sender === "vn" ? otherCountry(reading, "vn") : "vn");
      return sender && host ? compose({ kind: "embassy", country: sender, host }) : undefined;
    }
    case "head-of-government":
      return compose({ kind: "government", ...base });
    case "speaker":
      return compose({ kind: "parliament", ...base });
    case "senate-president":
      return compose({ kind: "senate", ...base });
    case "mayor":
    case "deputy-mayor":
      return place ? compose({ kind: "city-hall", place }) : undefined;
    case "party-leader":
      return named === "vn" ? "org/communist-party-of-vietnam" : undefined;
    default:
      return undefined;
  }
}
