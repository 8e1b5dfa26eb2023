import { GraphQLError } from "graphql";
import { GraphInterrupted, GraphOutdated, GraphUnreachable, GraphUnwritable } from "#graph/errors";
import { QuestionTooLong } from "#graph/read/ask";

/**
 * What a caller may know of an error: ours and GraphQL's own go out as they are, of all others only that they
 * happened.
 *
 * @param onFault told what really happened, and as what it goes out
 */
export function maskError(
  error: unknown,
  message: string,
  onFault: (cause: unknown, told: Error) => void,
): Error {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  if (error instanceof GraphQLError && (cause === undefined || cause instanceof GraphQLError)) return error;
  const where = error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {};
  if (cause instanceof QuestionTooLong)
    return new GraphQLError(cause.message, { ...where, extensions: { code: "TOO_LARGE" } });
  const told = (message: string, extensions: Record<string, unknown>) => {
    const masked = new GraphQLError(message, { ...where, extensions });
    onFault(cause ?? error, masked);
    return masked;
  };
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
