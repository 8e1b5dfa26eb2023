import type { ServerResponse } from "node:http";
import type { ErrorCode } from "../errors.js";

/** Refuses a request in GraphQL's form of errors, so that whoever asks has one way to understand failures. */
export function refuse(response: ServerResponse, status: number, code: ErrorCode, message: string): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  response.statusCode = status;
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.setHeader("Content-Length", Buffer.byteLength(body));
  response.end(body);
}
