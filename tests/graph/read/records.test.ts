import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { agreements, agreementsOfEntities, agreementsOfMeetings } from "#graph/read/agreement";
import { articleTexts, mentionsOfArticles } from "#graph/read/article";
import { articles, articlesOfEntities, articlesOfMeetings } from "#graph/read/article-list";
import { claimsByIds, quotesOfArticles } from "#graph/read/claim";
import { claims, claimsOfArticles, claimsOfEntities, claimsOfMeetings } from "#graph/read/claim-list";
import { entitiesByIds, partiesOfAgreements, placesOfMeetings } from "#graph/read/entity";
import { organizations, people, places } from "#graph/read/entity-list";
import { claimIdsOfEdge } from "#graph/read/evidence";
import { meetingsByIds, participantsOfMeetings } from "#graph/read/meeting";
import { meetings, meetingsOfArticles, meetingsOfEntities } from "#graph/read/meeting-list";
import type { Page } from "#graph/read/page";
import { rolesByIds, rolesOfEntities } from "#graph/read/role";
import { readStatistics } from "#graph/read/statistics";
import { emptyGraph } from "../../helpers/graph.js";
import { writeSmallGraph } from "./small-graph.js";
import {
  EMBASSY,
  FIRST,
  MEETINGS,
  MERGED_AWAY,
  PACT,
  PEOPLE,
  QUOTE,
  ROLE,
  SECOND,
  TEXT,
} from "./small-graph-content.js";

let graph: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
  await writeSmallGraph(graph);
});
afterAll(() => graph.close());

function idsOf(answers: Map<string, { id: string }[]>): Record<string, string[]> {
  return Object.fromEntries([...answers].map(([id, list]) => [id, list.map((one) => one.id)]));
}

function idsOn<T extends { id: string }>({ items }: Page<T>): string[] {
  return items.map(({ item }) => item.id);
}

function idsAround<T extends { id: string }>(pages: Map<string, Page<T>>): Record<string, string[]> {
  return Object.fromEntries([...pages].map(([id, page]) => [id, idsOn(page)]));
}

const NEWEST = { first: 10, after: null, order: "newest", filter: {} } as const;

describe("entities", () => {
  test("by id, with all names; a merged id answers with what took its place", async () => {
    const entities = await entitiesByIds(graph, [PEOPLE.an, MERGED_AWAY, "person/nobody"], 0);
    expect([...entities.keys()]).toEqual([PEOPLE.an, MERGED_AWAY]);
    expect(entities.get(PEOPLE.an)).toMatchObject({
      name: "Trần Văn An",
      names: [
        { text: "Trần Văn An", lang: "vi" },
        { text: "Tran Van An", lang: "vi" },
      ],
      isoCode: null,
      form: null,
    });
    expect(entities.get(MERGED_AWAY)!.id).toBe(PEOPLE.claire);
  });

  test("what lies around them", async () => {
    expect(idsOf(await partiesOfAgreements(graph, [PACT], { first: 10 }))).toEqual({
      [PACT]: ["place/fr", "place/vn"],
    });
    expect(idsOf(await placesOfMeetings(graph, [MEETINGS.paris, MEETINGS.video], { first: 10 }))).toEqual({
      [MEETINGS.paris]: ["place/paris"],
    });
    expect(idsAround(await agreementsOfEntities.page(graph, ["place/vn", "place/paris"], NEWEST))).toEqual({
      "place/vn": [PACT],
      "place/paris": [PACT],
    });
    expect(idsOf(await agreementsOfMeetings(graph, [MEETINGS.paris], 10))).toEqual({
      [MEETINGS.paris]: [PACT],
    });
    expect(idsOf(await rolesOfEntities(graph, [PEOPLE.claire, EMBASSY], 10))).toEqual({
      [PEOPLE.claire]: [ROLE],
      [EMBASSY]: [ROLE],
    });
  });
});

