import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { storeKey } from "#graph/keys/keys";
import { newSecret } from "#server/auth/secret";
import { DEFAULT_LIMITS } from "#server/limits";
import { emptyGraph } from "../../helpers/graph.js";
import { type Api, anApi } from "../an-api.js";

let graph: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

const QUESTION = { query: "{ __typename }" };

function limited(config: Parameters<typeof anApi>[1] = {}): Promise<Api> {
  return anApi(graph, {
    loopbackOnly: false,
    limits: { ...DEFAULT_LIMITS, rate: { perAddress: 3, perKey: 5 } },
    ...config,
  });
}

async function statuses({ app }: Api, times: number, headers: Record<string, string> = {}) {
  const answers: request.Response[] = [];
  for (let time = 0; time < times; time++)
    answers.push(await request(app).post("/graphql").set(headers).send(QUESTION));
  return answers;
}

async function aKey(): Promise<string> {
  const { key, ...stored } = await newSecret();
  const made = { name: "reader", role: "reader", madeAt: new Date().toISOString(), revokedAt: null } as const;
  await storeKey(graph, { ...made, ...stored }, "test");
  return key;
}

describe("requests of a minute", () => {
  test("beyond the limit of an address are refused with what to do", async () => {
    const answers = await statuses(await limited(), 4);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    const { body, headers } = answers[3]!;
    expect(body.errors[0].extensions.code).toBe("RATE_LIMITED");
    expect(Number(headers["retry-after"])).toBeGreaterThan(0);
  });

  test("are counted by key where there is one, and more are let through", async () => {
    const api = await limited();
    const authorization = `Bearer ${await aKey()}`;
    expect((await statuses(api, 6, { authorization })).map(({ status }) => status)).toEqual([
      200, 200, 200, 200, 200, 429,
    ]);
    expect((await statuses(api, 1))[0]!.status).toBe(200);
  });

  test("with keys that are none count for the address", async () => {
    const api = await limited();
    const wrong = (at: number) => ({ authorization: `Bearer lien_0000000${at}_${"x".repeat(43)}` });
    for (const at of [1, 2, 3]) expect((await statuses(api, 1, wrong(at)))[0]!.status).toBe(200);
    expect((await statuses(api, 1, wrong(4)))[0]!.status).toBe(429);
  });

  test("of whoever sits at this machine are not counted", async () => {
    const api = await limited({ loopbackOnly: true });
    const answers = await statuses(api, 8, { host: "localhost:4000" });
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });

  test("come from the address that a proxy tells, where one is known to stand in front", async () => {
    const api = await limited({ proxies: 1 });
    for (const address of ["192.0.2.1", "192.0.2.2"])
      expect((await statuses(api, 3, { "x-forwarded-for": address })).at(-1)!.status).toBe(200);
    expect((await statuses(api, 1, { "x-forwarded-for": "192.0.2.1" }))[0]!.status).toBe(429);
    const unaware = await limited();
    await statuses(unaware, 3, { "x-forwarded-for": "192.0.2.1" });
    expect((await statuses(unaware, 1, { "x-forwarded-for": "192.0.2.2" }))[0]!.status).toBe(429);
  });
});
