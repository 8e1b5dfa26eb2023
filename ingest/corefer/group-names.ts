import type { LocalEntity, Mention } from "#model/mention";
import type { EntityKind } from "#model/vocabulary";
import type { AgreementMention, BodyMention, Found, PersonMention } from "../recognise/found.js";
import { near } from "../recognise/near.js";
import type { Reading } from "../recognise/reading.js";
import { fold } from "./reference.js";

/** A local entity in the making, with what recognition knew of its mentions. */
export interface Group {
  entity: LocalEntity;
  people: PersonMention[];
  bodies: BodyMention[];
  agreements: AgreementMention[];
  /** For people: the country for which they most likely stand. */
  country?: string;
}

function plainMention({ kind, start, end, text, rule, confidence, gazetteerId }: Mention): Mention {
  return { kind, start, end, text, rule, confidence, ...(gazetteerId ? { gazetteerId } : {}) };
}

/** Names one after the other in groups; `keyOf` says what makes two mentions one thing. */
function group<M extends Mention>(mentions: readonly M[], kind: EntityKind, keyOf: (mention: M) => string) {
  const groups = new Map<string, { entity: LocalEntity; members: M[] }>();
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const key = keyOf(mention);
    const known = groups.get(key);
    if (known) {
      known.members.push(mention);
      known.entity.mentions.push(plainMention(mention));
    } else
      groups.set(key, {
        members: [mention],
        entity: {
          key: `${kind}:${mention.start}`,
          kind,
          name: mention.text,
          mentions: [plainMention(mention)],
          roles: [],
        },
      });
  }
  return [...groups.values()];
}

/** Fuller names by what they end with, or start with, and those of them who hold an office. */
interface Fuller {
  names: Set<string>;
  holders: Set<string>;
}

/** "R. Dumas", "Ph. Mitterrand": a given name cut to its first letters. */
const INITIAL_AND_REST = /^(\p{Lu}\p{Ll}?)\. ?(\p{L}.*)$/u;

/**
 * The keys of people's mentions: the fullest name of the article that one ends ("Le Drian" of "Jean-Yves Le Drian",
 * "Phúc" of "Nguyễn Xuân Phúc"), shortens ("R. Dumas" of "Roland Dumas"), or starts ("Prabowo" of "Prabowo Subianto"), else its own.
 */
function personKeys(reading: Reading, all: readonly PersonMention[]): (mention: PersonMention) => string {
  // "Jokowi" is the Joko Widodo of the article: two names of one office-holder.
  const holderOf = (text: string) => {
    const holders = reading.gazetteer.officeHolders(text);
    return holders.length === 1 ? holders[0]!.id : undefined;
  };
  const byHolder = new Map<string, string>();
  for (const { text } of all) {
    const holder = /[ \u00a0]/u.test(text) ? holderOf(text) : undefined;
    if (holder) byHolder.set(holder, byHolder.get(holder) ?? fold(text));
  }
  const ended = new Map<string, Fuller>();
  const started = new Map<string, Fuller>();
  const add = (index: Map<string, Fuller>, short: string, name: string, holder: boolean) => {
    const fuller = index.get(short) ?? { names: new Set(), holders: new Set() };
    index.set(short, fuller);
    fuller.names.add(name);
    if (holder) fuller.holders.add(name);
  };
  for (const person of all) {
    const name = fold(person.text);
    const words = name.split(" ");
    const holder = person.titles.length > 0;
    for (let i = 1; i < words.length; i++) add(ended, words.slice(i).join(" "), name, holder);
    for (let i = 1; i < words.length; i++) add(started, words.slice(0, i).join(" "), name, holder);
  }
  return (mention) => {
    const own = fold(mention.text);
    const [, initial, rest] = INITIAL_AND_REST.exec(mention.text)?.map(fold) ?? [];
    const written = [...((rest && ended.get(rest)?.names) || [])].filter(
      (name) => name !== own && name.startsWith(initial!),
    );
    if (written.length === 1) return written[0]!;
    const fuller = ended.get(own) ?? started.get(own);
    const [only] = fuller?.names.size === 1 ? fuller.names : fuller?.holders.size === 1 ? fuller.holders : [];
    return only ?? byHolder.get(holderOf(mention.text) ?? "") ?? own;
  };
}