describe("lists by filter", () => {
  test.each([
    [{}, [PACT]],
    [{ from: "2013-09-25", to: "2013-09-25", country: "fr" }, [PACT]],
    [{ from: "2013-09-26" }, []],
    [{ to: "2013-09-24" }, []],
    [{ country: "de" }, []],
    [{ parties: ["place/vn", "place/fr"], form: ["memorandum" as const] }, [PACT]],
    [{ parties: ["place/vn", "place/hanoi"] }, []],
    [{ someOf: ["place/vn", PACT] }, [PACT]],
    [{ minArticles: 100 }, []],
  ])("agreements %o", async (filter, expected) => {
    expect(idsOn(await agreements.page(graph, { ...NEWEST, filter }))).toEqual(expected);
    expect(await agreements.count(graph, filter)).toBe(expected.length);
  });

  const { paris, video, planned, letter, hanoi, denied } = MEETINGS;
  test.each([
    [{ status: ["held" as const] }, [hanoi, letter, video, paris]],
    [{ status: ["held" as const], channel: ["in-person" as const] }, [hanoi, paris]],
    [{ channel: ["letter" as const] }, [letter]],
    [{ status: ["planned" as const, "denied" as const] }, [planned, denied]],
    [{ from: "2015-01-01", to: "2015-12-31" }, [video]],
    [{ participants: [PEOPLE.bao] }, [hanoi, paris]],
    [{ participants: [PEOPLE.bao, PEOPLE.claire] }, [paris]],
    [{ someOf: [PEOPLE.bao, PEOPLE.bao] }, [hanoi, paris]],
    [{ someOf: [] }, []],
    [{ country: "fr", to: "2013-12-31" }, [paris]],
    [{ place: "place/vn" }, [hanoi]],
    [{ place: "place/paris", language: "vi" }, [paris]],
    [{ publisher: "Exemple", status: ["held" as const], to: "2017" }, [video, letter, paris]],
    [{ minConfidence: 0.95 }, []],
    [{ minSources: 2 }, []],
  ])("meetings %o", async (filter, expected) => {
    const found = idsOn(await meetings.page(graph, { ...NEWEST, filter }));
    expect([...found].sort()).toEqual([...expected].sort());
    expect(await meetings.count(graph, filter)).toBe(expected.length);
  });

  test.each([
    [{}, [SECOND, FIRST]],
    [{ language: "vi" }, [FIRST]],
    [{ publisher: "Exemple" }, [SECOND]],
    [{ from: "2014-01-01" }, [SECOND]],
    [{ to: "2014-01-01" }, [FIRST]],
    [{ mentions: [PEOPLE.an, PEOPLE.claire] }, [FIRST]],
    [{ digest: true }, [FIRST]],
    [{ digest: false }, [SECOND]],
  ])("articles %o", async (filter, expected) => {
    expect(idsOn(await articles.page(graph, { ...NEWEST, filter }))).toEqual(expected);
    expect(await articles.count(graph, filter)).toBe(expected.length);
  });

  test.each([
    [{}, 8],
    [{ factKind: ["Role" as const] }, 1],
    [{ names: [PEOPLE.claire, PEOPLE.an], article: FIRST }, 1],
    [{ status: "denied" }, 1],
    [{ maxConfidence: 0.8 }, 1],
    [{ minConfidence: 0.85, language: "fr" }, undefined],
    [{ ids: ["claim/role", "claim/nobody"] }, 1],
    [{ rule: "met-verb", publisher: "Nobody" }, 0],
  ])("claims %o", async (filter, expected) => {
    const count = await claims.count(graph, filter);
    expect(idsOn(await claims.page(graph, { ...NEWEST, filter }))).toHaveLength(count);
    if (expected !== undefined) expect(count).toBe(expected);
  });

  test.each([
    [people, { country: "fr", minMeetings: 1 }, 2],
    [people, { someOf: [PEOPLE.an, "place/vn"] }, 1],
    [organizations, { minArticles: 1 }, 1],
    [places, {}, 4],
  ] as const)("entities", async (list, filter, expected) => {
    const page = await list.page(graph, { first: 10, after: null, order: "most-met", filter });
    expect(page.items).toHaveLength(expected);
    expect(await list.count(graph, filter)).toBe(expected);
  });
});

