import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { answerTypeFor, askedIn } from "#server/execute/asked";

const QUERY = "{ statistics { articles } }";
const byHash = { persistedQuery: { version: 1, sha256Hash: "known" } };
const textOf = (hash: string) => (hash === "known" ? QUERY : undefined);

test.each<[string, unknown, object]>([
  ["a text alone", { query: QUERY }, { text: QUERY, variables: {}, isByHash: false }],
  [
    "with variables and a name",
    { query: QUERY, variables: { a: 1 }, operationName: "Q" },
    { variables: { a: 1 }, operationName: "Q" },
  ],
  ["by its hash", { extensions: byHash }, { text: QUERY, isByHash: true }],
  ["by both", { query: QUERY, extensions: byHash }, { text: QUERY, isByHash: false }],
  ["with nulls", { query: QUERY, variables: null, operationName: null, extensions: null }, { variables: {} }],
])("%s", (_, body, expected) => {
  expect(askedIn(body, textOf)).toMatchObject(expected);
});

test.each<[string, unknown]>([
  ["no body", undefined],
  ["several at once", [{ query: QUERY }]],
  ["no text", { query: 3 }],
  ["a hash that is not known", { extensions: { persistedQuery: { sha256Hash: "other" } } }],
  ["variables that are none", { query: QUERY, variables: [1] }],
  ["a name that is none", { query: QUERY, operationName: {} }],
  ["extensions that are none", { query: QUERY, extensions: "x" }],
  ["something besides", { query: QUERY, more: 1 }],
])("not of the usual form: %s", (_, body) => {
  expect(askedIn(body, textOf)).toBeNull();
});

test.each<[string, string | undefined, string | null]>([
  ["nothing", undefined, "application/json; charset=utf-8"],
  ["anything", "*/*", "application/json; charset=utf-8"],
  [
    "the form of the standard",
    "application/graphql-response+json, application/json",
    "application/graphql-response+json; charset=utf-8",
  ],
  ["a stream", "text/event-stream", null],
  ["a form nobody knows", "constructor", null],
])("the form of the answer where %s is accepted", (_, accept, expected) => {
  expect(answerTypeFor({ headers: { accept } } as IncomingMessage)).toBe(expected);
});
