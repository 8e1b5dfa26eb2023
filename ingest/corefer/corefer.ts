import type { LocalEntity, Mention, RoleMention } from "#model/mention";
import { otherCountry } from "../recognise/countries.js";
import type { Found } from "../recognise/found.js";
import { near } from "../recognise/near.js";
import { contains, type Reading } from "../recognise/reading.js";
import { impliedBody, likelyCountry, toldCountry } from "../recognise/settle.js";
import { acronyms } from "./acronyms.js";
import { discourse } from "./discourse.js";
import { firstPerson } from "./first-person.js";
import { type Group, groupNames } from "./group-names.js";
import { agreement } from "./qualities.js";
import { fold, type Reference } from "./reference.js";
import { shortNames } from "./short-names.js";
import { standIns } from "./stand-ins.js";

/** The things of an article, and every stretch of text that stands for one of its people. */
export interface Coreference {
  entities: LocalEntity[];
  /** People, in the order of the text. */
  people: Reference[];
}

/** Joins mentions into local entities, adds short names and acronyms, gives people their roles, and finds stand-ins. */
export function corefer(reading: Reading, found: Found): Coreference {
  let groups = groupNames(reading, found);
  const taken: Mention[] = [...found.people, ...found.bodies, ...found.places, ...found.agreements];
  // "Minister Son" may be told by the title and by the full name.
  const stretches = new Set(found.people.map(({ start, end }) => `${start}-${end}`));
  for (const [group, mention] of [
    ...shortNames(reading, groups, taken, found.titles),
    ...acronyms(reading, groups, taken),
  ])
    if (
      !stretches.has(`${mention.start}-${mention.end}`) ||
      !group.people.some((one) => one.start === mention.start)
    )
      group.entity.mentions.push(mention);
  groups = withoutPartsOfNames(groups);
  for (const group of groups) {
    const { entity } = group;
    entity.mentions.sort((a, b) => a.start - b.start);
    entity.key = `${entity.kind}:${entity.mentions[0]!.start}`;
    entity.name = displayName(entity);
  }
  const other = otherCountry(reading, "vn");
  const bySpan = new Map<string, Group>();
  for (const group of [...groups].reverse())
    for (const { start, end } of group.entity.mentions) bySpan.set(`${start}-${end}`, group);
  for (const group of groups)
    if (group.entity.kind === "Person") giveRoles(reading, found, (span) => bySpan.get(span), group, other);

  const names = groups.flatMap((group) => (group.entity.kind === "Person" ? nameReferences(group) : []));
  const titled = [...names, ...standIns(reading, found, groups, names)].sort((a, b) => a.start - b.start);
  const byStart = (a: Reference, b: Reference) => a.start - b.start;
  const told = [...titled, ...discourse(reading, titled, agreement(reading, groups))].sort(byStart);
  const people = [...told, ...firstPerson(reading, told)].sort(byStart);
  return {
    entities: groups.map((group) => group.entity).sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start),
    people,
  };
}

/** "Mendès France" names no country: a name of several words, found again, takes what stands in it. */
function withoutPartsOfNames(groups: readonly Group[]): Group[] {
  const again = groups.flatMap((group) => group.entity.mentions.filter((one) => one.rule === "name-again"));
  return groups.filter(({ entity }) => {
    entity.mentions = entity.mentions.filter(
      (one) => one.kind === "Person" || !near(again, one).some((name) => contains(name, one)),
    );
    return entity.mentions.length > 0;
  });
}

/** The longest surface form that is not set in capitals throughout. */
function displayName(entity: LocalEntity): string {
  const forms = entity.mentions.map((mention) => mention.text);
  const written = forms.filter((form) => form !== form.toLocaleUpperCase());
  return (written.length ? written : forms).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!;
}

function nameReferences(group: Group): Reference[] {
  const people = new Map(group.people.map((person) => [person.start, person]));
  return group.entity.mentions.map((mention) => {
    const person = people.get(mention.start);
    const spans = [mention, ...(person?.titles ?? []).filter((title) => !title.shared)];
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    return {
      start: mention.start,
      end: mention.end,
      text: mention.text,
      entity: group.entity,
      ...(group.country ? { country: group.country } : {}),
      named: true,
      whole: {
        start: Math.min(start, person?.honorificStart ?? start),
        end,
      },
      rule: mention.rule,
    };
  });
}

function giveRoles(
  reading: Reading,
  found: Found,
  groupAt: (span: string) => Group | undefined,
  group: Group,
  other: string | undefined,
): void {
  const { entity } = group;
  const seen = new Set<string>();
  const person =
    group.people.find((x) => x.titles.some((title) => title.countries.length > 0)) ?? group.people[0]!;
  const country = likelyCountry(reading, person, other);
  if (country) group.country = country;
  const told = toldCountry(reading, person);
  if (told) entity.country = told;
  for (const title of group.people.flatMap((x) => x.titles)) {
    const text = reading.text.slice(title.start, title.end);
    if (seen.has(fold(text))) continue;
    seen.add(fold(text));
    const body =
      near(found.bodies, title).find((x) => contains(title, x)) ??
      near(found.places, title).find((x) => "head" in x && contains(title, x));
    const org = body && groupAt(`${body.start}-${body.end}`);
    const implied = org ? undefined : impliedBody(reading, title, country, found.places);
    const role: RoleMention = {
      start: title.start,
      end: title.end,
      title: text,
      org: org?.entity.key ?? null,
      ...(implied ? { impliedOrgId: implied } : {}),
      ...((title.countries[0] ?? country) ? { country: title.countries[0] ?? country! } : {}),
      rule: `title-${title.office}`,
    };
    entity.roles.push(role);
  }
}
