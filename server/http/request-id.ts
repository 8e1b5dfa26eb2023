import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

const ids = new WeakMap<IncomingMessage, string>();
const WELL_FORMED = /^[\w.-]{1,64}$/;

/** The id of a request, for the log. It is handed on with the request: following each step by itself would cost all of them. */
export function requestIdOf(request: IncomingMessage | undefined): string | undefined {
  return request && ids.get(request);
}

/** Gives a request an id, or takes that of the proxy in front; the answer carries it as `X-Request-Id`. */
export function giveRequestId(request: IncomingMessage, response: ServerResponse): void {
  const given = request.headers["x-request-id"];
  const id = typeof given === "string" && WELL_FORMED.test(given) ? given : randomUUID();
  ids.set(request, id);
  response.setHeader("X-Request-Id", id);
}
