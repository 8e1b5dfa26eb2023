import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { disagreements, disagreementsOfMeetings } from "#graph/read/contradiction";
import { agreementsThatFollowed } from "#graph/read/followed";
import { emptyGraph } from "../../helpers/graph.js";
import { writeSmallGraph } from "./small-graph.js";
import { MEETINGS, PACT, PEOPLE } from "./small-graph-content.js";

let graph: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
  await writeSmallGraph(graph);
});
afterAll(() => graph.close());

async function about(what: keyof typeof disagreements): Promise<string[]> {
  const { items } = await disagreements[what].page(graph, {
    first: 10,
    after: null,
    order: "most-claims",
    filter: {},
  });
  expect(await disagreements[what].count(graph, {})).toBe(items.length);
  return items.map(({ item }) => item);
}

const change = (cypher: string) =>
  graph.write((transaction) => transaction.run(cypher, { ...MEETINGS, ...PEOPLE, pact: PACT }));

test("no meeting contradicts itself, until claims differ", async () => {
  for (const what of ["date", "place", "status"] as const) expect(await about(what)).toEqual([]);
  expect([...(await disagreementsOfMeetings(graph, Object.values(MEETINGS), 0))]).toEqual([]);
  await change("MATCH (m:Meeting {id: $video}) SET m.contradictingDates = ['2015', '2016']");
  expect(await about("date")).toEqual([MEETINGS.video]);
});

test("two cities contradict each other, a city and its country do not", async () => {
  await change(
    "MATCH (m:Meeting {id: $hanoi}), (p:Place {id: 'place/vn'}) CREATE (m)-[:HELD_AT {claimIds: []}]->(p)",
  );
  expect(await about("place")).toEqual([]);
  // A hall that no map tells of may stand in the city.
  await change(
    "MATCH (m:Meeting {id: $hanoi}) CREATE (m)-[:HELD_AT {claimIds: []}]->(:Entity:Place {id: 'place/hall', kind: 'Place', name: 'Hall'})",
  );
  expect(await about("place")).toEqual([]);
  await change(
    "MATCH (m:Meeting {id: $hanoi}), (p:Place {id: 'place/paris'}) CREATE (m)-[:HELD_AT {claimIds: []}]->(p)",
  );
  expect(await about("place")).toEqual([MEETINGS.hanoi]);
});

test("held and denied contradict each other", async () => {
  await change("MATCH (c:Claim {id: 'claim/01paris-2'}) SET c.status = 'denied'");
  expect(await about("status")).toEqual([MEETINGS.paris]);
});

test("a meeting tells on what its claims disagree, by itself as in the lists", async () => {
  const ids = [MEETINGS.video, MEETINGS.hanoi, MEETINGS.paris, MEETINGS.letter, "meeting/unknown"];
  const found = await disagreementsOfMeetings(graph, ids, 0);
  expect(Object.fromEntries(found)).toEqual({
    [MEETINGS.video]: ["date"],
    [MEETINGS.hanoi]: ["place"],
    [MEETINGS.paris]: ["status"],
  });
});

test("agreements that followed: there, or soon after between those whom the two stand for", async () => {
  const pair = { aId: PEOPLE.claire, bId: PEOPLE.an, meetingIds: [MEETINGS.paris, MEETINGS.planned] };
  const there = { agreementId: PACT, meetingId: MEETINGS.paris, there: true, days: 0 };
  expect(await agreementsThatFollowed(graph, pair, 30)).toEqual([there]);
  await change(`MATCH (vn:Place {id: 'place/vn'}), (fr:Place {id: 'place/fr'})
    CREATE (g:Entity:Agreement {id: 'agreement/later', kind: 'Agreement', name: 'Later', form: 'accord',
                         date: '2013-10-05', dateStart: '2013-10-05', dateEnd: '2013-10-05'})
    CREATE (vn)-[:PARTY_TO {claimIds: []}]->(g), (fr)-[:PARTY_TO {claimIds: []}]->(g)
    CREATE (h:Entity:Agreement {id: 'agreement/of-others', kind: 'Agreement', name: 'Of others', form: 'accord',
                         date: '2013-10-05', dateStart: '2013-10-05', dateEnd: '2013-10-05'})
    CREATE (vn)-[:PARTY_TO {claimIds: []}]->(h)`);
  const later = { agreementId: "agreement/later", meetingId: MEETINGS.paris, there: false, days: 10 };
  expect(await agreementsThatFollowed(graph, pair, 30)).toEqual([later, there]);
  expect(await agreementsThatFollowed(graph, pair, 9)).toEqual([there]);
});

test("towns of one country contradict each other where they lie far apart", async () => {
  const standAt = (id: string, name: string, latitude: number, longitude: number) =>
    change(`MATCH (m:Meeting {id: $letter}) CREATE (m)-[:HELD_AT {claimIds: []}]->(:Entity:Place {
      id: '${id}', kind: 'Place', name: '${name}', country: 'vn', latitude: ${latitude}, longitude: ${longitude}})`);
  await standAt("place/north", "North", 21.03, 105.85);
  await standAt("place/suburb", "Suburb", 21.1, 105.7);
  expect(await about("place")).not.toContain(MEETINGS.letter);
  await standAt("place/south", "South", 10.78, 106.7);
  expect(await about("place")).toContain(MEETINGS.letter);
});