describe("pages", () => {
  async function readThrough<Order extends string>(
    list: { page(graph: Graph, request: object): Promise<Page<{ id: string }>> },
    order: Order,
  ): Promise<string[]> {
    const ids: string[] = [];
    let after: Page<unknown>["items"][number]["key"] | null = null;
    for (;;) {
      const page: Page<{ id: string }> = await list.page(graph, { first: 2, after, order, filter: {} });
      ids.push(...idsOn(page));
      if (!page.more) return ids;
      after = page.items.at(-1)!.key;
    }
  }

  test.each([
    ["meetings", meetings, ["newest", "oldest", "most-reported"]],
    ["claims", claims, ["newest", "oldest", "surest", "least-sure"]],
    ["people", people, ["most-met", "most-named", "name"]],
    ["articles", articles, ["newest", "oldest"]],
    ["agreements", agreements, ["newest", "oldest", "most-named"]],
  ] as const)("of %s hold all, each once, in every order", async (_, list, orders) => {
    for (const order of orders) {
      const ids = await readThrough(list as never, order);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(await list.count(graph, {}));
    }
  });

  test("around several nodes end where each ends", async () => {
    const pages = await claimsOfEntities.page(graph, [PEOPLE.denis, PEOPLE.emile], {
      ...NEWEST,
      first: 2,
    });
    expect([...pages.values()].map(({ items, more }) => [items.length, more])).toEqual([
      [2, true],
      [0, false],
    ]);
    const counts = await claimsOfEntities.count(graph, [PEOPLE.denis, PEOPLE.emile], {});
    expect([...counts.values()]).toEqual([3, 0]);
  });
});

describe("meetings", () => {
  test("of several entities at once, newest first, each cut at the limit", async () => {
    expect(
      idsAround(
        await meetingsOfEntities.page(graph, [PEOPLE.an, "place/hanoi", PEOPLE.emile], {
          ...NEWEST,
          first: 2,
        }),
      ),
    ).toEqual({
      [PEOPLE.an]: [MEETINGS.planned, MEETINGS.video],
      "place/hanoi": [MEETINGS.hanoi],
      [PEOPLE.emile]: [],
    });
  });

  test("who took part, side by side", async () => {
    const answers = await participantsOfMeetings(graph, [MEETINGS.paris], { first: 10 });
    expect(answers.get(MEETINGS.paris)!.map(({ entity, side }) => [entity.id, side])).toEqual([
      [PEOPLE.bao, 0],
      [PEOPLE.an, 0],
      [PEOPLE.claire, 1],
    ]);
  });

  test("by id and by article", async () => {
    expect((await meetingsByIds(graph, [MEETINGS.video], 0)).get(MEETINGS.video)).toMatchObject({
      title: "Trần Văn An – Claire Dumont",
      channel: "video",
      date: "2015",
      contradictingDates: [],
    });
    expect(idsAround(await meetingsOfArticles.page(graph, [FIRST], NEWEST))).toEqual({
      [FIRST]: [MEETINGS.paris],
    });
  });
});

