import type { IncomingMessage } from "node:http";
import type { GraphQLParams } from "graphql-yoga";
import { hashOf } from "../operations/known-operations.plugin.js";

/** Text of a question by its hash. */
export type TextOf = (hash: string) => string | undefined;

/** A question as it is sent most often: one, in JSON, to be answered in JSON. */
export interface Asked {
  text: string;
  /** Whether its hash was sent, and not its text. */
  isByHash: boolean;
  operationName: string | undefined;
  variables: Record<string, unknown>;
}

const JSON_TYPE = "application/json; charset=utf-8";
const RESPONSE_TYPE = "application/graphql-response+json; charset=utf-8";

/** Forms of `Accept` of which it is plain what they ask for. */
const ANSWER_TYPES: ReadonlyMap<string, string> = new Map([
  ["*/*", JSON_TYPE],
  ["application/json", JSON_TYPE],
  ["application/graphql-response+json", RESPONSE_TYPE],
  ["application/graphql-response+json, application/json", RESPONSE_TYPE],
]);

const PARAMETERS: ReadonlySet<string> = new Set(["query", "operationName", "variables", "extensions"]);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `Content-Type` of the answer that is asked for; null where that is not plain. */
export function answerTypeFor({ headers }: IncomingMessage): string | null {
  return ANSWER_TYPES.get(headers.accept ?? "*/*") ?? null;
}

/** What a body asks, or null where it is none of these: whatever is unusual is told apart elsewhere. */
export function askedIn(params: unknown, textOf: TextOf): Asked | null {
  if (!isObject(params)) return null;
  for (const name in params) if (!PARAMETERS.has(name)) return null;
  const { query, operationName, variables, extensions } = params;
  if (operationName != null && typeof operationName !== "string") return null;
  if (variables != null && !isObject(variables)) return null;
  if (extensions != null && !isObject(extensions)) return null;
  const hash = query ? null : hashOf(params as GraphQLParams);
  const text = hash === null ? query : textOf(hash);
  if (typeof text !== "string") return null;
  return {
    text,
    isByHash: hash !== null,
    operationName: operationName ?? undefined,
    variables: variables ?? {},
  };
}
