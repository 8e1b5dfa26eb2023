import request from "supertest";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { openGraphWhenUp } from "#graph/awaited";
import { type Graph, openGraph } from "#graph/connection";
import { GraphUnreachable } from "#graph/errors";
import { applySchema } from "#graph/schema";
import { DEFAULT_LIMITS } from "#server/limits";
import { aDoor, type Door } from "../../helpers/door.js";
import { emptyGraph } from "../../helpers/graph.js";
import { type Api, anApi } from "../an-api.js";

let direct: Graph;
const open: (Door | Graph)[] = [];

beforeAll(async () => {
  direct = await emptyGraph();
});
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});
afterAll(() => direct.close());

const QUESTION = "{ statistics { people } }";

async function codesOf(api: Api): Promise<[status: number, code: string | undefined]> {
  const { status, errors } = await api.ask(QUESTION);
  return [status, errors?.[0]?.extensions.code];
}

const readiness = async ({ app }: Api) => (await request(app).get("/readyz")).status;

async function eventually(check: () => Promise<boolean>, tries = 60): Promise<boolean> {
  for (let at = 0; at < tries; at++) {
    if (await check()) return true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return false;
}

function patient(seconds: number) {
  return { limits: { ...DEFAULT_LIMITS, question: { ...DEFAULT_LIMITS.question, seconds } } };
}

describe("Neo4j is down when the server starts", () => {
  test("questions are told so until it comes, and then answered", async () => {
    const door = await aDoor(inject("neo4j"), { isOpen: false });
    let prepared = 0;
    const { graph, answers } = await openGraphWhenUp(door.settings, async (each) => {
      prepared++;
      await applySchema(each);
    });
    open.push(graph, door);
    const api = await anApi(graph);
    expect([answers, prepared]).toEqual([false, 0]);
    expect(await codesOf(api)).toEqual([503, "UNAVAILABLE"]);
    expect(await readiness(api)).toBe(503);
    await door.open();
    expect(await eventually(async () => (await readiness(api)) === 200)).toBe(true);
    expect(await codesOf(api)).toEqual([200, undefined]);
    expect(prepared).toBe(1);
    expect(graph.version).toBe(direct.version);
  });

  test("but a wrong password is said at once: waiting does not mend it", async () => {
    const wrong = { ...inject("neo4j"), password: "not-it" };
    await expect(openGraphWhenUp(wrong, async () => {})).rejects.toMatchObject({
      name: "GraphAccessRefused",
    });
  });
});

describe("Neo4j goes away and comes back", () => {
  test("503 with a code, readiness false; then all is as before", async () => {
    const door = await aDoor(inject("neo4j"));
    const graph = await openGraph(door.settings);
    open.push(graph, door);
    const api = await anApi(graph);
    expect(await codesOf(api)).toEqual([200, undefined]);
    await door.shut();
    expect(await codesOf(api)).toEqual([503, "UNAVAILABLE"]);
    expect(await readiness(api)).toBe(503);
    await door.open();
    expect(await eventually(async () => (await readiness(api)) === 200)).toBe(true);
    expect(await codesOf(api)).toEqual([200, undefined]);
  });

  test("a connection that was cut off meanwhile costs nobody an answer", async () => {
    const door = await aDoor(inject("neo4j"));
    const graph = await openGraph(door.settings);
    open.push(graph, door);
    const api = await anApi(graph);
    expect(await codesOf(api)).toEqual([200, undefined]);
    await door.shut();
    await door.open();
    expect(await codesOf(api)).toEqual([200, undefined]);
  });
});

test("Neo4j that says nothing any more is given up on, in the time of a question", async () => {
  const door = await aDoor(inject("neo4j"));
  const graph = await openGraph(door.settings);
  open.push(door);
  expect(await codesOf(await anApi(graph))).toEqual([200, undefined]);
  const api = await anApi(graph, patient(1));
  door.hold();
  // The test would run out of time, were it not given up on.
  expect(await codesOf(api)).toEqual([503, "UNAVAILABLE"]);
  expect(await readiness(api)).toBe(503);
  await door.shut();
  door.release();
  await door.open();
  expect(await eventually(async () => (await readiness(api)) === 200)).toBe(true);
  await graph.close();
});

const SLOW = "UNWIND range(1, 100000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS count";

/** The same database, whose statistics take for ever. */
function slow(graph: Graph): Graph {
  return { ...closable(graph), read: (_, __, options) => graph.read(SLOW, {}, options) };
}

function closable(graph: Graph): Graph {
  return {
    version: graph.version,
    read: (cypher, params, options) => graph.read(cypher, params, options),
    revision: () => graph.revision(),
    write: (work) => graph.write(work),
    close: () => graph.close(),
  };
}

async function running(): Promise<{ id: string }[]> {
  return direct.read<{ id: string }>(
    "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 100000000)' RETURN transactionId AS id",
  );
}

test("a statement that takes too long is ended by Neo4j itself", async () => {
  const api = await anApi(slow(direct), patient(1));
  expect((await codesOf(api))[1]).toBe("TOO_LARGE");
  expect(await eventually(async () => (await running()).length === 0)).toBe(true);
});

test("a statement that somebody kills is said to be given up, and may be asked again", async () => {
  const api = await anApi(slow(direct), patient(60));
  const asked = codesOf(api);
  expect(await eventually(async () => (await running()).length > 0)).toBe(true);
  for (const { id } of await running())
    await direct.read("TERMINATE TRANSACTION $id", { id }).catch(() => undefined);
  expect(await asked).toEqual([503, "UNAVAILABLE"]);
});

test("a fault of the database is not told in its own words", async () => {
  const gone = new GraphUnreachable("Lost the connection to Neo4j: bolt://10.1.2.3:7687");
  const api = await anApi({ ...closable(direct), read: () => Promise.reject(gone) });
  expect(JSON.stringify(await api.ask(QUESTION))).not.toContain("10.1.2.3");
});
