import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { GraphUnreachable } from "#graph/errors";
import { QuestionTooLong } from "#graph/read/ask";

/**
 * What a caller may know of an error: ours and GraphQL's own go out as they are, of all others only that they
 * happened. These are logged.
 */
export function maskError(error: unknown, message: string, logger: Logger): Error {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  if (error instanceof GraphQLError && (cause === undefined || cause instanceof GraphQLError)) return error;
  const where = error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {};
  if (cause instanceof QuestionTooLong)
    return new GraphQLError(cause.message, { ...where, extensions: { code: "TOO_LARGE" } });
  logger.error({ err: cause ?? error }, "a question failed");
  if (cause instanceof GraphUnreachable)
    return new GraphQLError("The database does not answer. Try again in a moment.", {
      ...where,
      extensions: { code: "UNAVAILABLE", http: { status: 503 } },
    });
  return new GraphQLError(message, { ...where, extensions: { code: "INTERNAL_SERVER_ERROR" } });
}
