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
