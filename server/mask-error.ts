import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { GraphInterrupted, GraphOutdated, GraphUnreachable, GraphUnwritable } from "#graph/errors";
import { QuestionTooLong } from "#graph/read/ask";

/**
 * What a caller may know of an error: ours and GraphQL's own go out as they are, of all others only that they
 * happened. These are logged.
 */
export function maskError(error: unknown, message: string, logger: Logger): Error {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  if (error instanceof GraphQLError && (cause === undefined || cause instanceof GraphQLError)) return error;
  const where = error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {};
  const told = (message: string, extensions: Record<string, unknown>) =>
    new GraphQLError(message, { ...where, extensions });
  if (cause instanceof QuestionTooLong) return told(cause.message, { code: "TOO_LARGE" });
  logger.error({ err: cause ?? error }, "a question failed");
  const unavailable = { code: "UNAVAILABLE", http: { status: 503 } };
  if (cause instanceof GraphUnreachable)
    return told("The database does not answer. Try again in a moment.", unavailable);
  if (cause instanceof GraphInterrupted)
    return told("The database gave the question up. Ask again, or for less.", unavailable);
  if (cause instanceof GraphOutdated)
    return told(
      "The graph is not whole at the moment. Whoever runs Liên mends it with `lien rebuild`.",
      unavailable,
    );
  if (cause instanceof GraphUnwritable)
    return told("The database cannot write any more; most likely its disk is full.", unavailable);
  return told(message, { code: "INTERNAL_SERVER_ERROR" });
}
