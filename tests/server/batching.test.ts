import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { writeSmallGraph } from "../graph/read/small-graph.js";
import { emptyGraph } from "../helpers/graph.js";
import { type Api, anApi, listening } from "./an-api.js";

let graph: Graph;
let api: Api;
let statements: string[];

beforeAll(async () => {
  graph = await emptyGraph();
  await writeSmallGraph(graph);
  const heard = listening(graph);
  statements = heard.statements;
  api = await anApi(heard.graph);
});
afterAll(() => graph.close());

const NESTED = `query ($first: Int!) {
  whoMetWhom(first: $first) {
    nodes {
      a { ...Who }
      b { ...Who }
      places { name }
      meetings {
        title
        participants { side entity { id } }
        places { name }
        claims { nodes { quote context quoteStart article { title } arguments { entity { id } } } }
      }
    }
  }
}
fragment Who on Person { name roles { title person { id } organization { name } } articles { nodes { title } } }`;

async function statementsOf(first: number): Promise<number> {
  statements.length = 0;
  const { data, errors } = await api.ask(NESTED, { first });
  expect(errors).toBeUndefined();
  expect(data!.whoMetWhom).toMatchObject({ nodes: { length: first } });
  return statements.length;
}

test("a nested question costs a statement for each thing asked, not for each thing found", async () => {
  const one = await statementsOf(1);
  const three = await statementsOf(3);
  // Pairs, their people, offices, bodies of offices, articles, meetings, participants, places, claims, articles of
  // claims, texts, entities of arguments; entities may come in two waves.
  expect(three).toBeLessThanOrEqual(15);
  expect(three - one).toBeLessThanOrEqual(1);
});

test("nothing is kept from one request to the next", async () => {
  const [first, second] = [await statementsOf(1), await statementsOf(1)];
  // What is asked of one kind in two places goes together or not, by which answer comes first.
  expect(Math.abs(first - second)).toBeLessThanOrEqual(1);
});
