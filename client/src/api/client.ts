import { ClientError, GraphQLClient } from "graphql-request";
import type { TypedDocumentString } from "./generated/graphql.js";

/** Why the server gave no answer, in the terms that a reader can act on. */
export type FailureReason = "unreachable" | "slow" | "refused" | "broken";

/** An answer that did not come. `detail` is the server's own sentence and `code` its name for it, where it sent them. */
export class ServerFailure extends Error {
  constructor(
    readonly reason: FailureReason,
    readonly detail: string | null,
    readonly code: string | null = null,
  ) {
    super(detail ?? reason);
    this.name = "ServerFailure";
  }
}

const TIMEOUT_MS = 30_000;

const ENDPOINT = new URL("/graphql", window.location.origin).href;
const client = new GraphQLClient(ENDPOINT);

function failureOf(error: unknown): ServerFailure {
  if (error instanceof ClientError) {
    const { status, errors } = error.response;
    const detail = errors?.[0]?.message ?? null;
    // A proxy before a server that has gone answers 502 to 504 without a GraphQL body.
    if (detail === null && status >= 500) return new ServerFailure("unreachable", null);
    const code = errors?.[0]?.extensions?.code;
    return new ServerFailure(errors ? "refused" : "broken", detail, typeof code === "string" ? code : null);
  }
  if (error instanceof DOMException && error.name === "TimeoutError") return new ServerFailure("slow", null);
  if (error instanceof TypeError) return new ServerFailure("unreachable", null);
  return new ServerFailure("broken", error instanceof Error ? error.message : null);
}

const NOT_FOUND = "PERSISTED_QUERY_NOT_FOUND";

function isUnknownHash(error: unknown): boolean {
  return error instanceof ClientError && error.response.errors?.[0]?.extensions?.code === NOT_FOUND;
}

/** Names a question by the hash of its text, which the server knows from the build: fewer bytes each time. */
function byHash<Result, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Result> {
  const sha256Hash = document.__meta__?.hash;
  const named = new GraphQLClient(ENDPOINT, {
    requestMiddleware: (request) => ({
      ...request,
      body: JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
    }),
  });
  return named.request<Result>({ document: document.toString(), variables, signal });
}

interface AskOptions {
  /** Gives the question up. */
  signal?: AbortSignal;
  timeoutMs?: number;
}

/**
 * Asks the server one operation.
 * @throws ServerFailure when no answer comes, or the server refuses.
 */
export async function ask<Result, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { signal, timeoutMs = TIMEOUT_MS }: AskOptions = {},
): Promise<Result> {
  const limit = AbortSignal.timeout(timeoutMs);
  const until = signal ? AbortSignal.any([signal, limit]) : limit;
  try {
    return await byHash(document, variables, until);
  } catch (error) {
    if (!isUnknownHash(error)) throw failureOf(error);
  }
  try {
    // A server of another version than this page: it is told the whole text.
    return await client.request<Result>({ document: document.toString(), variables, signal: until });
  } catch (error) {
    throw failureOf(error);
  }
}
