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

/** The first day of the first or last meeting, and of the first or last agreement: each read off its index. */
const dated = (direction: "ASC" | "DESC") => `CALL () {
       ${["Meeting", "Agreement"]
         .map(
           (label) =>
             `MATCH (n:${label}) WHERE n.dateStart IS NOT NULL RETURN n.dateStart AS day ORDER BY n.dateStart ${direction} LIMIT 1`,
         )
         .join("\n       UNION ALL\n       ")}
     }`;

/** What the graph holds. */
export async function readStatistics(graph: Graph): Promise<StatisticsRecord> {
  const [row] = await ask<StatisticsRecord>(
    graph,
    `CALL () { ${dated("ASC")} RETURN min(day) AS earliest }
     CALL () { ${dated("DESC")} RETURN max(day) AS latest }
     RETURN COUNT { (:Article) } AS articles, COUNT { (:Person) } AS people,
            COUNT { (:Organization) } AS organizations, COUNT { (:Place) } AS places,
            COUNT { (:Agreement) } AS agreements, COUNT { (:Meeting) } AS meetings, COUNT { (:Claim) } AS claims,
            toInteger(left(earliest, 4)) AS firstYear, toInteger(left(latest, 4)) AS lastYear,
            COLLECT {
              MATCH (a:Article) WHERE a.lang IS NOT NULL
              WITH a.lang AS lang, count(*) AS articles ORDER BY articles DESC, lang
              RETURN {lang: lang, articles: articles}
            } AS languages`,
    {},
  );
  return row!;
}
