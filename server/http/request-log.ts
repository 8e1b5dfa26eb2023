import type { RequestHandler } from "express";
import type { Logger } from "pino";

/** One line a request, when it is answered: no header, no query and no body, since these may hold what is private. */
export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const { method, path } = request;
    response.once("close", () => {
      const ms = Math.round(performance.now() - started);
      const line = { method, path, status: response.statusCode, ms };
      if (response.statusCode >= 500) logger.error(line, "request failed");
      else logger.info(line, "request");
    });
    next();
  };
}
