import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { agreementsOfEntities, agreementsOfMeetings, listAgreements } from "#graph/read/agreement";
import { articlesOfEntities, articleTexts, listArticles, mentionsOfArticles } from "#graph/read/article";
import { claimsByIds, claimsOfArticles, claimsOfEntities, claimsOfMeetings } from "#graph/read/claim";
import { entitiesByIds, partiesOfAgreements, placesOfMeetings } from "#graph/read/entity";
import { claimIdsOfEdge } from "#graph/read/evidence";
import {
  meetingsByIds,
  meetingsOfArticles,
  meetingsOfEntities,
  participantsOfMeetings,
} from "#graph/read/meeting";
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
    expect(idsOf(await partiesOfAgreements(graph, [PACT], 10))).toEqual({ [PACT]: ["place/fr", "place/vn"] });
    expect(idsOf(await placesOfMeetings(graph, [MEETINGS.paris, MEETINGS.video], 10))).toEqual({
      [MEETINGS.paris]: ["place/paris"],
    });
    expect(idsOf(await agreementsOfEntities(graph, ["place/vn", "place/paris"], 10))).toEqual({
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

test.each([
  [{ from: null, to: null, country: null }, [PACT]],
  [{ from: "2013-09-25", to: "2013-09-25", country: "fr" }, [PACT]],
  [{ from: "2013-09-26", to: null, country: null }, []],
  [{ from: null, to: "2013-09-24", country: null }, []],
  [{ from: null, to: null, country: "de" }, []],
])("agreements by %o", async (filter, expected) => {
  expect((await listAgreements(graph, filter, 10)).map(({ id }) => id)).toEqual(expected);
});

describe("meetings", () => {
  test("of several entities at once, newest first, each cut at the limit", async () => {
    expect(idsOf(await meetingsOfEntities(graph, [PEOPLE.an, "place/hanoi", PEOPLE.emile], 2))).toEqual({
      [PEOPLE.an]: [MEETINGS.planned, MEETINGS.video],
      "place/hanoi": [MEETINGS.hanoi],
    });
  });

  test("who took part, side by side", async () => {
    const answers = await participantsOfMeetings(graph, [MEETINGS.paris], 10);
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
    expect(idsOf(await meetingsOfArticles(graph, [FIRST], 10))).toEqual({ [FIRST]: [MEETINGS.paris] });
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
    expect(idsOf(await claimsOfMeetings(graph, [MEETINGS.paris], 10))).toEqual({
      [MEETINGS.paris]: ["claim/01paris-2", "claim/01paris-1"],
    });
    expect(idsOf(await claimsOfEntities(graph, [PEOPLE.denis], 10))[PEOPLE.denis]).toHaveLength(3);
    expect(idsOf(await claimsOfArticles(graph, [FIRST], 10))[FIRST]).toEqual([
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
  test("newest first, of one language where asked; digests are marked", async () => {
    const all = await listArticles(graph, null, 10);
    expect(all.map(({ id, isDigest }) => [id, isDigest])).toEqual([
      [SECOND, false],
      [FIRST, true],
    ]);
    expect((await listArticles(graph, "vi", 10)).map(({ id }) => id)).toEqual([FIRST]);
    expect(all[1]!.loadedAt).toEqual(new Date("2026-01-02T03:04:05.000Z"));
  });

  test("that name an entity, where they name it, and their text", async () => {
    expect(idsOf(await articlesOfEntities(graph, [PEOPLE.an], 10))).toEqual({ [PEOPLE.an]: [FIRST] });
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
