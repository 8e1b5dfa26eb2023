import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

const current = new AsyncLocalStorage<string>();
const WELL_FORMED = /^[\w.-]{1,64}$/;

/** The request that is being answered where this is called, for the log. */
export function currentRequestId(): string | undefined {
  return current.getStore();
}

/** Does something for a request, of which the log tells the id. */
export function asRequest(id: string, work: () => void): void {
  current.run(id, work);
}

/** Gives a request an id, or takes that of the proxy in front; the answer carries it as `X-Request-Id`. */
export function giveRequestId(request: IncomingMessage, response: ServerResponse): string {
  const given = request.headers["x-request-id"];
  const id = typeof given === "string" && WELL_FORMED.test(given) ? given : randomUUID();
  response.setHeader("X-Request-Id", id);
  return id;
}
