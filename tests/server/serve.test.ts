import express from "express";
import { afterEach, expect, test } from "vitest";
import { PortBusy, type Serving, serve } from "#server/serve";

const open: Serving[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((serving) => serving.close()));
});

async function serving(
  app = express().get("/", (_request, response) => void response.send("hello")),
  port = 0,
) {
  const started = await serve(app, { host: "127.0.0.1", port });
  open.push(started);
  return started;
}

test("listens where it says", async () => {
  const { url } = await serving();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await (await fetch(url)).text()).toBe("hello");
});

test("a busy port is said by name and number", async () => {
  const port = Number(new URL((await serving()).url).port);
  await expect(serving(undefined, port)).rejects.toThrow(PortBusy);
  await expect(serving(undefined, port)).rejects.toMatchObject({
    port,
    message: expect.stringContaining(String(port)),
  });
});

test("lets a running request end before it closes, and takes no new one", async () => {
  const arrived = deferred();
  const release = deferred();
  const slow = express().get("/", async (_request, response) => {
    arrived.resolve();
    await release.promise;
    response.send("late");
  });
  const { url, close } = await serving(slow);
  const text = fetch(url).then((response) => response.text());
  await arrived.promise;
  const closed = close();
  await expect(fetch(url)).rejects.toThrow();
  release.resolve();
  expect(await text).toBe("late");
  await closed;
});

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