describe("claims", () => {
  test("with named and unnamed arguments, by place in the text", async () => {
    const claim = (await claimsByIds(graph, ["claim/01paris-1"], 0)).get("claim/01paris-1")!;
    expect(claim).toMatchObject({ articleId: FIRST, status: "held", quote: QUOTE, recalled: false });
    expect(TEXT.slice(claim.start, claim.end)).toBe(QUOTE);
    expect(claim.arguments[0]).toMatchObject({ as: "date", entityId: null, side: null, basis: "anchored" });
    expect(claim.arguments.slice(1).map(({ entityId, side }) => [entityId, side])).toEqual(
      expect.arrayContaining([
        [PEOPLE.an, 0],
        [PEOPLE.claire, 1],
      ]),
    );
  });

  test("of what they state and name, those of the newest article first", async () => {
    expect(idsAround(await claimsOfMeetings.page(graph, [MEETINGS.paris], NEWEST))).toEqual({
      [MEETINGS.paris]: ["claim/01paris-2", "claim/01paris-1"],
    });
    expect(idsAround(await claimsOfEntities.page(graph, [PEOPLE.denis], NEWEST))[PEOPLE.denis]).toHaveLength(
      3,
    );
    expect(idsAround(await claimsOfArticles.page(graph, [FIRST], NEWEST))[FIRST]).toEqual([
      "claim/01paris-1",
      "claim/role",
    ]);
  });

  test.each([
    [{ kind: "MET", source: PEOPLE.claire, target: PEOPLE.an } as const, 4],
    [{ kind: "MET", source: PEOPLE.an, target: PEOPLE.bao } as const, 0],
    [{ kind: "HELD_ROLE", source: PEOPLE.claire, target: EMBASSY } as const, 1],
    [{ kind: "TOOK_PART", source: PEOPLE.claire, target: MEETINGS.paris } as const, 2],
    [{ kind: "HELD_AT", source: PEOPLE.claire, target: MEETINGS.paris } as const, 0],
    [{ kind: "PARTY_TO", source: "place/vn", target: PACT } as const, 1],
  ])("behind an edge: %o", async (edge, count) => {
    expect(await claimIdsOfEdge(graph, edge, 50)).toHaveLength(count);
  });
});

describe("articles", () => {
  test("newest first; digests are marked", async () => {
    const { items } = await articles.page(graph, NEWEST);
    expect(items.map(({ item }) => [item.id, item.isDigest])).toEqual([
      [SECOND, false],
      [FIRST, true],
    ]);
    expect(items[1]!.item.loadedAt).toEqual(new Date("2026-01-02T03:04:05.000Z"));
  });

  test("that name an entity, where they name it, and their text", async () => {
    expect(idsAround(await articlesOfEntities.page(graph, [PEOPLE.an], NEWEST))).toEqual({
      [PEOPLE.an]: [FIRST],
    });
    expect(idsAround(await articlesOfMeetings.page(graph, [MEETINGS.paris], NEWEST))).toEqual({
      [MEETINGS.paris]: [SECOND, FIRST],
    });
    const quotes = (await quotesOfArticles(graph, [FIRST], 10)).get(FIRST)!;
    expect(quotes.map(({ start, end }) => TEXT.slice(start, end))).toContain(QUOTE);
    const mentions = (await mentionsOfArticles(graph, [FIRST], 0)).get(FIRST)!;
    expect(mentions.map(({ text, start, end }) => [text, TEXT.slice(start, end)])).toEqual([
      ["Tin", "Tin"],
      ["Trần Văn An", "Trần Văn An"],
      ["Claire Dumont", "Claire Dumont"],
    ]);
    expect((await articleTexts(graph, [FIRST], 0)).get(FIRST)).toBe(TEXT);
  });
});

test("a role tells its person, its body and its titles by language", async () => {
  expect((await rolesByIds(graph, [ROLE], 0)).get(ROLE)).toEqual({
    id: ROLE,
    title: "Đại sứ",
    titles: [
      { text: "Đại sứ", lang: "vi" },
      { text: "Ambassadrice", lang: "fr" },
    ],
    from: "2013-09",
    to: "2015",
    personId: PEOPLE.claire,
    organizationId: EMBASSY,
  });
});

test("statistics count what is there", async () => {
  expect(await readStatistics(graph)).toEqual({
    articles: 2,
    people: 5,
    organizations: 2,
    places: 4,
    agreements: 1,
    meetings: 6,
    claims: 8,
    firstYear: 2013,
    lastYear: 2018,
    languages: [
      { lang: "fr", articles: 1 },
      { lang: "vi", articles: 1 },
    ],
  });
});
