import type { Target } from "./target.js";

/** Questions of whole lists, which tell whether a page costs what it holds or what the list holds. */
export const LISTS: Record<string, string> = {
  "people, most met": "{people(first:20){nodes{id name meetingCount}}}",
  "people, by name": "{people(first:20,orderBy:NAME){nodes{id name}}}",
  "meetings, newest": "{meetings(first:20){nodes{id title date}}}",
  "meetings, most reported": "{meetings(first:20,orderBy:MOST_REPORTED){nodes{id title}}}",
  "meetings of a country": '{meetings(first:20,filter:{country:"VN"}){nodes{id title}}}',
  "meetings of a publisher": '{meetings(first:20,filter:{publisher:"News 7"}){nodes{id title}}}',
  "agreements, newest": "{agreements(first:20){nodes{id name date}}}",
  "articles, newest": "{articles(first:20){nodes{id title}}}",
  "claims, newest": "{claims(first:20){nodes{id quote}}}",
  "claims, least sure": "{claims(first:20,orderBy:LEAST_SURE){nodes{id confidence}}}",
  "contradictions of status": "{contradictions(about:STATUS,first:20){nodes{meeting{id}}}}",
  "contradictions of dates": "{contradictions(about:DATE,first:20){nodes{meeting{id}}}}",
  "neighbours of a country": '{neighborhood(ids:["place/vn"],limit:300){totalNodes nodes{id name}}}',
  overview: "{overview(limit:150){nodes{id name}}}",
  "who met whom, of all": "{whoMetWhom(first:20){nodes{a{id}b{id}count}}}",
  "meetings, how many": "{meetings(first:1){totalCount}}",
  coverage: "{coverage{articles sources}}",
  statistics: "{statistics{articles people meetings claims}}",
};

const TIMES = 5;
const WARM_UPS = 2;

/** Milliseconds of each list, the median of several askings, one after the other. */
export async function listTimes({ port, path }: Target, lists = LISTS): Promise<Record<string, number>> {
  const times: Record<string, number> = {};
  for (const [name, query] of Object.entries(lists)) {
    const taken: number[] = [];
    for (let nth = 0; nth < WARM_UPS + TIMES; nth++) {
      const began = performance.now();
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
      });
      const { errors } = (await response.json()) as { errors?: unknown };
      if (errors) throw new Error(`${name}: ${JSON.stringify(errors).slice(0, 300)}`);
      if (nth >= WARM_UPS) taken.push(performance.now() - began);
    }
    times[name] = taken.sort((a, b) => a - b)[Math.floor(TIMES / 2)]!;
  }
  return times;
}
