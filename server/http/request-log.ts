import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { pathOf } from "./path.js";

/** Logs a request by its id when it is answered. */
export type LogRequest = (request: IncomingMessage, response: ServerResponse, requestId: string) => void;

/** One line a request: no header, no query and no body, since these may hold what is private. */
export function requestLog(logger: Logger): LogRequest {
  return (request, response, requestId) => {
    const started = performance.now();
    const [path, { method }] = [pathOf(request), request];
    response.once("close", () => {
      const ms = Math.round(performance.now() - started);
      const line = { requestId, method, path, status: response.statusCode, ms };
      if (response.statusCode >= 500) logger.error(line, "request failed");
      else logger.info(line, "request");
    });
  };
}
