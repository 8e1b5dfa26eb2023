import { type Named, pick, type Question } from "../question.js";

interface Reported {
  id: string;
  title: string;
  url: string;
}

interface Row {
  id: string;
  title: string;
  date: string;
  participants: Named[];
  places: Named[];
  articles: Reported[];
}

/** Within a meeting nothing is ordered alike everywhere: compared as sets, each once. */
function asSets({ id, title, date, participants, places, articles }: Row) {
  const byId = <T extends { id: string }>(list: readonly T[]) =>
    [...new Map(list.map((one) => [one.id, one])).values()].sort((x, y) => (x.id < y.id ? -1 : 1));
  return {
    id,
    title,
    date,
    participants: byId(participants).map(pick),
    places: byId(places).map(pick),
    articles: byId(articles).map(({ id, title, url }) => ({ id, title, url })),
  };
}

interface ProductRow extends Omit<Row, "participants" | "articles"> {
  participants: { entity: Named }[];
  articles: { nodes: Reported[] };
}

interface PeerRow extends Omit<Row, "articles"> {
  claims: { articles: Reported[] }[];
}

/** The first meetings of a month, with who took part, where, and the articles that report them. */
export const meetings: Question = {
  name: "meetings of a month",
  about: "month",
  floor: {
    cypher: `MATCH (m:Meeting) WHERE m.dateEnd >= $from AND m.dateStart <= $to
      WITH m ORDER BY m.dateStart, m.id LIMIT 50
      RETURN m.id AS id, m.title AS title, m.date AS date,
        COLLECT { MATCH (m)<-[:TOOK_PART]-(e:Entity) RETURN {id: e.id, name: e.name} } AS participants,
        COLLECT { MATCH (m)-[:HELD_AT]->(e:Entity) RETURN {id: e.id, name: e.name} } AS places,
        COLLECT {
          MATCH (m)<-[:STATES]-(:Claim)-[:FROM]->(a:Article)
          WITH DISTINCT a LIMIT 20 RETURN {id: a.id, title: a.title, url: a.url}
        } AS articles`,
    read: (rows) => (rows as Row[]).map(asSets),
  },
  product: {
    query: `query($from:EdtfDate!,$to:EdtfDate!){meetings(filter:{from:$from,to:$to},orderBy:OLDEST,first:50){nodes{
      id title date participants{entity{id name}} places{id name} articles{nodes{id title url}}}}}`,
    read: (data) =>
      (data as { meetings: { nodes: ProductRow[] } }).meetings.nodes.map((row) =>
        asSets({
          ...row,
          participants: row.participants.map(({ entity }) => entity),
          articles: row.articles.nodes,
        }),
      ),
  },
  peer: {
    generated: true,
    query: `query($from:String!,$to:String!){meetings(where:{dateEnd:{gte:$from},dateStart:{lte:$to}},
      sort:[{dateStart:ASC},{id:ASC}],limit:50){id title date participants{id name} places{id name} claims{articles{id title url}}}}`,
    read: (data) =>
      (data as { meetings: PeerRow[] }).meetings.map((row) =>
        asSets({ ...row, articles: row.claims.flatMap(({ articles }) => articles) }),
      ),
  },
};