/** Names in brackets behind another spelling: "Giăng-Mác Ê-rô (Jean-Marc Ayrault)" → the first is the second. */
function bracketed<M extends Mention>(
  reading: Reading,
  mentions: readonly M[],
  keyOf: (mention: M) => string,
): Map<string, string> {
  const same = new Map<string, string>();
  for (const mention of mentions) {
    if (mention.gazetteerId) continue;
    const second = near(mentions, { start: mention.end, end: mention.end + 3 }).find(
      (x) =>
        x.start > mention.end &&
        /^[ \u00a0]?\($/u.test(reading.text.slice(mention.end, x.start)) &&
        reading.text.charAt(x.end) === ")",
    );
    if (second) same.set(keyOf(mention), keyOf(second));
  }
  return same;
}

/** Names of more words are not cut short. */
const MOST_WORDS = 12;

/** The keys of bodies: an id, else the name; a name cut short ("Nhóm Nghị sĩ hữu nghị") has that of the longer one. */
function bodyKeys(all: readonly BodyMention[]): (mention: BodyMention) => string {
  const longer = new Map<BodyMention["head"], Map<string, BodyMention>>();
  for (const body of all) {
    if (!body.head) continue;
    const byStart = longer.get(body.head) ?? new Map<string, BodyMention>();
    longer.set(body.head, byStart);
    const words = fold(body.text).split(" ");
    for (let i = 1; i < Math.min(words.length, MOST_WORDS); i++) {
      const start = words.slice(0, i).join(" ");
      if (!byStart.has(start)) byStart.set(start, body);
    }
  }
  return (mention) => {
    const id = mention.gazetteerId ?? mention.composedId;
    if (id) return id;
    const own = fold(mention.text);
    const whole = longer.get(mention.head)?.get(own);
    return whole ? (whole.gazetteerId ?? whole.composedId ?? fold(whole.text)) : own;
  };
}

/** Joins the mentions of one article that name one thing. */
export function groupNames(reading: Reading, found: Found): Group[] {
  const none = { people: [], bodies: [], agreements: [] };
  const personOf = personKeys(reading, found.people);
  const alsoPeople = bracketed(reading, found.people, personOf);
  const people = group(found.people, "Person", (m) => alsoPeople.get(personOf(m)) ?? personOf(m)).map(
    ({ entity, members }): Group => ({ ...none, entity, people: members }),
  );
  const bodies = group(found.bodies, "Organization", bodyKeys(found.bodies)).map(
    ({ entity, members }): Group => ({ ...none, entity, bodies: members }),
  );
  const placeOf = (m: Mention) => m.gazetteerId ?? fold(m.text);
  const alsoPlaces = bracketed(
    reading,
    found.places.filter((m) => !("head" in m) && m.rule !== "venue-head"),
    placeOf,
  );
  const places = group(found.places, "Place", (m) => alsoPlaces.get(placeOf(m)) ?? placeOf(m)).map(
    ({ entity, members }): Group => ({
      ...none,
      entity,
      bodies: members.filter((m) => "head" in m) as BodyMention[],
    }),
  );
  const agreements = group(
    found.agreements,
    "Agreement",
    (m) => m.gazetteerId ?? m.composedId ?? fold(m.text),
  ).map(({ entity, members }): Group => ({ ...none, entity, agreements: members }));
  for (const { entity, bodies: members, agreements: texts } of [...bodies, ...places, ...agreements]) {
    const listed = entity.mentions.find((mention) => mention.gazetteerId)?.gazetteerId;
    const composed = [...members, ...texts].find((member) => member.composedId)?.composedId;
    if (listed) entity.gazetteerId = listed;
    else if (composed && reading.gazetteer.entry(composed)) entity.gazetteerId = composed;
    else if (composed) entity.composedId = composed;
    const country =
      (listed && reading.gazetteer.entry(listed)?.country) || members.find((x) => x.country)?.country;
    if (country) entity.country = country;
    const form = texts[0]?.form;
    if (form) entity.form = form;
  }
  return [...people, ...bodies, ...places, ...agreements];
}
