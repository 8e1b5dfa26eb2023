import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import { MOST_BODY } from "../limits.js";

const JSON_TYPES = ["application/json", "application/graphql+json"];

/**
 * Only JSON is taken: forms and plain text can be sent by any page on the web without asking first. Bodies beyond the
 * limit are not read to their end.
 */
export function jsonBody(): RequestHandler[] {
  return [
    (request, response, next) => {
      if (request.method !== "POST" || request.is(JSON_TYPES)) next();
      else
        response
          .status(415)
          .json(
            problem(
              "BAD_INPUT",
              "Send the question as JSON, with the header Content-Type: application/json.",
            ),
          );
    },
    express.json({ limit: MOST_BODY, type: JSON_TYPES }),
  ];
}

interface BodyError {
  status: number;
  type: string;
}

function isBodyError(error: unknown): error is BodyError {
  return error instanceof Error && "status" in error && "type" in error;
}

/** Says in GraphQL's own form what is wrong with a body. */
export const bodyProblems: ErrorRequestHandler = (error, _request, response, next) => {
  if (!isBodyError(error)) return next(error);
  const [code, message] =
    error.type === "entity.too.large"
      ? [
          "TOO_LARGE",
          `The request is larger than ${MOST_BODY / 1024 / 1024} MB. Load the article from a file instead.`,
        ]
      : [
          "BAD_INPUT",
          "The body is not JSON. Send an object with `query`, and `variables` where there are any.",
        ];
  response.status(error.status).json(problem(code!, message!));
};

function problem(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
