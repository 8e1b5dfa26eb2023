import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { type Graph, openGraph } from "#graph/connection";
import { storeKey } from "#graph/keys/keys";
import { record } from "#graph/project/audit";
import { newSecret } from "#server/auth/secret";
import { writeSmallGraph } from "../../graph/read/small-graph.js";
import { PEOPLE } from "../../graph/read/small-graph-content.js";
import { emptyGraph } from "../../helpers/graph.js";
import { anApi, listening } from "../an-api.js";

let graph: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
  await writeSmallGraph(graph);
});
afterAll(() => graph.close());

const NAME = "query ($id: ID!) { person(id: $id) { name } }";
const CLAIRE = { id: PEOPLE.claire };

async function rename(by: Graph, name: string): Promise<void> {
  await by.write((transaction) =>
    transaction.run("MATCH (p:Person {id: $id}) SET p.name = $name", { id: PEOPLE.claire, name }),
  );
}

beforeEach(() => rename(graph, "Claire Dumont"));

describe("a question that was answered before", () => {
  test("is answered without asking the database for anything but its revision", async () => {
    const { graph: heard, statements } = listening(graph);
    const api = await anApi(heard);
    const first = await api.ask(NAME, CLAIRE);
    const asked = statements.length;
    expect(await api.ask(NAME, CLAIRE)).toEqual(first);
    expect(statements).toHaveLength(asked);
    expect(asked).toBeGreaterThan(0);
  });

  test("is asked again for other variables, other words and where nothing is kept", async () => {
    const { graph: heard, statements } = listening(graph);
    const api = await anApi(heard);
    await api.ask(NAME, CLAIRE);
    for (const [query, variables] of [
      [NAME, { id: PEOPLE.an }],
      [NAME.replace("name", "country"), CLAIRE],
    ] as const) {
      const before = statements.length;
      await api.ask(query, variables);
      expect(statements.length).toBeGreaterThan(before);
    }
    const bare = await anApi(heard, { keptAnswersMb: 0 });
    for (let nth = 0; nth < 2; nth++) {
      const before = statements.length;
      await bare.ask(NAME, CLAIRE);
      expect(statements.length).toBeGreaterThan(before);
    }
  });

  test("is not kept when something of it failed", async () => {
    const { graph: heard, statements } = listening(graph);
    const api = await anApi(heard);
    const wrong = "{ timeline(first: 100000) { nodes { id } } statistics { articles } }";
    await api.ask(wrong);
    const before = statements.length;
    expect((await api.ask(wrong)).errors).toBeDefined();
    expect(statements.length).toBeGreaterThanOrEqual(before);
  });
});

describe("after a write", () => {
  test("by this process the next answer is new", async () => {
    const api = await anApi(graph);
    expect((await api.ask(NAME, CLAIRE)).data).toEqual({ person: { name: "Claire Dumont" } });
    await rename(graph, "Claire D.");
    expect((await api.ask(NAME, CLAIRE)).data).toEqual({ person: { name: "Claire D." } });
  });

  test("by another process, through another server, as well; each time", async () => {
    const other = await openGraph(inject("neo4j"));
    const [here, there] = [await anApi(graph), await anApi(other)];
    for (const name of ["one", "two", "three", "one", "two"]) {
      for (const api of [here, there]) await api.ask(NAME, CLAIRE);
      await rename(name === "two" ? graph : other, name);
      for (const api of [here, there])
        expect((await api.ask(NAME, CLAIRE)).data).toEqual({ person: { name } });
    }
    await other.close();
  });

  test("while questions stream in, no answer that begins after it is old", async () => {
    const api = await anApi(graph);
    for (let nth = 0; nth < 10; nth++) {
      const before = Promise.all(Array.from({ length: 6 }, () => api.ask(NAME, CLAIRE)));
      await rename(graph, `name ${nth}`);
      const after = await Promise.all(Array.from({ length: 6 }, () => api.ask(NAME, CLAIRE)));
      for (const { data } of after) expect(data).toEqual({ person: { name: `name ${nth}` } });
      await before;
    }
  });
});

describe("what one may read", () => {
  const BY = "{ changes(first: 1) { nodes { by } } }";

  async function keyOf(role: "reader" | "contributor"): Promise<Record<string, string>> {
    const { key, ...stored } = await newSecret();
    await storeKey(graph, { ...stored, name: role, role, madeAt: new Date().toISOString() }, "test");
    return { authorization: `Bearer ${key}` };
  }

  test("is never given to another: a page of the record, whole texts, who one is", async () => {
    await graph.write((transaction) =>
      record(transaction, { at: "2020-01-01T00:00:00.000Z", by: "somebody", action: "load", subjects: [] }),
    );
    const [reader, contributor] = [await keyOf("reader"), await keyOf("contributor")];
    const api = await anApi(graph, { loopbackOnly: false });
    for (let nth = 0; nth < 2; nth++) {
      expect((await api.ask(BY, {}, contributor)).data).toEqual({ changes: { nodes: [{ by: "somebody" }] } });
      expect((await api.ask(BY)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
      expect((await api.ask(BY, {}, reader)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
      const whole = "{ articles(first: 1) { nodes { textIsWhole } } }";
      expect((await api.ask(whole, {}, reader)).data).toEqual({
        articles: { nodes: [{ textIsWhole: true }] },
      });
      expect((await api.ask(whole)).data).toEqual({ articles: { nodes: [{ textIsWhole: false }] } });
      expect((await api.ask("{ viewer { name } }", {}, reader)).data).toEqual({ viewer: { name: "reader" } });
      expect((await api.ask("{ viewer { name } }", {}, contributor)).data).toEqual({
        viewer: { name: "contributor" },
      });
    }
  });

  test("is not told any more once the key is revoked", async () => {
    const contributor = await keyOf("contributor");
    const api = await anApi(graph, { loopbackOnly: false });
    expect((await api.ask(BY, {}, contributor)).errors).toBeUndefined();
    await graph.write((transaction) => transaction.run("MATCH (k:Key) SET k.revokedAt = 'now'"));
    expect((await api.ask(BY, {}, contributor)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });
});
