import { createHash } from "node:crypto";
import type { Article } from "#model/article";
import type { Claim, ClaimArgument, Fact } from "#model/claim";
import type { Extraction } from "#model/extraction";
import type { LocalEntity } from "#model/mention";
import type { EntityKind } from "#model/vocabulary";
import { bodyName, personName, placeName } from "./names.js";
import { prose } from "./prose.js";
import { numbers, zipf } from "./random.js";

/** People, bodies, places and agreements grow with the number of articles; a few of each are in the news all the time. */
const SHARE = { people: 0.2, bodies: 0.05, places: 0.02, agreements: 0.2 };
const SKEW = 0.8;
const DAYS = 20 * 365;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2003, 0, 1);
const TITLES = { vn: "Vietnamese Minister", fr: "French Ambassador" };
const COUNTRIES = [
  ["Vietnam", "place/vn"],
  ["France", "place/fr"],
] as const;
const TOPICS = [
  "trade",
  "education",
  "clean energy",
  "public health",
  "transport",
  "culture",
  "farming",
  "research",
];

/** The nth article of a world; those of another seed are others, although they tell of the same people. */
interface Which {
  nth: number;
  seed: number;
}

/** What happened, which some articles report. */
interface Event {
  day: number;
  sides: [number[], number[]];
  place: number;
  agreement: number | null;
}

/** Articles of a made-up world, as an extractor would find them: with mentions, sides, claims and quotes. Always the same. */
export function* generate(articles: number, seed = 42): Generator<Extraction> {
  const next = numbers(seed);
  const upTo = (count: number) => Math.floor(next() * count);
  const least = (share: number, count: number) => Math.max(count, Math.round(articles * share));
  const [people, bodies, places] = [
    least(SHARE.people, 200),
    least(SHARE.bodies, 40),
    least(SHARE.places, 20),
  ];
  const [person, body, place] = [
    zipf(people, SKEW, next),
    zipf(bodies, SKEW, next),
    zipf(places, SKEW, next),
  ];
  const reported: Event[] = [];
  for (let nth = 0; nth < articles; nth++) {
    const day = Math.floor((nth / articles) * DAYS);
    // Some articles report what others reported a little before.
    const known =
      reported.length > 0 && next() < 0.4
        ? reported[reported.length - 1 - upTo(Math.min(5, reported.length))]
        : undefined;
    const event =
      known ?? anEvent(day, { person, place, next, upTo, agreements: least(SHARE.agreements, 20) });
    if (!known) reported.push(event);
    yield anArticle({ nth, seed }, day, event, {
      person: person(),
      body: body(),
      topic: upTo(TOPICS.length),
      next,
    });
  }
}

function anEvent(
  day: number,
  {
    person,
    place,
    next,
    upTo,
    agreements,
  }: {
    person: () => number;
    place: () => number;
    next: () => number;
    upTo: (count: number) => number;
    agreements: number;
  },
): Event {
  const chosen = new Set<number>();
  const size = 2 + (next() < 0.3 ? 1 : 0) + (next() < 0.1 ? 1 : 0);
  while (chosen.size < size) chosen.add(person());
  const [first, ...others] = chosen;
  return {
    day,
    sides: [[first!], others],
    place: place(),
    agreement: next() < 0.2 ? upTo(agreements) : null,
  };
}

function anArticle(
  { nth, seed }: Which,
  day: number,
  { day: eventDay, sides, place, agreement }: Event,
  { person, body, topic, next }: { person: number; body: number; topic: number; next: () => number },
): Extraction {
  const date = isoDay(eventDay);
  const writer = new Writer(
    `article/${createHash("sha256").update(`bench ${seed} ${nth}`).digest("hex").slice(0, 16)}`,
  );
  const people = (side: number[]) =>
    side.map((which) => {
      const { name, country } = personName(which);
      return { ...writer.named("Person", name, { country }), title: TITLES[country] };
    });
  writer.say(`Report ${nth} on ${TOPICS[topic]!}\n\n`);
  // The meeting, with who took part on either side.
  writer.begin();
  const [left, right] = sides.map(people);
  writer.list(left!);
  writer.say(" met with ");
  writer.list(right!);
  writer.say(" in ");
  const town = writer.write(writer.named("Place", placeName(place)));
  writer.say(` on ${longDay(eventDay)} and spoke of ${TOPICS[topic]!}.`);
  const meeting: Fact = { kind: "Meeting", act: "talks", channel: "in-person", status: "held" };
  const sided = [left!, right!].flatMap((side, number) =>
    side.map((one) => ({ ...writer.argument(one.key, "participant"), side: number })),
  );
  writer.claim(meeting, [...sided, { ...town, as: "place" }], date);
  for (const one of [...left!, ...right!]) {
    writer.claim({ kind: "Role", title: one.title }, [writer.argument(one.key, "holder")], null);
  }
  writer.say("\n\n");
  if (agreement !== null) {
    writer.begin();
    const [vietnam, france] = COUNTRIES.map(([name, id]) => writer.named("Place", name, { gazetteerId: id }));
    writer.write(vietnam!);
    writer.say(" and ");
    writer.write(france!);
    writer.say(" signed the ");
    writer.write(
      writer.named("Agreement", `Accord on ${placeName(agreement)} ${TOPICS[agreement % TOPICS.length]!}`, {
        form: "accord",
      }),
    );
    writer.say(` on ${longDay(eventDay)}.`);
    const key = writer.last("Agreement");
    writer.claim(
      { kind: "Agreement", form: "accord", status: "signed" },
      [
        writer.argument(key, "agreement"),
        writer.argument(vietnam!.key, "party"),
        writer.argument(france!.key, "party"),
      ],
      date,
    );
    writer.say("\n\n");
  }
  // Others that are named, and what is said around them.
  const another = personName(person);
  writer.begin();
  writer.write(writer.named("Person", another.name, { country: another.country }));
  writer.say(", a member of the ");
  writer.write(writer.named("Organization", bodyName(body)));
  writer.say(", welcomed it.");
  const [member, group] = [writer.last("Person"), writer.last("Organization")];
  if (next() < 0.5)
    writer.claim(
      { kind: "Relation", type: "MEMBER_OF" },
      [writer.argument(member, "from"), writer.argument(group, "to")],
      null,
    );
  writer.say(` ${prose(seed * 1_000_003 + nth)}\n`);
  return writer.extraction({ nth, seed, publishedAt: isoDay(day), title: `Report ${nth}` });
}

