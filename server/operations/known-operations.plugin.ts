import type { Request } from "express";
import type { GraphQLParams, Plugin } from "graphql-yoga";
import type { Identify } from "../auth/caller.js";
import { callerError } from "../errors.js";
import type { KnownOperations } from "./known-operations.js";

interface Options {
  operations: KnownOperations;
  identify: Identify;
  /** Whether the public may ask what the explorer asks, and nothing else. */
  onlyKnown: boolean;
}

/** `{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "…"}}}`, as Apollo's clients send it. */
export function hashOf({ extensions }: GraphQLParams): string | null {
  const asked: unknown = extensions?.persistedQuery;
  if (typeof asked !== "object" || asked === null || !("sha256Hash" in asked)) return null;
  return typeof asked.sha256Hash === "string" ? asked.sha256Hash : null;
}

/** Lets a question be asked by the hash of its text, and where it is set so, the public by nothing else. */
export function takeKnownOperations({ operations, identify, onlyKnown }: Options): Plugin<{ req?: Request }> {
  return {
    async onParams({ params, setParams, context }) {
      const hash = hashOf(params);
      if (hash !== null && !params.query) {
        const query = operations(hash);
        if (query === undefined)
          throw callerError(
            "PERSISTED_QUERY_NOT_FOUND",
            "No question has this hash. Send the text as well.",
            200,
          );
        return setParams({ ...params, query });
      }
      if (!onlyKnown || !params.query) return;
      const { role } = await identify((context as { req?: Request }).req);
      if (role === null)
        throw callerError(
          "UNAUTHENTICATED",
          "Questions of one's own need a key here. Without one, only those of the explorer are answered.",
          401,
        );
    },
  };
}
