import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import type { SourceReading, Web } from "#load/read";
import { emptyGraph } from "../../helpers/graph.js";
import { type Api, anApi } from "../an-api.js";

const LOCAL = { host: "localhost:4000" };
const PAGE = `<html lang="en"><head><title>Visit</title></head><body><nav>Menu</nav><article>
  <h1>Visit</h1>${"<p>President Lê Minh Hà received Ambassador Jeanne Petit in Hà Nội on Monday, and both spoke long.</p>".repeat(6)}
  </article></body></html>`;

/** A web of one page. */
const web: Web = {
  get: async (url) => {
    if (url !== "https://news.example/visit") throw new Error("There is no such page. Check the address.");
    return { url, contentType: "text/html; charset=utf-8", bytes: Buffer.from(PAGE) };
  },
};

let graph: Graph;
let api: Api;
beforeAll(async () => {
  graph = await emptyGraph();
  api = await anApi(graph, { web });
});
afterAll(() => graph.close());

async function read(name: string, body: string | Buffer, query: Record<string, string> = {}) {
  const response = await request(api.app)
    .post("/read")
    .query({ name, ...query })
    .set({ ...LOCAL, "content-type": "application/octet-stream" })
    .buffer(true)
    .parse((answer, done) => {
      let text = "";
      answer.on("data", (piece: Buffer) => {
        text += piece;
      });
      answer.on("end", () => done(null, text));
    })
    .send(body);
  const text = String(response.body);
  if (response.status !== 200) return { status: response.status, text, lines: [] };
  const lines = text.split("\n").filter(Boolean);
  return { status: 200, text, lines: lines.map((line) => JSON.parse(line) as SourceReading) };
}

describe("what a file holds", () => {
  test("one article of a page, without its menu", async () => {
    const { lines } = await read("visit.html", PAGE);
    expect(lines).toEqual([
      expect.objectContaining({ article: expect.objectContaining({ title: "Visit", lang: "en" }) }),
    ]);
    expect(lines[0]!.article!.text).not.toContain("Menu");
  });

  test("all rows of a table, by the columns that were named; a bad row stops no other", async () => {
    const table = "kop,rubriek\nOne,First article.\nTwo,\nThree,Third article.\n";
    const { lines } = await read("table.csv", table, { map: "text=rubriek,title=kop" });
    expect(lines.map(({ article }) => article?.title)).toEqual(["One", undefined, "Three"]);
    expect(lines[1]!.problems[0]!.message).toMatch(/row 2.*empty/);
  });

  test("no more than a browser can show", async () => {
    const table = `text\n${Array.from({ length: 600 }, (_, at) => `Article number ${at}.`).join("\n")}`;
    const { lines } = await read("table.csv", table);
    expect(lines).toHaveLength(501);
    expect(lines.at(-1)!.problems[0]!.message).toMatch(/lien ingest/);
  });

  test("nothing, and why", async () => {
    expect((await read("empty.txt", Buffer.alloc(0))).lines[0]!.problems[0]!.message).toMatch(/empty/);
    expect(await read("table.csv", "a\nb", { map: "nonsense" })).toMatchObject({
      status: 400,
      text: expect.stringContaining("field=column"),
    });
  });
});

describe("what a page on the web holds", () => {
  const ask = (url: unknown, headers = {}) =>
    request(api.app)
      .post("/read")
      .set({ ...LOCAL, ...headers })
      .send({ url });

  test("its article, with where it was fetched", async () => {
    const { text, body } = await ask("https://news.example/visit").buffer(true);
    expect(text || String(body)).toContain('"url":"https://news.example/visit"');
  });

  test("a refusal with its reason, for what cannot be fetched", async () => {
    const { text } = await ask("https://news.example/none").buffer(true);
    expect(text).toContain("Check the address");
    expect((await ask("file:///etc/passwd")).status).toBe(400);
    expect((await ask({ nested: true })).status).toBe(400);
  });
});

describe("who may ask", () => {
  test.each([
    ["through a proxy", { "x-forwarded-for": "203.0.113.9" }, 401],
    ["a page of another origin", { origin: "https://elsewhere.example" }, 403],
  ])("not %s", async (_, headers, status) => {
    const response = await request(api.app)
      .post("/read")
      .set({ ...LOCAL, ...headers })
      .send({ url: "https://news.example/visit" });
    expect(response.status).toBe(status);
    expect(response.body.errors[0].message).toMatch(/\.$/);
  });
});
