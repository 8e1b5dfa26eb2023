import request from "supertest";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { type Role, revokeKey, storeKey } from "#graph/keys/keys";
import { newSecret } from "#server/auth/secret";
import { createSchema } from "#server/schema";
import { emptyGraph, wipe } from "../../helpers/graph.js";
import { type Api, anApi } from "../an-api.js";

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
beforeEach(() => wipe(graph));
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

async function aKey(role: Role): Promise<{ key: string; id: string }> {
  const { key, ...secret } = await newSecret();
  await storeKey(graph, { ...secret, name: `a ${role}`, role, madeAt: new Date().toISOString() }, "a test");
  return { key, id: secret.id };
}

/** As seen from outside: the server listens beyond this machine. */
const beyond = (config: Parameters<typeof anApi>[1] = {}) => anApi(graph, { loopbackOnly: false, ...config });
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const LOCAL = { host: "localhost:4000" };
const REMOTE = { host: "lien.example", "x-forwarded-for": "203.0.113.9" };
const VIEWER = "{ viewer { name role mayRead } }";
const SAMPLES: [needed: string, query: string][] = [
  ["contributor", 'mutation { previewArticle(input: {text: "x"}) { article { id } } }'],
  ["contributor", "{ review(kind: DUPLICATE) { id } }"],
  ["contributor", "{ judgements { id } }"],
  ["curator", 'mutation { unloadArticle(id: "article/none") { removedIds } }'],
  ["curator", 'mutation { judge(input: [{verdict: REJECT, claim: "claim/none"}]) { createdIds } }'],
  ["admin", 'mutation { takedown(id: "article/none", why: "x") { removedIds } }'],
];
const codes = (errors: Awaited<ReturnType<Api["ask"]>>["errors"]) =>
  errors?.map(({ extensions }) => extensions.code) ?? [];

describe("who may do what", () => {
  test("every mutation but signing in and reporting names a role", async () => {
    await createSchema();
    const { mutations } = Reflect.get(globalThis, "TypeGraphQLMetadataStorage") as {
      mutations: { methodName: string; roles?: string[] }[];
    };
    const open = mutations.filter(({ roles = [] }) => roles.length === 0).map(({ methodName }) => methodName);
    expect(open.sort()).toEqual(["login", "logout", "reportError"]);
  });

  test.each(["reader", "contributor", "curator", "admin"] as const)(
    "a key with the role %s",
    async (role) => {
      const { key } = await aKey(role);
      const api = await beyond();
      expect((await api.ask(VIEWER, {}, bearer(key))).data).toEqual({
        viewer: { name: `a ${role}`, role: role.toUpperCase(), mayRead: true },
      });
      const order = ["reader", "contributor", "curator", "admin"];
      for (const [needed, query] of SAMPLES) {
        const refused = codes((await api.ask(query, {}, bearer(key))).errors).includes("FORBIDDEN");
        expect([needed, refused]).toEqual([needed, order.indexOf(role) < order.indexOf(needed)]);
      }
    },
  );

  test.each([
    ["no key", {}],
    ["a key that is none", bearer("lien_00000000_xxx")],
    ["a key that nobody has", bearer(`lien_00000000_${"A".repeat(43)}`)],
    ["a session that is none", { cookie: "lien_session=abc" }],
  ])("the public reads, and no more: %s", async (_, headers) => {
    await aKey("admin");
    const api = await beyond({ allowWrites: true });
    expect((await api.ask("{ articles { totalCount } }", {}, headers)).errors).toBeUndefined();
    for (const [, query] of SAMPLES) {
      const { status, errors } = await api.ask(query, {}, headers);
      expect([status, codes(errors)]).toEqual([401, ["UNAUTHENTICATED"]]);
    }
  });

  test("a revoked key opens nothing from then on", async () => {
    const { key, id } = await aKey("curator");
    const api = await beyond();
    expect((await api.ask("{ judgements { id } }", {}, bearer(key))).errors).toBeUndefined();
    expect(await revokeKey(graph, id, "a test")).toBe(true);
    expect(codes((await api.ask("{ judgements { id } }", {}, bearer(key))).errors)).toEqual([
      "UNAUTHENTICATED",
    ]);
  });

  test.each([
    ["this machine, heard by no other", { loopbackOnly: true }, LOCAL, false, "ADMIN"],
    ["this machine, with keys about", { loopbackOnly: true }, LOCAL, true, "ADMIN"],
    ["this machine, of a server that others hear", { loopbackOnly: false }, LOCAL, false, null],
    ["through a proxy", { loopbackOnly: true }, REMOTE, false, null],
    ["everybody, where it is opened", { loopbackOnly: false, allowWrites: true }, REMOTE, false, "CURATOR"],
    [
      "everybody, where it is opened but there is a key",
      { loopbackOnly: false, allowWrites: true },
      REMOTE,
      true,
      null,
    ],
  ])("without a key: %s", async (_, config, headers, withKey, role) => {
    if (withKey) await aKey("admin");
    const api = await anApi(graph, config);
    expect((await api.ask(VIEWER, {}, headers)).data).toMatchObject({ viewer: { role } });
  });
});

