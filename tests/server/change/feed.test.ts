import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { articleFromText } from "#load/article";
import { loadArticles } from "#load/load";
import { unloadArticle } from "#load/unload";
import { anExtraction } from "../../helpers/builders/extraction.js";
import { emptyGraph, wipe } from "../../helpers/graph.js";
import { preparedExtractor } from "../../helpers/prepared-extractor.js";
import { anApi } from "../an-api.js";

const sketch = anExtraction({ id: "article/sketch", entities: ["An Tran", "Claire Dumont"] });
const article = articleFromText(sketch.article.text, { lang: "en" }).article!;
const extractor = preparedExtractor([{ ...sketch, article }]);

let graph: Graph;
let server: Server;
let url: string;
beforeAll(async () => {
  graph = await emptyGraph();
});
beforeEach(async () => {
  await wipe(graph);
  const { app } = await anApi(graph, { extractor });
  server = createServer(app).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

/** Subscribes over server-sent events; gives each event's data as it comes. */
async function watch(query: string) {
  const abort = new AbortController();
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream", "accept-encoding": "gzip" },
    body: JSON.stringify({ query }),
    signal: abort.signal,
  });
  expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  return {
    stop: () => abort.abort(),
    async next(): Promise<unknown> {
      for (;;) {
        const match = /event: next\r?\ndata: (.*)\r?\n/.exec(text);
        if (match) {
          text = text.slice(match.index + match[0].length);
          return JSON.parse(match[1]!);
        }
        const { value, done } = await reader.read();
        if (done) throw new Error("the stream has ended");
        text += value;
      }
    },
  };
}

test("a change of another process is told to those who watch", async () => {
  const watching = await watch("subscription { graphChanged { action by subjects createdIds } }");
  await loadArticles(graph, extractor, [article], { by: "another process" });
  expect(await watching.next()).toEqual({
    data: {
      graphChanged: {
        action: "LOAD",
        by: "another process",
        subjects: [article.id],
        createdIds: ["person/an-tran", "person/claire-dumont"],
      },
    },
  });
  watching.stop();
});

test("what was changed while nobody watched is no news to whoever comes later", async () => {
  const first = await watch("subscription { graphChanged { action } }");
  await loadArticles(graph, extractor, [article]);
  expect(await first.next()).toEqual({ data: { graphChanged: { action: "LOAD" } } });
  first.stop();
  await new Promise((resolve) => setTimeout(resolve, 300));
  await unloadArticle(graph, article.id);
  const second = await watch("subscription { graphChanged { action } }");
  await loadArticles(graph, extractor, [article]);
  expect(await second.next()).toEqual({ data: { graphChanged: { action: "LOAD" } } });
  second.stop();
});

test("a load tells how far it is", async () => {
  const watching = await watch("subscription { loadProgress { step articleId outcome done total } }");
  await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: 'mutation ($text: String!) { loadArticle(input: {text: $text, lang: "en"}) { outcome } }',
      variables: { text: article.text },
    }),
  });
  const steps = [await watching.next(), await watching.next()];
  expect(steps).toEqual([
    {
      data: { loadProgress: { step: "extracted", articleId: article.id, outcome: null, done: 1, total: 1 } },
    },
    {
      data: { loadProgress: { step: "stored", articleId: article.id, outcome: "loaded", done: 1, total: 1 } },
    },
  ]);
  watching.stop();
});
