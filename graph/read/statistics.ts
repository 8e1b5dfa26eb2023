import type { Graph } from "../connection.js";
import { ask } from "./ask.js";

export interface StatisticsRecord {
  articles: number;
  people: number;
  organizations: number;
  places: number;
  agreements: number;
  meetings: number;
  claims: number;
  firstYear: number | null;
  lastYear: number | null;
  languages: { lang: string; articles: number }[];
}

/** What the graph holds. */
export async function readStatistics(graph: Graph): Promise<StatisticsRecord> {
  const [row] = await ask<StatisticsRecord>(
    graph,
    `CALL () { MATCH (m:Meeting|Agreement) RETURN min(m.dateStart) AS earliest, max(m.dateStart) AS latest }
     RETURN COUNT { (:Article) } AS articles, COUNT { (:Person) } AS people,
            COUNT { (:Organization) } AS organizations, COUNT { (:Place) } AS places,
            COUNT { (:Agreement) } AS agreements, COUNT { (:Meeting) } AS meetings, COUNT { (:Claim) } AS claims,
            toInteger(left(earliest, 4)) AS firstYear, toInteger(left(latest, 4)) AS lastYear,
            COLLECT {
              MATCH (a:Article)
              WITH a.lang AS lang, count(*) AS articles ORDER BY articles DESC, lang
              RETURN {lang: lang, articles: articles}
            } AS languages`,
    {},
  );
  return row!;
}
