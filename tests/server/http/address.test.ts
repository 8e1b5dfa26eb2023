import type { IncomingMessage } from "node:http";
import express from "express";
import { ipKeyGenerator } from "express-rate-limit";
import request from "supertest";
import { expect, test } from "vitest";
import { addressOf } from "#server/http/address";

const NETWORK = "2001:db8:1::";

test.each([
  ["nobody in between", 0, undefined],
  ["nobody who is known", 0, "192.0.2.1"],
  ["one", 1, "192.0.2.1"],
  ["one, and others before", 1, "198.51.100.7, 192.0.2.1"],
  ["two", 2, "198.51.100.7, 192.0.2.1"],
  ["two, but one alone tells", 2, "192.0.2.1"],
  ["one that tells nothing", 1, undefined],
  ["gaps", 2, "198.51.100.7,, ,192.0.2.1 , "],
  ["a network of the new kind", 1, `${NETWORK}7`],
  ["no address at all", 1, "nonsense"],
])("the address as Express tells it: %s", async (_, proxies, told) => {
  const found: (string | undefined)[] = [];
  const app = express()
    .set("trust proxy", proxies)
    .use((asked, response) => {
      found.push(addressOf(asked, proxies), ipKeyGenerator(asked.ip ?? ""));
      response.end();
    });
  await request(app)
    .get("/")
    .set(told === undefined ? {} : { "x-forwarded-for": told });
  expect(found[0]).toBe(found[1]);
});

test("who has gone already is nowhere", () => {
  expect(addressOf({ socket: {}, headers: {} } as IncomingMessage, 0)).toBe("nowhere");
});
