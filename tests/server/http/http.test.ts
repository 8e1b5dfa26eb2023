import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { GraphUnreachable } from "#graph/errors";
import { EXAMPLE_TABS } from "#server/http/example-questions";
import { emptyGraph } from "../../helpers/graph.js";
import { type Api, anApi } from "../an-api.js";

let graph: Graph;
let api: Api;
let clientDir: string;

beforeAll(async () => {
  graph = await emptyGraph();
  clientDir = await mkdtemp(join(tmpdir(), "lien-client-"));
  await mkdir(join(clientDir, "assets"));
  await writeFile(join(clientDir, "index.html"), "<title>explorer</title>");
  await writeFile(join(clientDir, "assets", "app-1.js"), "explore()");
  api = await anApi(graph, { clientDir });
});
afterAll(async () => {
  await graph.close();
  await rm(clientDir, { recursive: true });
});

const HTML = { accept: "text/html" };

function failing(error: Error): Graph {
  return {
    version: "5.26.0",
    read: () => Promise.reject(error),
    revision: () => Promise.reject(error),
    write: () => Promise.reject(error),
    close: async () => {},
  };
}

describe("health", () => {
  test("up, and ready while Neo4j answers", async () => {
    expect((await request(api.app).get("/healthz")).body).toEqual({ status: "up" });
    expect((await request(api.app).get("/readyz")).body).toEqual({ status: "ready", neo4j: graph.version });
  });

  test("up but not ready when Neo4j does not answer, or not in time", async () => {
    const gone = await anApi(failing(new GraphUnreachable("gone")));
    expect((await request(gone.app).get("/healthz")).status).toBe(200);
    expect((await request(gone.app).get("/readyz")).status).toBe(503);
    const silent = await anApi({ ...failing(new Error()), read: () => new Promise(() => {}) });
    expect((await request(silent.app).get("/readyz")).status).toBe(503);
  });
});

describe("the explorer", () => {
  test("its page at every address without a file, its files for ever", async () => {
    for (const path of ["/", "/person/to-lam"]) {
      const { status, text } = await request(api.app).get(path).set(HTML);
      expect([status, text]).toEqual([200, "<title>explorer</title>"]);
    }
    const asset = await request(api.app).get("/assets/app-1.js");
    expect(asset.headers["cache-control"]).toContain("immutable");
  });

  test.each(["/assets/app-2.js", "/missing.png", "/..%2f..%2fpackage.json", "/%2e%2e/package.json"])(
    "no page for a missing file: %s",
    async (path) => {
      expect((await request(api.app).get(path)).status).toBe(404);
    },
  );

  test("not built: a page that says what to do", async () => {
    const { app } = await anApi(graph);
    const { status, text } = await request(app).get("/").set(HTML);
    expect(status).toBe(503);
    expect(text).toContain("npm run build");
  });
});

describe("headers", () => {
  test("nothing from elsewhere may run, and nothing tells what runs here", async () => {
    const { headers } = await request(api.app).get("/").set(HTML);
    expect(headers["content-security-policy"]).toContain("default-src 'self'");
    expect(headers["content-security-policy"]).toContain("script-src 'self';");
    expect(headers["x-powered-by"]).toBeUndefined();
  });

  test("no other origin is let in", async () => {
    const { headers } = await request(api.app)
      .post("/graphql")
      .set("origin", "https://elsewhere.example")
      .send({ query: "{ __typename }" });
    expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  test("answers are compressed for those who can read it", async () => {
    const { headers } = await request(api.app)
      .get("/graphql")
      .set({ ...HTML, "accept-encoding": "gzip" });
    expect(headers["content-encoding"]).toBe("gzip");
  });
});

describe("GraphiQL", () => {
  test("is served from here, script and all, with questions to start from", async () => {
    const page = await request(api.app).get("/graphql").set(HTML);
    expect(page.text).toContain('<script src="/graphql/graphiql.js"></script>');
    expect(page.text.match(/<script/g)).toHaveLength(1);
    const script = await request(api.app)
      .get("/graphql/graphiql.js")
      .buffer(true)
      .parse((response, done) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          text += chunk;
        });
        response.on("end", () => done(null, text));
      });
    expect(script.headers["content-type"]).toContain("javascript");
    expect(script.body).toContain("renderYogaGraphiQL");
    expect(script.body).toContain("query WhoMetWhom");
  });

  test.each(EXAMPLE_TABS.map(({ query }) => [query.split("\n", 1)[0]!, query]))("%s", async (_, query) => {
    expect((await api.ask(query)).errors).toBeUndefined();
  });
});

describe("requests that are no questions", () => {
  const post = (type: string, body: string) =>
    request(api.app).post("/graphql").set("content-type", type).send(body);

  test.each([
    ["a form", "application/x-www-form-urlencoded", "query={__typename}", 415],
    ["plain text, as any page may send it", "text/plain", '{"query":"{__typename}"}', 415],
    ["half an object", "application/json", '{"query":', 400],
    ["no object", "application/json", "[]", 400],
    ["no question", "application/json", "{}", 400],
    [
      "more than anyone writes",
      "application/json",
      JSON.stringify({ query: "x".repeat(20 * 1024 * 1024) }),
      413,
    ],
  ])("%s", async (_, type, body, expected) => {
    const { status, body: answer } = await post(type, body);
    expect(status).toBe(expected);
    expect(answer.errors[0].message).toEqual(expect.any(String));
  });

  test("a mutation by GET", async () => {
    const { status } = await request(api.app).get("/graphql").query({ query: "mutation { loadArticle }" });
    expect(status).toBe(405);
  });

  test("a question by GET is answered", async () => {
    const { body } = await request(api.app).get("/graphql").query({ query: "{ statistics { people } }" });
    expect(body).toEqual({ data: { statistics: { people: 0 } } });
  });
});

describe("faults of ours", () => {
  test("go out without what they say", async () => {
    const broken = await anApi(failing(new Error("password is hunter2")));
    const { errors } = await broken.ask("{ statistics { people } }");
    expect(errors![0]!.extensions.code).toBe("INTERNAL_SERVER_ERROR");
    expect(JSON.stringify(errors)).not.toContain("hunter2");
  });

  test("a database that is gone is said to be gone, without its address", async () => {
    const gone = await anApi(failing(new GraphUnreachable("No Neo4j answers at bolt://secret:7687")));
    const { errors, status } = await gone.ask("{ statistics { people } }");
    expect([status, errors![0]!.extensions.code]).toEqual([503, "UNAVAILABLE"]);
    expect(JSON.stringify(errors)).not.toContain("secret");
  });
});
