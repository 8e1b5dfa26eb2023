import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { fill } from "../../bench/api/fill.js";
import { inputsFor } from "../../bench/api/inputs.js";
import { QUESTIONS } from "../../bench/api/questions/index.js";
import { emptyGraph } from "../helpers/graph.js";
import { type Api, anApi } from "./an-api.js";

/** The benchmark compares speed where answers are equal: here they are, over a small graph of its making. */
const ARTICLES = 200;
const EACH = 6;

let graph: Graph;
let api: Api;
let inputs: Awaited<ReturnType<typeof inputsFor>>;

beforeAll(async () => {
  graph = await emptyGraph();
  await fill(graph, ARTICLES);
  inputs = await inputsFor(graph, EACH);
  api = await anApi(graph, { loopbackOnly: false });
});
afterAll(() => graph.close());

test.each(Object.values(QUESTIONS).map((question) => [question.name, question] as const))(
  "%s: the API answers what a statement written by hand answers",
  async (_, { about, floor, product }) => {
    const answers = [];
    for (const { cypher, graphql } of inputs[about]) {
      const { data, errors } = await api.ask(product.query, graphql);
      expect(errors).toBeUndefined();
      const answer = product.read(data);
      expect(answer).toEqual(floor.read(await graph.read(floor.cypher, cypher)));
      answers.push(JSON.stringify(answer));
    }
    expect(answers.some((answer) => answer.length > 20)).toBe(true);
  },
);

test("the pairs of all who met most, page by page, are those that counting all pairs gives", async () => {
  const expected = await graph.read<{ a: string; b: string; count: number }>(
    `MATCH (p:Person)-[tp:TOOK_PART]->(m:Meeting)<-[tq:TOOK_PART]-(q:Person)
     WHERE p.id < q.id AND tp.side <> tq.side AND m.status = 'held' AND m.channel <> 'letter'
     WITH p, q, count(m) AS count, max(m.dateStart) AS last
     RETURN p.id AS a, q.id AS b, count ORDER BY count DESC, last DESC, a, b LIMIT 40`,
  );
  const pairs = [];
  let after: string | null = null;
  for (const _ of [1, 2, 3, 4]) {
    const { data } = await api.ask(
      "query($after:String){whoMetWhom(first:10,after:$after){nodes{a{id}b{id}count}pageInfo{endCursor}}}",
      { after },
    );
    const page = data!.whoMetWhom as {
      nodes: { a: { id: string }; b: { id: string }; count: number }[];
      pageInfo: { endCursor: string };
    };
    pairs.push(...page.nodes.map(({ a, b, count }) => ({ a: a.id, b: b.id, count })));
    after = page.pageInfo.endCursor;
  }
  expect(pairs).toEqual(expected);
});

test("meetings with all that belongs to them are the same in one statement and in several", async () => {
  const about = (articles: string) =>
    `{meetings(first:50,orderBy:OLDEST){nodes{id participants{side entity{id name}}places{id name}
      articles${articles}{totalCount nodes{id title publishedAt}edges{cursor}pageInfo{hasNextPage endCursor}}}}}`;
  const [together, apart] = [await api.ask(about("")), await api.ask(about("(first:20)"))];
  expect(together.errors).toBeUndefined();
  expect(together).toEqual(apart);
  expect(JSON.stringify(together.data)).toContain('"totalCount":1');
});
