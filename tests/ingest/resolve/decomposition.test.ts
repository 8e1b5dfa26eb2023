import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockKeys } from "#ingest/resolve/block";
import { type ResolvedClaim, resolveClaims } from "#ingest/resolve/claims";
import { claimBlockKeys, shareFacts } from "#ingest/resolve/facts";
import { identify } from "#ingest/resolve/identity";
import { identityRecords } from "#ingest/resolve/record";
import { resolve } from "#ingest/resolve/resolve";
import type { Extraction } from "#model/extraction";
import type { Judgement } from "#model/judgement";
import {
  type ArticleSketch,
  aMeeting,
  anExtraction,
  type ClaimSketch,
  type LocalSketch,
} from "../../helpers/builders/extraction.js";
import { anEntry, someKnowledge } from "../../helpers/builders/knowledge.js";
import { canonical } from "../../helpers/canonical.js";

const partnership = {
  form: "partnership" as const,
  status: "in-force" as const,
  date: "2013-09-25",
  parties: ["place/fr", "place/vn"],
};
const knowledge = someKnowledge(
  [
    anEntry("place/vn", { country: "vn" }),
    anEntry("place/fr", { country: "fr" }),
    anEntry("place/paris", { country: "fr", partOf: "place/fr" }),
    anEntry("agreement/vn-fr-strategic-partnership", {
      names: [{ text: "strategic partnership", lang: "en" }],
      agreement: partnership,
    }),
  ],
  [
    {
      id: "person/emmanuel-macron",
      name: "Emmanuel Macron",
      aliases: ["Macron"],
      country: "fr",
      offices: [{ office: "President", from: "2017", to: null }],
    },
  ],
);

const PEOPLE = [
  "Tô Lâm",
  "To Lam",
  "TO LAM",
  "Lam",
  "Nguyễn Văn Tuân",
  "Nguyễn Văn Tuấn",
  "Nguyen Van Tuan",
  "Nguyễn Tuấn",
  "Tuấn",
  "Tuan Nguyen Van",
  "Emmanuel Macron",
  "E. Macron",
  "Macron",
  "Brigitte Macron",
  "Jean-Yves Le Drian",
  "Le Drian",
];
const BODIES = ["Agence française de développement", "AFD", "Friendship Group", "Ministry of Defence"];
const TITLES = ["President", "Tổng thống", "Ambassador", "Prime Minister", "adviser"];
const DATES = [
  null,
  null,
  "2024-10-07",
  "2024-10",
  "XXXX-10-07",
  "2024-10-06/2024-10-08",
  "2018-03-27",
  "2018",
];

const person = fc.record({
  name: fc.constantFrom(...PEOPLE),
  country: fc.constantFrom(undefined, "vn", "fr"),
  title: fc.constantFrom(undefined, ...TITLES),
  org: fc.constantFrom(undefined, "org/embassy-of-france-in-vietnam"),
});
const known: LocalSketch[] = [
  { name: "Vietnam", knownId: "place/vn", country: "vn" },
  { name: "France", knownId: "place/fr", country: "fr" },
  { name: "Paris", knownId: "place/paris", country: "fr" },
  { name: "strategic partnership", kind: "Agreement", form: "partnership" },
];
const meeting = fc.record({
  left: fc.nat(2),
  right: fc.nat(2),
  third: fc.option(fc.nat(2)),
  date: fc.constantFrom(...DATES),
  recalled: fc.boolean(),
  status: fc.constantFrom("held" as const, "planned" as const),
  channel: fc.constantFrom("in-person" as const, "in-person" as const, "phone" as const),
  act: fc.constantFrom("talks" as const, "signing" as const),
  place: fc.constantFrom(undefined, "Paris", "Vietnam"),
});
const article = fc.record({
  lang: fc.constantFrom("vi", "fr", "en"),
  publishedAt: fc.constantFrom(null, "2024-10-08", "2024-10-09", "2018-03-28"),
  people: fc.array(person, { minLength: 1, maxLength: 3 }),
  body: fc.option(fc.constantFrom(...BODIES)),
  country: fc.constantFrom(undefined, "vn", "fr"),
  deal: fc.boolean(),
  meetings: fc.array(meeting, { maxLength: 2 }),
});
type Draft = typeof article extends fc.Arbitrary<infer Value> ? Value : never;

function written(draft: Draft, at: number): Extraction {
  const people = [...new Map(draft.people.map((one) => [one.name, one])).values()];
  const entities: ArticleSketch["entities"] = [
    ...people.map(({ name, country, title, org }) => ({
      name,
      country,
      roles: title ? [{ title, ...(org ? { impliedOrgId: org } : {}) }] : [],
    })),
    ...known,
    ...(draft.body ? [{ name: draft.body, kind: "Organization" as const, country: draft.country }] : []),
  ];
  const claims: ClaimSketch[] = draft.meetings.map(
    ({ left, right, third, date, recalled, place, ...fact }) => {
      const name = (i: number) => people[i % people.length]!.name;
      const guests = [name(right), ...(third === null ? [] : [name(third)])];
      return aMeeting([[name(left)], guests], { date, recalled, place, fact });
    },
  );
  claims.push({ fact: { kind: "Role", title: people[0]!.name }, holder: people[0]!.name });
  if (draft.deal) {
    claims.push({
      fact: { kind: "Agreement", form: "partnership", status: "signed" },
      agreement: "strategic partnership",
      parties: ["Vietnam", "France"],
      date: "2013-09-25",
    });
  }
  return anExtraction({
    id: `article/${at}`,
    lang: draft.lang,
    publishedAt: draft.publishedAt,
    entities,
    claims,
  });
}

