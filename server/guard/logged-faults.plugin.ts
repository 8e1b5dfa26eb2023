import type { IncomingMessage } from "node:http";
import type { Plugin } from "graphql-yoga";
import type { Logger } from "pino";
import { requestIdOf } from "../http/request-id.js";

/** Logs what went wrong, with the request that it befell. */
export interface LoggedFaults {
  /** Something went wrong; whoever asked is told no more than `told`. */
  note(cause: unknown, told: Error): void;
  plugin: Plugin<{ req?: IncomingMessage }, { req?: IncomingMessage }>;
}

/**
 * A fault is noted where it happens, where nobody knows the request, and logged with the answer that tells of it. Of an
 * event of a stream, which comes in no answer, it is logged without.
 */
export function logFaults(logger: Logger): LoggedFaults {
  const noted = new Map<Error, unknown>();

  function log(told: Error, request: IncomingMessage | undefined): void {
    if (!noted.has(told)) return;
    logger.error({ requestId: requestIdOf(request), err: noted.get(told) }, "a question failed");
    noted.delete(told);
  }

  return {
    note(cause, told) {
      noted.set(told, cause);
      setTimeout(log, 1_000, told, undefined).unref();
    },
    plugin: {
      onResultProcess({ result, serverContext }) {
        for (const answer of Array.isArray(result) ? result : [result])
          for (const error of ("errors" in answer && answer.errors) || []) log(error, serverContext.req);
      },
    },
  };
}