function isoDay(day: number): string {
  return new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
}

function longDay(day: number): string {
  return new Date(FIRST_DAY + day * DAY_MS).toLocaleDateString("en-US", {
    dateStyle: "long",
    timeZone: "UTC",
  });
}

interface Named {
  key: string;
  kind: EntityKind;
  name: string;
  title?: string;
}

/** Writes a text, and keeps where it names and states what. */
class Writer {
  private text = "";
  private start = 0;
  private readonly entities = new Map<string, LocalEntity>();
  private readonly claims: Omit<Claim, "quote" | "end">[] = [];
  private readonly ends: number[] = [];

  constructor(private readonly id: string) {}

  say(words: string): void {
    this.text += words;
  }

  begin(): void {
    this.start = this.text.length;
  }

  /** A thing of a name; it is in the article once it is written. */
  named(kind: EntityKind, name: string, more: Partial<LocalEntity> = {}): Named {
    const key = `${kind}:${name}`;
    if (!this.entities.has(key))
      this.entities.set(key, { key, kind, name, mentions: [], roles: [], ...more });
    return { key, kind, name };
  }

  write({ key, kind, name }: Named): ClaimArgument {
    const start = this.text.length;
    this.text += name;
    this.entities
      .get(key)!
      .mentions.push({ kind, text: name, start, end: this.text.length, rule: "bench", confidence: 1 });
    return this.argument(key, "place");
  }

  list(people: readonly Named[]): void {
    for (const [at, one] of people.entries()) {
      if (at > 0) this.say(" and ");
      if (one.title) this.say(`${one.title} `);
      this.write(one);
    }
  }

  /** The key of what of a kind was written last. */
  last(kind: EntityKind): string {
    const written = [...this.entities.values()].filter((entity) => entity.kind === kind);
    return written.sort((a, b) => a.mentions.at(-1)!.start - b.mentions.at(-1)!.start).at(-1)!.key;
  }

  argument(key: string, as: ClaimArgument["as"]): ClaimArgument {
    const { text: surface, start, end } = this.entities.get(key)!.mentions.at(-1)!;
    return { as, entity: key, surface, start, end, basis: "stated" };
  }

  claim(fact: Fact, args: ClaimArgument[], date: string | null): void {
    const id = `claim/${createHash("sha256").update(`${this.id} ${this.claims.length}`).digest("hex").slice(0, 16)}`;
    this.ends.push(this.text.length);
    this.claims.push({
      id,
      articleId: this.id,
      fact,
      start: this.start,
      date,
      recalled: false,
      rule: "bench",
      confidence: 0.9,
      arguments: args,
    });
  }

  extraction({ nth, seed, publishedAt, title }: Which & { publishedAt: string; title: string }): Extraction {
    const { id, text } = this;
    const url = `https://news${nth % 37}.example/${seed}/${nth}`;
    const about = {
      lang: "en",
      title,
      url,
      basedOn: null,
      publisher: `News ${nth % 37}`,
      author: null,
      publishedAt,
    };
    const article: Article = { id, label: `bench-${nth}`, text, ...about };
    return {
      article,
      document: { article, text, lang: "en", blocks: [], sentences: [] },
      entities: [...this.entities.values()],
      claims: this.claims.map((claim, at) => ({
        ...claim,
        end: this.ends[at]!,
        quote: text.slice(claim.start, this.ends[at]!),
      })),
      refused: [],
      problems: [],
    };
  }
}
