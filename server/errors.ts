import { GraphQLError } from "graphql";

/** Codes of the errors that a caller may know. All others go out as INTERNAL_SERVER_ERROR, without their message. */
export type ErrorCode =
  | "NOT_FOUND"
  | "BAD_INPUT"
  | "FORBIDDEN"
  | "UNAUTHENTICATED"
  | "TOO_LARGE"
  | "TOO_DEEP"
  | "TOO_EXPENSIVE"
  | "RATE_LIMITED"
  | "PERSISTED_QUERY_NOT_FOUND"
  | "UNAVAILABLE";

/** An error that a caller may read: one sentence that says what, where and what to do. */
export function callerError(code: ErrorCode, message: string, status?: number): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, ...(status === undefined ? {} : { http: { status } }) },
  });
}

export function badInput(message: string): GraphQLError {
  return callerError("BAD_INPUT", message);
}

/** @param what is named by its id, such as `person/to-lam`. */
export function notFound(what: string): GraphQLError {
  return callerError("NOT_FOUND", `There is no ${what} in the graph. Search for it by name.`);
}
