import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { pathOf } from "./path.js";
import { requestIdOf } from "./request-id.js";

/** Logs a request when it is answered. */
export type LogRequest = (request: IncomingMessage, response: ServerResponse) => void;

/** One line a request: no header, no query and no body, since these may hold what is private. */
export function requestLog(logger: Logger): LogRequest {
  return (request, response) => {
    const started = performance.now();
    const [path, { method }] = [pathOf(request), request];
    response.once("close", () => {
      const ms = Math.round(performance.now() - started);
      const line = { requestId: requestIdOf(request), method, path, status: response.statusCode, ms };
      if (response.statusCode >= 500) logger.error(line, "request failed");
      else logger.info(line, "request");
    });
  };
}
