import type { Request } from "express";
import { expect, test } from "vitest";
import { askedIn } from "#server/execute/asked";

const QUERY = "{ statistics { articles } }";
const JSON_TYPE = "application/json; charset=utf-8";
const byHash = { persistedQuery: { version: 1, sha256Hash: "known" } };
const textOf = (hash: string) => (hash === "known" ? QUERY : undefined);

const request = (body: unknown, accept?: string, method = "POST") =>
  ({ method, body, headers: accept === undefined ? {} : { accept } }) as unknown as Request;

test.each<[string, unknown, string | undefined, object]>([
  ["a text alone", { query: QUERY }, undefined, { text: QUERY, variables: {}, answerType: JSON_TYPE }],
  ["any form will do", { query: QUERY }, "*/*", { answerType: JSON_TYPE }],
  [
    "the form of the standard",
    { query: QUERY },
    "application/graphql-response+json, application/json",
    { answerType: "application/graphql-response+json; charset=utf-8" },
  ],
  [
    "with variables and a name",
    { query: QUERY, variables: { a: 1 }, operationName: "Q" },
    "application/json",
    { variables: { a: 1 }, operationName: "Q", isByHash: false },
  ],
  ["by its hash", { extensions: byHash }, "*/*", { text: QUERY, isByHash: true }],
  ["by both", { query: QUERY, extensions: byHash }, "*/*", { text: QUERY, isByHash: false }],
  ["with nulls", { query: QUERY, variables: null, operationName: null, extensions: null }, "*/*", {}],
])("%s", (_, body, accept, expected) => {
  expect(askedIn(request(body, accept), textOf)).toMatchObject(expected);
});

test.each<[string, unknown, string | undefined, string?]>([
  ["no body", undefined, "*/*"],
  ["several at once", [{ query: QUERY }], "*/*"],
  ["no text", { query: 3 }, "*/*"],
  ["a hash that is not known", { extensions: { persistedQuery: { sha256Hash: "other" } } }, "*/*"],
  ["variables that are none", { query: QUERY, variables: [1] }, "*/*"],
  ["a name that is none", { query: QUERY, operationName: {} }, "*/*"],
  ["extensions that are none", { query: QUERY, extensions: "x" }, "*/*"],
  ["something besides", { query: QUERY, more: 1 }, "*/*"],
  ["a stream", { query: QUERY }, "text/event-stream"],
  ["a form nobody knows", { query: QUERY }, "constructor"],
  ["asked in the address", { query: QUERY }, "*/*", "GET"],
])("not of the usual form: %s", (_, body, accept, method) => {
  expect(askedIn(request(body, accept, method), textOf)).toBeNull();
});
