import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import { isFromElsewhere, isFromThisMachine } from "#server/guard/loopback";

function aRequest(remoteAddress: string | undefined, headers: IncomingHttpHeaders = {}): IncomingMessage {
  return { socket: { remoteAddress }, headers } as unknown as IncomingMessage;
}

describe("who is at this machine", () => {
  test.each([
    ["127.0.0.1", { host: "localhost:4000" }, true],
    ["127.8.9.1", { host: "127.0.0.1" }, true],
    ["::1", { host: "[::1]:4000" }, true],
    ["::ffff:127.0.0.1", { host: "LOCALHOST" }, true],
    ["192.168.1.7", { host: "localhost:4000" }, false],
    ["::ffff:10.0.0.1", { host: "localhost" }, false],
    ["2001:db8::1", { host: "localhost" }, false],
    [undefined, { host: "localhost" }, false],
    ["127.0.0.1", { host: "rebound.example:4000" }, false],
    ["127.0.0.1", { host: "localhost.example" }, false],
    ["127.0.0.1", {}, false],
    ["127.0.0.1", { host: "localhost", "x-forwarded-for": "8.8.8.8" }, false],
    ["127.0.0.1", { host: "localhost", forwarded: "for=8.8.8.8" }, false],
  ])("%s with %o: %s", (address, headers, expected) => {
    expect(isFromThisMachine(aRequest(address, headers))).toBe(expected);
  });
});

describe("pages of another origin", () => {
  test.each([
    [{ host: "localhost:4000" }, false],
    [{ host: "localhost:4000", origin: "http://localhost:4000" }, false],
    [{ host: "localhost:4000", origin: "https://localhost:4000" }, false],
    [{ host: "localhost:4000", origin: "http://localhost:9999" }, true],
    [{ host: "localhost:4000", origin: "null" }, true],
    [{ host: "localhost:4000", "sec-fetch-site": "same-origin" }, false],
    [{ host: "localhost:4000", "sec-fetch-site": "none" }, false],
    [{ host: "localhost:4000", "sec-fetch-site": "cross-site" }, true],
    [{ host: "localhost:4000", "sec-fetch-site": "same-site" }, true],
  ])("%o: %s", (headers, expected) => {
    expect(isFromElsewhere(aRequest("127.0.0.1", headers))).toBe(expected);
  });
});
