import fc from "fast-check";
import type { GraphQLSchema } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { IDENTIFIED } from "#graph/schema";
import { createSchema } from "#server/schema";
import { writeSmallGraph } from "../../graph/read/small-graph.js";
import { EMBASSY, FIRST, MEETINGS, PACT, PEOPLE, ROLE } from "../../graph/read/small-graph-content.js";
import { emptyGraph } from "../../helpers/graph.js";
import { type Api, anApi, listening } from "../an-api.js";
import { leastSelection, questions, type TextSlot, textSlots } from "./schema-questions.js";

const IDS = [
  ...Object.values(PEOPLE),
  ...Object.values(MEETINGS),
  EMBASSY,
  PACT,
  ROLE,
  FIRST,
  "place/vn",
  "place/paris",
  `pair/${PEOPLE.claire}+${PEOPLE.an}`,
  `MET:${PEOPLE.claire}+${PEOPLE.an}`,
  "claim/role",
];

let graph: Graph;
let api: Api;
let schema: GraphQLSchema;
let statements: string[];

beforeAll(async () => {
  graph = await emptyGraph();
  await writeSmallGraph(graph);
  const heard = listening(graph);
  statements = heard.statements;
  api = await anApi(heard.graph);
  schema = await createSchema();
});
afterAll(() => graph.close());

const HERE = { host: "localhost:4000" };
const roots = () => Object.values(schema.getQueryType()!.getFields());

async function checked(query: string, variables: Record<string, unknown>): Promise<void> {
  const { status, errors } = await api.ask(query, variables, HERE);
  expect(status, query).toBeLessThan(500);
  for (const { extensions, message } of errors ?? []) {
    expect(extensions?.code, `${message}\n${query}\n${JSON.stringify(variables)}`).toEqual(
      expect.any(String),
    );
    expect(extensions.code, `${query}\n${JSON.stringify(variables)}`).not.toBe("INTERNAL_SERVER_ERROR");
  }
}

test("every question of the schema is answered with what is there, and with ids that are not", async () => {
  for (const root of roots()) {
    const slots = root.args.flatMap((arg) => textSlots(arg));
    for (const value of ["person/nobody", PEOPLE.claire]) {
      const { query, variables } = filled(root.name, slots.filter(isRequired(root.name)), value);
      await checked(query, variables);
    }
  }
});

test("questions of all sorts: never a fault of ours", async () => {
  await fc.assert(
    fc.asyncProperty(questions(roots(), IDS), ({ query, variables }) => checked(query, variables)),
    { numRuns: 60, seed: 20_250_526, endOnFailure: true },
  );
}, 600_000);

const MARKER = "MARKERx";
const ATTEMPTS = [
  `${MARKER}' OR 1=1 //`,
  `${MARKER}"}) DETACH DELETE n //`,
  `\`${MARKER}\`) MATCH (n) DETACH DELETE n`,
  `${MARKER}*) OR name:* //`,
  `$(${MARKER})`,
];

function isRequired(name: string) {
  return ({ path: [first] }: TextSlot) =>
    / ?!$/.test(
      String(
        roots()
          .find((root) => root.name === name)!
          .args.find((arg) => arg.name === first)!.type,
      ),
    );
}

/** A question with one text in some slots; what else is required is filled with an id. */
function filled(name: string, slots: readonly TextSlot[], text: string) {
  const root = roots().find((each) => each.name === name)!;
  const variables: Record<string, unknown> = {};
  const required = root.args.filter(
    (arg) => String(arg.type).endsWith("!") && arg.defaultValue === undefined,
  );
  for (const arg of required) {
    const value = /Float|Int/.test(String(arg.type)) ? 1 : PEOPLE.an;
    variables[arg.name] = /\[/.test(String(arg.type)) ? [value] : value;
  }
  for (const { path, list } of slots) {
    const value = list ? [text] : text;
    const [argument, ...inner] = path;
    variables[argument!] = inner.reduceRight<unknown>((nested, key) => ({ [key]: nested }), value);
  }
  const used = root.args.filter((arg) => arg.name in variables);
  const declared = used.map((arg) => `$${arg.name}: ${arg.type}`).join(", ");
  const given = used.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
  return {
    query: `query ${declared && `(${declared})`} { ${name}${given && `(${given})`} ${leastSelection(root.type)} }`,
    variables,
  };
}

test("what callers give reaches the database as a parameter, never as a part of a statement", async () => {
  const before = await graph.read("MATCH (n) RETURN count(n) AS count");
  statements.length = 0;
  let given = 0;
  for (const root of roots())
    for (const slot of root.args.flatMap((arg) => textSlots(arg)))
      for (const attempt of ATTEMPTS.slice(0, slot.path.length > 1 ? 2 : ATTEMPTS.length)) {
        const { query, variables } = filled(root.name, [slot], attempt);
        await checked(query, variables);
        given++;
      }
  expect(given).toBeGreaterThan(100);
  expect(statements.length).toBeGreaterThan(50);
  expect(statements.filter((statement) => statement.includes(MARKER))).toEqual([]);
  expect(await graph.read("MATCH (n) RETURN count(n) AS count")).toEqual(before);
}, 600_000);

test("statements name labels of the schema and no others", () => {
  const labels = new Set([...IDENTIFIED, "Key", "KeySession", "Schema", "Block"] as string[]);
  const named = statements.flatMap((statement) =>
    Array.from(statement.matchAll(/\(\w*:([A-Za-z|]+)/g), (match) => match[1]!.split("|")).flat(),
  );
  expect(named.length).toBeGreaterThan(50);
  expect([...new Set(named)].filter((label) => !labels.has(label))).toEqual([]);
});
