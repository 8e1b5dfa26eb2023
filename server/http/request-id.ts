import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";

const current = new AsyncLocalStorage<string>();
const WELL_FORMED = /^[\w.-]{1,64}$/;

/** The request that is being answered where this is called, for the log. */
export function currentRequestId(): string | undefined {
  return current.getStore();
}

/** Gives every request an id, or takes that of the proxy in front; the answer carries it as `X-Request-Id`. */
export function requestIds(): RequestHandler {
  return (request, response, next) => {
    const given = request.get("x-request-id") ?? "";
    const id = WELL_FORMED.test(given) ? given : randomUUID();
    response.set("X-Request-Id", id);
    current.run(id, next);
  };
}
