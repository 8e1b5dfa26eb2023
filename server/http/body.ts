import type { IncomingMessage } from "node:http";
import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import { GraphError } from "#graph/errors";
import { type Identify, includes } from "../auth/caller.js";
import { MOST_BODY, MOST_QUESTION_BODY } from "../limits.js";
import { refuse } from "./refusal.js";

const JSON_TYPES = ["application/json", "application/graphql+json"];
const PLAIN_JSON = /^application\/json(?:; ?charset=utf-8)?$/i;

const bodies = new WeakMap<IncomingMessage, Buffer>();

/** The body of a request as it came, once it was read. */
export function bodyOf(request: IncomingMessage): Buffer | undefined {
  return bodies.get(request);
}

/** Whether a body is as most are: JSON of a length that is told, as small as anybody may send it, and not packed. */
export function isPlain({ headers }: IncomingMessage): boolean {
  return (
    PLAIN_JSON.test(headers["content-type"] ?? "") &&
    headers["content-encoding"] === undefined &&
    Number(headers["content-length"]) > 0 &&
    Number(headers["content-length"]) <= MOST_QUESTION_BODY
  );
}

/** Reads a plain body. Nothing more happens where the request is broken off before its end. */
export function readBody(request: IncomingMessage, onRead: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.once("end", () => {
    const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    bodies.set(request, body);
    onRead(body);
  });
}

/** What a plain body says; undefined where it is no object or list of JSON. */
export function parsed(body: Buffer): object | undefined {
  try {
    const value: unknown = JSON.parse(body.toString().replace(/^\uFEFF/, ""));
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Only JSON is taken: forms and plain text can be sent by any page on the web without asking first. Bodies beyond the
 * limit are not read to their end; only who may load articles may send large ones.
 */
export function jsonBody(identify: Identify): RequestHandler[] {
  const [large, small] = [MOST_BODY, MOST_QUESTION_BODY].map((limit) =>
    express.json({
      limit,
      type: JSON_TYPES,
      verify: (request, _response, body) => {
        bodies.set(request, body);
      },
    }),
  );
  return [
    (request, response, next) => {
      if (request.method !== "POST" || request.is(JSON_TYPES)) next();
      else
        refuse(
          response,
          415,
          "BAD_INPUT",
          "Send the question as JSON, with the header Content-Type: application/json.",
        );
    },
    async (request, response, next) => {
      const read = bodyOf(request);
      if (read) {
        request.body = parsed(read);
        if (request.body === undefined) refuse(response, 400, "BAD_INPUT", NOT_JSON);
        else next();
        return;
      }
      const { role } = await identify(request);
      const take = includes(role, "contributor") ? large : small;
      take?.(request, response, next);
    },
  ];
}

const NOT_JSON = "The body is not JSON. Send an object with `query`, and `variables` where there are any.";

interface BodyError {
  status: number;
  type: string;
  limit?: number;
}

function isBodyError(error: unknown): error is BodyError {
  return error instanceof Error && "status" in error && "type" in error;
}

/** Says in GraphQL's own form what is wrong with a body, or that it cannot be told whose it is. */
export const bodyProblems: ErrorRequestHandler = (error, _request, response, next) => {
  if (error instanceof GraphError)
    return refuse(response, 503, "UNAVAILABLE", "The database does not answer. Try again in a moment.");
  if (!isBodyError(error)) return next(error);
  if (error.type === "entity.too.large")
    return refuse(
      response,
      413,
      "TOO_LARGE",
      `The request is larger than ${Math.round((error.limit ?? MOST_BODY) / 1024)} kB. Ask for less, or load the article from a file.`,
    );
  refuse(response, error.status, "BAD_INPUT", NOT_JSON);
};
