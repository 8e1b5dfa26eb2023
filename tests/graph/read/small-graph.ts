import type { Graph } from "#graph/connection";
import { foldForSearch } from "#graph/folding";
import {
  EMBASSY,
  ENTITIES,
  FIRST,
  INSTITUTE,
  MEETINGS,
  MERGED_AWAY,
  MET,
  PACT,
  PEOPLE,
  QUOTE,
  ROLE,
  SECOND,
  TEXT,
} from "./small-graph-content.js";

function bounds(date: string | null) {
  if (date === null) return { dateStart: null, dateEnd: null };
  const dateEnd = date.length === 4 ? `${date}-12-31` : date.padEnd(10, "-28");
  return {
    dateStart: date.padEnd(10, "-01").slice(0, 10),
    dateEnd,
    ...(date.length === 10 ? {} : { lastsUntil: dateEnd }),
  };
}

function claimId(meeting: string, article: string): string {
  return `claim/${meeting.slice(8)}-${article.slice(-1)}`;
}

const start = TEXT.indexOf(QUOTE);

function claimsOf(meeting: (typeof MET)[number]) {
  return meeting.articles.map((articleId) => ({
    id: claimId(meeting.id, articleId),
    states: meeting.id,
    articleId,
    names: meeting.sides.flatMap((people, side) => people.map((entity) => ({ entity, side }))),
    properties: {
      id: claimId(meeting.id, articleId),
      articleId,
      factKind: "Meeting",
      quote: QUOTE,
      start,
      end: start + QUOTE.length,
      date: meeting.date,
      recalled: false,
      rule: "met-verb",
      confidence: 0.9,
      status: meeting.status,
      literals: [JSON.stringify({ as: "date", surface: "Tin", start: 0, end: 3, basis: "anchored" })],
    },
  }));
}

