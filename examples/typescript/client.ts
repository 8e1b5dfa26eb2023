import type { TypedDocumentString } from "./generated/graphql.js";

/** What the server refused, with its code: `BAD_INPUT`, `NOT_FOUND`, `RATE_LIMITED`, … */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions: { code: string } }[];
}

/**
 * Asks one question; its variables and its answer have the types that the schema gives them.
 * @throws Refused
 */
export async function ask<Result, Variables>(
  server: string,
  question: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const key = process.env.LIEN_KEY;
  const response = await fetch(`${server}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(key ? { authorization: `Bearer ${key}` } : {}) },
    body: JSON.stringify({ query: question.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as Answer<Result>;
  const first = errors?.[0];
  if (first) throw new Refused(first.extensions.code, first.message);
  return data!;
}
