import { compareDates, dateSpecificity, datesCompatible } from "#model/date";
import type { Entity, Name } from "#model/entity";
import { slug } from "#model/id";
import { AGREEMENT_STATUSES } from "#model/vocabulary";
import type { Knowledge } from "./knowledge.js";
import { byText, commonestOf, distinct } from "./order.js";
import type { Profile } from "./profile.js";

const OWN_LANGUAGE: Record<string, Name["lang"]> = { vn: "vi", fr: "fr" };

function inCapitals(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}

function markCount(name: string): number {
  return (name.normalize("NFD").match(/\p{M}/gu)?.length ?? 0) + (name.match(/[đĐ]/gu)?.length ?? 0);
}

function capitalised(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** A name, and how many local entities bear it. */
type Used = readonly [name: string, times: number];

/** Names used most, then the fuller one, then text order. */
function commonestForm(names: readonly Used[]): string {
  const counts = new Map<string, number>();
  for (const [name, times] of names) counts.set(slug(name), (counts.get(slug(name)) ?? 0) + times);
  const [form] = [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || byText(a, b))[0]!;
  return form;
}

/** Of one name's spellings, the one with its marks, in ordinary case. */
function bestSpelling(spellings: readonly string[]): string {
  const [best] = distinct(spellings).sort(
    (a, b) => Number(inCapitals(a)) - Number(inCapitals(b)) || markCount(b) - markCount(a) || byText(a, b),
  );
  return best!;
}

function personName(profile: Profile): string {
  const full = new Set(profile.personNames.map(({ text }) => text));
  const used = profile.records.flatMap((record) =>
    distinct([record.name, ...record.surfaces.map(({ text }) => text)])
      .filter((text) => full.has(text))
      .map((text): Used => [text, record.count ?? 1]),
  );
  const form = commonestForm(used);
  const spelling = bestSpelling(used.map(([name]) => name).filter((name) => slug(name) === form));
  return inCapitals(spelling) && /\s/u.test(spelling) ? capitalised(spelling) : spelling;
}

/** The name in the thing's own language where it is Vietnamese or French, else in English, else as found. */
function bodyName(profile: Profile, country: string | null): string {
  const own = country === null ? undefined : OWN_LANGUAGE[country];
  const names = profile.records.map((record) => ({
    used: [record.name, record.count ?? 1] as Used,
    lang: record.surfaces[0]?.lang ?? "und",
  }));
  const preferred = [own, "en"].find((lang) => names.some((name) => name.lang === lang));
  const chosen = names
    .filter(({ lang }) => preferred === undefined || lang === preferred)
    .map(({ used }) => used);
  const form = commonestForm(chosen);
  return bestSpelling(chosen.map(([name]) => name).filter((name) => slug(name) === form));
}

/** Display name of what the records describe. */
export function displayName(profile: Profile, knowledge: Knowledge): string {
  const { knownId, kind } = profile;
  const renamed = givenName(profile);
  if (renamed !== null) return renamed;
  if (knownId !== null) {
    const entry = knowledge.entry(knownId);
    if (entry) return entry.name;
    const holder = profile.names
      .flatMap((name) => knowledge.officeHolders(name))
      .find(({ id }) => id === knownId);
    if (holder) return holder.name;
  }
  return kind === "Person" ? personName(profile) : bodyName(profile, commonestCountry(profile));
}

/** What people say it is called; of several names, the one decided last. */
function givenName({ records }: Profile): string | null {
  const given = records.flatMap(({ renamed }) => renamed ?? []);
  const [latest] = given.sort((a, b) => byText(b.at, a.at) || byText(a.name, b.name));
  return latest?.name ?? null;
}

function commonestCountry(profile: Profile): string | null {
  return commonestOf(
    profile.records.flatMap(({ country, count = 1 }) =>
      country === null ? [] : [[country, count] as const],
    ),
  );
}

/** The country of the listed office-holder whom the profile was found to be, where no article tells it. */
function countryHeld(profile: Profile, name: string, knowledge: Knowledge): string | null {
  if (profile.kind !== "Person" || profile.knownId === null) return null;
  const names = [name, ...profile.records.map((record) => record.name)];
  const holders = names.flatMap((one) => knowledge.officeHolders(one));
  return holders.find(({ id }) => id === profile.knownId)?.country ?? null;
}

/** The most precise of several dates, where none contradicts another; else null. */
export function agreedDate(dates: Iterable<string>): string | null {
  const all = distinct(dates);
  if (all.some((a) => all.some((b) => !datesCompatible(a, b)))) return null;
  return all.sort((a, b) => dateSpecificity(b) - dateSpecificity(a) || compareDates(a, b))[0] ?? null;
}

function agreementOf(profile: Profile, knowledge: Knowledge): Entity["agreement"] {
  const traits = profile.records.map(({ agreement }) => agreement).filter((found) => found !== null);
  const forms = profile.records.flatMap(({ agreement, count = 1 }) =>
    agreement?.form ? [[agreement.form, count] as const] : [],
  );
  const listed = profile.knownId === null ? undefined : knowledge.entry(profile.knownId)?.agreement;
  const reached = AGREEMENT_STATUSES.filter((status) =>
    traits.some(({ statuses }) => statuses.includes(status)),
  ).at(-1);
  return {
    form: listed?.form ?? commonestOf(forms) ?? "accord",
    status: reached ?? listed?.status ?? null,
    date: listed?.date ?? agreedDate(traits.flatMap(({ dates }) => dates)),
  };
}

/** The entity that a finished profile stands for. */
export function describe(profile: Profile, id: string, name: string, knowledge: Knowledge): Entity {
  const entry = profile.knownId === null ? undefined : knowledge.entry(profile.knownId);
  const names = new Map<string, Name>();
  for (const { text, lang } of profile.records.flatMap(({ surfaces }) => surfaces))
    names.set(`${lang} ${text}`, { text, lang });
  const known = profile.records.filter(({ knownId }) => knownId === profile.knownId);
  const entity: Entity = {
    id,
    kind: profile.kind,
    name,
    names: [...names].sort(([a], [b]) => byText(a, b)).map(([, found]) => found),
    country: entry ? entry.country : (commonestCountry(profile) ?? countryHeld(profile, name, knowledge)),
    basis: known.some(({ basis }) => basis === "gazetteer") ? "gazetteer" : (known[0]?.basis ?? "text"),
  };
  if (profile.kind === "Place") {
    const { isoCode = null, latitude = null, longitude = null } = entry?.place ?? {};
    entity.place = { isoCode, latitude, longitude };
  }
  if (profile.kind === "Agreement") entity.agreement = agreementOf(profile, knowledge);
  return entity;
}