const articles = fc.array(article, { minLength: 1, maxLength: 9 }).map((drafts) => drafts.map(written));

/** Judgements over the people of two articles, some of which meet. */
function judgementsOver(
  extractions: Extraction[],
  picks: { from: number; to: number; verdict: Judgement["verdict"] }[],
): Judgement[] {
  const anchorOf = (at: number) => {
    const { article, entities } = extractions[at % extractions.length]!;
    const { start, end, text } = entities[at % entities.length]!.mentions[0]!;
    return { articleId: article.id, start, end, surface: text };
  };
  return picks.map(({ from, to, verdict }, at) => ({
    id: `judgement/${at}`,
    verdict,
    anchors: [anchorOf(from), anchorOf(to)],
    by: "someone",
    at: `2025-01-0${at + 1}T00:00:00Z`,
    why: null,
  }));
}
const picks = fc.array(
  fc.record({
    from: fc.nat(20),
    to: fc.nat(20),
    verdict: fc.constantFrom("same" as const, "different" as const, "unsure" as const),
  }),
  { maxLength: 3 },
);

/** The items that the seed reaches over shared keys. */
function closure<Item>(items: Item[], seed: Item, keysOf: (item: Item) => string[]): Item[] {
  const reached = new Set([seed]);
  const keys = new Set(keysOf(seed));
  for (let grown = true; grown; ) {
    grown = false;
    for (const item of items) {
      if (reached.has(item) || !keysOf(item).some((key) => keys.has(key))) continue;
      reached.add(item);
      for (const key of keysOf(item)) keys.add(key);
      grown = true;
    }
  }
  return items.filter((item) => reached.has(item));
}

describe("resolution as a function of the set", () => {
  it("does not depend on order or repetition", () => {
    fc.assert(
      fc.property(
        articles.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray([...list, ...list], {
              minLength: list.length * 2,
              maxLength: list.length * 2,
            }),
            picks,
          ),
        ),
        ([list, shuffled, verdicts]) => {
          const judgements = judgementsOver(list, verdicts);
          expect(canonical(resolve(shuffled, [...judgements].reverse(), knowledge))).toBe(
            canonical(resolve(list, judgements, knowledge)),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it("gives each id to one entity, and every local entity an id", () => {
    fc.assert(
      fc.property(articles, (list) => {
        const world = resolve(list, [], knowledge);
        const ids = world.entities.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(world.identities.size).toBe(list.flatMap(({ entities }) => entities).length);
        expect(new Set(world.identities.values())).toEqual(new Set(ids));
        expect(new Set(world.meetings.map(({ id }) => id)).size).toBe(world.meetings.length);
      }),
      { numRuns: 100 },
    );
  });

  it("identifies a closed subset as it identifies the whole", () => {
    fc.assert(
      fc.property(articles, fc.nat(), picks, (list, pick, verdicts) => {
        const judgements = judgementsOver(list, verdicts);
        const records = list.flatMap((extraction) => identityRecords(extraction, knowledge));
        const closed = closure(records, records[pick % records.length]!, (record) =>
          blockKeys(record, judgements),
        );
        const whole = identify(records, judgements, knowledge);
        const part = identify(closed, judgements, knowledge);
        const inside = new Set(closed.map(({ id }) => id));
        const ids = new Set([...whole.identities].filter(([id]) => inside.has(id)).map(([, id]) => id));
        expect(canonical(part)).toBe(
          canonical({
            identities: new Map([...whole.identities].filter(([id]) => inside.has(id))),
            entities: whole.entities.filter(({ id }) => ids.has(id)),
            candidates: whole.candidates.filter(({ left }) => ids.has(left)),
          }),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("shares facts of a closed subset of claims as of the whole", () => {
    fc.assert(
      fc.property(articles, fc.nat(), (list, pick) => {
        const { identities } = resolve(list, [], knowledge);
        const claims = list.flatMap((extraction) => resolveClaims(extraction, identities));
        const closed: ResolvedClaim[] = closure(claims, claims[pick % claims.length]!, claimBlockKeys);
        const inside = new Set(closed.map(({ id }) => id));
        const whole = shareFacts(claims, knowledge);
        const within = <Fact extends { claimIds: string[] }>(facts: Fact[]) =>
          facts.filter(({ claimIds }) => inside.has(claimIds[0]!));
        expect(canonical(shareFacts(closed, knowledge))).toBe(
          canonical({
            meetings: within(whole.meetings),
            roles: within(whole.roles),
            relations: within(whole.relations),
            parties: within(whole.parties),
            concludedAt: within(whole.concludedAt),
          }),
        );
      }),
      { numRuns: 200 },
    );
  });
});