/** Empties the database and writes the small graph. Its schema must have been applied. */
export async function writeSmallGraph(graph: Graph): Promise<void> {
  const entities = ENTITIES.map(({ others = [], extra = {}, ...entity }) => {
    const names = [entity.name, ...others];
    const search = [...new Set(names.map(foldForSearch))].join(" · ");
    return {
      articleCount: 0,
      meetingCount: 0,
      ...entity,
      ...extra,
      nameTexts: names,
      nameLangs: names.map(() => "vi"),
      search,
    };
  });
  const claims = MET.flatMap(claimsOf);
  const meetings = MET.map(({ sides, place = null, articles, ...meeting }) => {
    const claimIds = articles.map((article) => claimId(meeting.id, article)).sort();
    return {
      properties: {
        ...meeting,
        ...bounds(meeting.date),
        contradictingDates: [],
        sourceCount: 1,
        articleCount: articles.length,
        claimCount: articles.length,
      },
      claimIds,
      place,
      participants: sides.flatMap((people, side) => people.map((entity) => ({ entity, side }))),
    };
  });
  await graph.write(async (transaction) => {
    await transaction.run("MATCH (n) WHERE NOT n:Schema DETACH DELETE n");
    await transaction.run("UNWIND $entities AS e CREATE (n:Entity:$(e.kind)) SET n = e", { entities });
    await transaction.run(`UNWIND $articles AS a CREATE (n:Article) SET n = a`, {
      articles: [
        {
          id: FIRST,
          label: "first",
          title: "Tin thứ nhất",
          lang: "vi",
          publisher: "Liên digest",
          basedOn: "https://news.example/1",
          publishedAt: "2013-09-26",
          publishedStart: "2013-09-26",
          text: TEXT,
          sourceKey: "https://news.example/1",
          loadedAt: "2026-01-02T03:04:05.000Z",
        },
        {
          id: SECOND,
          label: "second",
          title: "Deuxième nouvelle",
          lang: "fr",
          publisher: "Exemple",
          url: "https://news.example/2",
          publishedAt: "2019",
          publishedStart: "2019-01-01",
          text: TEXT,
          sourceKey: "https://news.example/2",
        },
      ],
    });
    await transaction.run(
      `UNWIND $meetings AS row CREATE (m:Meeting) SET m = row.properties
       WITH row, m
       CALL (row, m) {
         UNWIND row.participants AS part MATCH (e:Entity {id: part.entity})
         CREATE (e)-[:TOOK_PART {side: part.side, claimIds: row.claimIds}]->(m)
       }
       CALL (row, m) { MATCH (p:Place {id: row.place}) CREATE (m)-[:HELD_AT {claimIds: row.claimIds}]->(p) }`,
      { meetings },
    );
    await transaction.run(
      `UNWIND $claims AS row
       MATCH (a:Article {id: row.articleId}), (m:Meeting {id: row.states})
       CREATE (c:Claim)-[:FROM]->(a), (c)-[:STATES]->(m) SET c = row.properties
       WITH row, c
       UNWIND row.names AS named MATCH (e:Entity {id: named.entity})
       CREATE (c)-[:NAMES {as: 'participant', side: named.side, surface: e.name, start: row.properties.start, end: row.properties.end, basis: 'stated'}]->(e)`,
      { claims },
    );
    await transaction.run(
      `MATCH (claire:Person {id: $claire}), (emile:Person {id: $emile}), (embassy:Entity {id: $embassy}),
             (pact:Agreement {id: $pact}), (vn:Place {id: 'place/vn'}), (fr:Place {id: 'place/fr'}),
             (hanoi:Place {id: 'place/hanoi'}), (paris:Meeting {id: $paris}), (first:Article {id: $first}),
             (an:Person {id: $an}), (institute:Entity {id: $institute})
       CREATE (c:Claim {id: 'claim/role', articleId: $first, factKind: 'Role', quote: 'bà Claire Dumont', start: $at,
                        end: $at + 16, recalled: false, rule: 'title', confidence: 0.8, title: 'bà', literals: []})-[:FROM]->(first)
       CREATE (role:Role {id: $role, title: 'Đại sứ', titleTexts: ['Đại sứ', 'Ambassadrice'], titleLangs: ['vi', 'fr'],
                          from: '2013-09', to: '2015', fromStart: '2013-09-01', toEnd: '2015-12-31', claimCount: 1})
       CREATE (c)-[:STATES]->(role), (claire)-[:HELD {claimIds: ['claim/role']}]->(role),
              (role)-[:AT {claimIds: ['claim/role']}]->(embassy)
       CREATE (emile)-[:MEMBER_OF {claimIds: ['claim/role']}]->(embassy)
       CREATE (hanoi)-[:PART_OF {claimIds: []}]->(vn), (institute)-[:BASED_IN {claimIds: ['claim/role']}]->(hanoi)
       CREATE (vn)-[:PARTY_TO {claimIds: $pactClaims}]->(pact), (fr)-[:PARTY_TO {claimIds: $pactClaims}]->(pact),
              (pact)-[:CONCLUDED_AT {claimIds: $pactClaims}]->(paris)
       CREATE (first)-[:MENTIONS {starts: [$start + 4], ends: [$start + 15], surfaces: ['Trần Văn An']}]->(an)
       CREATE (first)-[:MENTIONS {starts: [$at + 3, 0], ends: [$at + 16, 3], surfaces: ['Claire Dumont', 'Tin']}]->(claire)
       CREATE (:Redirect {id: $mergedAway, to: $claire})`,
      {
        ...PEOPLE,
        embassy: EMBASSY,
        institute: INSTITUTE,
        pact: PACT,
        paris: MEETINGS.paris,
        first: FIRST,
        role: ROLE,
        mergedAway: MERGED_AWAY,
        pactClaims: [claimId(MEETINGS.paris, FIRST)],
        start,
        at: TEXT.indexOf("bà Claire Dumont"),
      },
    );
  });
}