describe("reading with a key only", () => {
  test.each([
    "{ articles { totalCount } }",
    "{ __schema { queryType { name } } }",
    "{ viewer { name } articles { totalCount } }",
    "{ ...on Query { articles { totalCount } } }",
    "fragment F on Query { articles { totalCount } } { ...F }",
    "subscription { graphChanged { id } }",
  ])("nothing is told to the public: %s", async (query) => {
    const api = await beyond({ read: "key" });
    const { body } = await request(api.app)
      .post("/graphql")
      .set("accept", "application/json, text/event-stream")
      .send({ query });
    expect(body.errors?.[0]?.extensions.code ?? "none").toBe("UNAUTHENTICATED");
  });

  test("but how to sign in, and everything to a reader", async () => {
    const api = await beyond({ read: "key" });
    expect((await api.ask(VIEWER)).data).toMatchObject({ viewer: { role: null, mayRead: false } });
    const { key } = await aKey("reader");
    expect((await api.ask("{ articles { totalCount } }", {}, bearer(key))).errors).toBeUndefined();
  });
});

describe("sessions", () => {
  const LOGIN = "mutation ($key: String!) { login(key: $key) { name role } }";
  const sessionOf = (response: request.Response) => String(response.headers["set-cookie"]);

  test("begin with a key, in a cookie that scripts and other sites have not, and end", async () => {
    const { key } = await aKey("curator");
    const api = await beyond();
    const response = await request(api.app).post("/graphql").send({ query: LOGIN, variables: { key } });
    expect(sessionOf(response)).toMatch(/^lien_session=[\w-]{43};.*HttpOnly; SameSite=Strict/);
    const headers = { cookie: sessionOf(response).split(";")[0]! };
    expect((await api.ask(VIEWER, {}, headers)).data).toMatchObject({ viewer: { role: "CURATOR" } });
    expect((await api.ask("mutation { logout }", {}, headers)).data).toEqual({ logout: true });
    expect((await api.ask(VIEWER, {}, headers)).data).toMatchObject({ viewer: { role: null } });
  });

  test("end with their key", async () => {
    const { key, id } = await aKey("curator");
    const api = await beyond();
    const response = await request(api.app).post("/graphql").send({ query: LOGIN, variables: { key } });
    await revokeKey(graph, id, "a test");
    const headers = { cookie: sessionOf(response).split(";")[0]! };
    expect((await api.ask(VIEWER, {}, headers)).data).toMatchObject({ viewer: { role: null } });
  });

  test("are no use to a page of another origin", async () => {
    const { key } = await aKey("admin");
    const api = await beyond();
    const response = await request(api.app).post("/graphql").send({ query: LOGIN, variables: { key } });
    const cookie = sessionOf(response).split(";")[0]!;
    const foreigners: Record<string, string>[] = [
      { origin: "https://elsewhere.example" },
      { "sec-fetch-site": "cross-site" },
    ];
    for (const foreign of foreigners) {
      const { status, errors } = await api.ask("mutation { logout }", {}, { cookie, ...foreign });
      expect([status, codes(errors)]).toEqual([403, ["FORBIDDEN"]]);
    }
  });

  test("nobody tries keys without end", async () => {
    const api = await beyond();
    const tries = [];
    for (let nth = 0; nth < 12; nth++) tries.push(await api.ask(LOGIN, { key: "lien_x" }));
    expect(tries.map(({ status }) => status)).toEqual([...Array(10).fill(401), 429, 429]);
  });
});

describe("secrets", () => {
  test("are in no log, no answer and no node", async () => {
    const { key } = await aKey("curator");
    const secret = key.slice(14);
    let log = "";
    const write = (line: string) => {
      log += line;
    };
    const api = await beyond({ logLevel: "trace", log: { write } });
    const said = [
      await api.ask("mutation ($key: String!) { login(key: $key) { name } }", { key }),
      await api.ask(`mutation { login(key: "${key}x") { name } }`),
      await api.ask(`mutation { login(key: "${key}", wrong: 1) { name } }`),
      await api.ask(`{ nonsense(key: "${key}") }`, {}, bearer(key)),
      await api.ask("mutation ($key: Int!) { login(key: $key) { name } }", { key }),
    ];
    await request(api.app).get(`/graphql?query={nonsense(key:"${key}")}`).set(bearer(key));
    expect(log).toContain("/graphql");
    expect(log).not.toContain(secret);
    const nodes = await graph.read("MATCH (n) RETURN properties(n) AS properties");
    expect(JSON.stringify(nodes)).not.toContain(secret);
    expect(JSON.stringify([said[0], said[1]])).not.toContain(secret);
  });
});
