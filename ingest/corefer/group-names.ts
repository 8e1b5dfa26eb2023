import type { LocalEntity, Mention } from "#model/mention";
import type { EntityKind } from "#model/vocabulary";
import type { AgreementMention, BodyMention, Found, PersonMention } from "../recognise/found.js";
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

const words = (name: string) => fold(name).split(" ");

/** Whether the shorter name is an end of the longer: "Le Drian" of "Jean-Yves Le Drian", "Phúc" of "Nguyễn Xuân Phúc". */
export function endsName(longer: string, shorter: string): boolean {
  const [long, short] = [words(longer), words(shorter)];
  return (
    short.length < long.length && short.every((word, i) => word === long[long.length - short.length + i])
  );
}

/** Whether the shorter name is the first word of the longer: "Prabowo" of "Prabowo Subianto". */
const startsName = (longer: string, shorter: string) =>
  words(shorter).length === 1 && words(longer).length > 1 && words(longer)[0] === words(shorter)[0];

/** The key of a person's mention: the fullest name of the article that it ends, or starts, else its own. */
function personKey(mention: PersonMention, all: readonly PersonMention[]): string {
  const ended = all.filter((x) => endsName(x.text, mention.text));
  const fuller = ended.length > 0 ? ended : all.filter((x) => startsName(x.text, mention.text));
  const names = new Set(fuller.map((x) => fold(x.text)));
  const holders = new Set(fuller.filter((x) => x.titles.length > 0).map((x) => fold(x.text)));
  const [only] = names.size === 1 ? names : holders.size === 1 ? holders : [];
  return only ?? fold(mention.text);
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
    const second = mentions.find(
      (x) =>
        x.start > mention.end &&
        /^[ \u00a0]?\($/u.test(reading.text.slice(mention.end, x.start)) &&
        reading.text.charAt(x.end) === ")",
    );
    if (second) same.set(keyOf(mention), keyOf(second));
  }
  return same;
}

/** A body's key: its id, else its name; a name cut short ("Nhóm Nghị sĩ hữu nghị") is that of the longer one before it. */
function bodyKey(mention: BodyMention, all: readonly BodyMention[]): string {
  const id = mention.gazetteerId ?? mention.composedId;
  if (id) return id;
  const own = fold(mention.text);
  const longer = all.find(
    (x) => x.head === mention.head && x.head && x !== mention && fold(x.text).startsWith(`${own} `),
  );
  return longer ? (longer.gazetteerId ?? longer.composedId ?? fold(longer.text)) : own;
}

/** Joins the mentions of one article that name one thing. */
export function groupNames(reading: Reading, found: Found): Group[] {
  const none = { people: [], bodies: [], agreements: [] };
  const personOf = (m: PersonMention) => personKey(m, found.people);
  const alsoPeople = bracketed(reading, found.people, personOf);
  const people = group(found.people, "Person", (m) => alsoPeople.get(personOf(m)) ?? personOf(m)).map(
    ({ entity, members }): Group => ({ ...none, entity, people: members }),
  );
  const bodies = group(found.bodies, "Organization", (m) => bodyKey(m, found.bodies)).map(
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
