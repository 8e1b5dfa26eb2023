import { mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import request from "supertest";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { emptyGraph } from "../../helpers/graph.js";
import { anApi } from "../an-api.js";

const operations = new URL("../../../client/public/operations.json", import.meta.url);
let graph: Graph;
let clientDir: string;

beforeAll(async () => {
  graph = await emptyGraph();
  clientDir = await mkdtemp(join(tmpdir(), "lien-operations-"));
});
afterAll(async () => {
  await graph.close();
  await rm(clientDir, { recursive: true });
});

async function asks(config: Parameters<typeof anApi>[1], body: object) {
  const { app } = await anApi(graph, { clientDir, ...config });
  return (await request(app).post("/graphql").set("host", "localhost:4000").send(body)).body;
}

const byHash = (sha256Hash: unknown) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
const code = (body: { errors?: { extensions: { code: string } }[] }) => body.errors?.[0]?.extensions.code;

test("a question is found by its hash, also when the explorer was built while the server runs", async () => {
  const { app } = await anApi(graph, { clientDir });
  const ask = async (hash: unknown) => (await request(app).post("/graphql").send(byHash(hash))).body;
  expect(code(await ask("aa"))).toBe("PERSISTED_QUERY_NOT_FOUND");
  const path = join(clientDir, "operations.json");
  await writeFile(path, JSON.stringify({ "sha256:aa": "{ __typename }" }));
  expect(await ask("aa")).toEqual({ data: { __typename: "Query" } });
  expect(await ask("sha256:aa")).toEqual({ data: { __typename: "Query" } });
  await writeFile(path, JSON.stringify({ "sha256:bb": "{ statistics { people } }" }));
  await utimes(path, new Date(), new Date(Date.now() + 5_000));
  expect((await ask("bb")).data).toEqual({ statistics: { people: 0 } });
});

test("the public may be held to what the explorer asks", async () => {
  const strict = { onlyKnown: true, loopbackOnly: false };
  await writeFile(join(clientDir, "operations.json"), JSON.stringify({ "sha256:aa": "{ __typename }" }));
  expect(code(await asks(strict, { query: "{ __typename }" }))).toBe("UNAUTHENTICATED");
  expect(await asks(strict, byHash("aa"))).toEqual({ data: { __typename: "Query" } });
  expect(code(await asks(strict, { ...byHash("aa"), query: "{ statistics { people } }" }))).toBe(
    "UNAUTHENTICATED",
  );
  expect(await asks({ onlyKnown: true }, { query: "{ __typename }" })).toEqual({
    data: { __typename: "Query" },
  });
});

test.each([[7], [null], [{}], [["a"]]])("a hash that is none is no question: %j", async (hash) => {
  expect(code(await asks({}, byHash(hash)))).toBe("BAD_REQUEST");
});

test("all that the explorer asks is answered without complaint about its shape or cost", async () => {
  const texts = Object.values(JSON.parse(await readFile(operations, "utf8")) as Record<string, string>);
  expect(texts.length).toBeGreaterThan(15);
  const variables = {
    id: "person/nobody",
    ids: ["person/nobody"],
    a: "person/a",
    b: "person/b",
    from: "person/a",
    to: "person/b",
    text: "x",
    first: 12,
    limit: 500,
    depth: 3,
    since: "2020-01-01T00:00:00Z",
  };
  const complaints = [
    "GRAPHQL_PARSE_FAILED",
    "GRAPHQL_VALIDATION_FAILED",
    "TOO_DEEP",
    "TOO_LARGE",
    "TOO_EXPENSIVE",
  ];
  for (const query of texts.filter((text) => text.startsWith("query"))) {
    const answer = await asks({}, { query, variables: query.startsWith("query Coverage") ? {} : variables });
    expect(complaints, query).not.toContain(code(answer));
  }
});
